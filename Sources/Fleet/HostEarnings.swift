package import Economics
import Profiles
import Quantities
package import RunRecords

/// What one host of a fleet draws and earns in a year.
package struct HostEarnings: Sendable {
    package let host: String
    /// The site that it is priced at.
    package let site: String
    package let itMegawatts: Double
    /// At the meter, by the PUE of its use; of hosting where nothing ranks it.
    package let facilityMegawatts: Double
    /// The ranked row that leaves most after capital, at the meter; `nil` where none is.
    package let best: RevenueRow?
    /// Why nothing ranks it, with what would; `nil` where something does.
    package let reason: String?
    private let price: HostPrice

    /// - Parameters:
    ///   - pricing: at the host's site.
    ///   - record: its newest.
    package init(_ host: String, _ record: RunRecord, by pricing: Pricing) throws {
        price = try pricing.price(
            record.measurements, on: record.host, warnings: record.warnings, isShown: false)
        self.host = host
        let site = pricing.scenario.site
        self.site = site.id
        let ranked = RevenueEntry.sorted(price.revenue.priced.map { RevenueEntry($0) })
        best = ranked.first { $0.notRanked == nil && $0.row.mwBasis == .facility }?.row
        // Of what is priced at all, the entry that would come first.
        reason =
            best == nil
            ? ranked.first?.notRanked?.description ?? price.revenue.warnings.first?.message
                ?? "nothing is priced"
            : nil
        itMegawatts = price.power.watts.center / 1e6
        let pue =
            switch best?.use {
            case .hashing: site.hashing.pue.median
            case .hosting, nil: site.hosting.pue.median
            }
        facilityMegawatts = itMegawatts * pue
    }

    /// USD a year after capital; `nil` where nothing ranks the host.
    package var afterCapital: Double? {
        best?.steps?.afterCapital.map { $0.center * facilityMegawatts }
    }

    /// What a lower rate of a benchmark takes from the gross of a year, by each model that sells it: gross per IT megawatt x
    /// IT megawatts x (median / rate - 1). Only of the measurement that is sold, the fastest of its computation, and where
    /// the host is ranked only by the model that ranks it.
    ///
    /// - Parameter shortfall: 1 - rate / median.
    package func loss(by shortfall: Double, in benchmark: Benchmark) -> [LostRevenue] {
        guard price.host.rates.contains(where: { $0.benchmark == benchmark }) else { return [] }
        let sold = price.revenue.rows.filter { row in
            row.mwBasis == .it && row.model.sells(benchmark.computation)
                && (best == nil || row.model == best?.model)
        }
        return sold.map { row in
            LostRevenue(
                model: row.model,
                usdPerYear: row.usdPerMwYear.center * itMegawatts * shortfall / (1 - shortfall))
        }
    }
}

extension PriceModel {
    /// Whether its price is of that work; an hour of a machine costs the same however fast it is.
    fileprivate func sells(_ computation: Computation) -> Bool {
        switch self {
        case .hashprice: computation == .sha256d
        case .perFlop(let format): computation.dataType.map { NumberFormat($0) } == format
        case .perDeviceHour, .perKilowatt, .perToken: false
        }
    }
}
