import Economics
import Quantities
import RunRecords

/// What a run comes to, in one sentence: the host's rates, and what a megawatt of such hosts leaves.
struct HostAnswer {
    let text: String

    /// `nil` where the host earns nothing that could be priced.
    init?(_ record: RunRecord, _ own: [RevenueEntry]) {
        let own = own.filter { $0.row.mwBasis == .facility && $0.row.subject == .thisHost }
        let hashing = own.map(\.row).first { $0.use == .hashing }
        let hosted = own.filter { $0.row.use == .hosting }
        let hosting = hosted.filter(Self.hasOwnPrice).map(\.row).max { Self.most($0) < Self.most($1) }
        let isUnrented = hosting == nil && !hosted.isEmpty
        guard hashing != nil || hosting != nil || isUnrented, let power = record.power else { return nil }
        let best = MeasuredHost(
            measurements: record.measurements, power: power, idleWatts: nil, cores: 1
        ).rates
        let hashes = best.first { $0.benchmark.computation == .sha256d }
        let products = best.filter { $0.benchmark.unit == .floatingPoint }
        let flops =
            products.first { $0.benchmark.dataType == .bf16 }
            ?? products.first { $0.benchmark.dataType == .f32 } ?? products.first
        let rates = [hashes, flops].compactMap { rate in
            rate.map {
                "\(NumberText.withUnit($0.rate.center, $0.benchmark.unit.rawValue)) (\($0.benchmark.title))"
            }
        }
        let unknown = isUnrented ? "hosting not known: no rent of this host has a source" : nil
        let earned = [Self.earned(hashing, by: "hashing"), Self.earned(hosting, by: "hosting") ?? unknown]
            .compactMap { $0 }
        text =
            "this host: \(rates.joined(separator: ", ")); a megawatt of it earns \(earned.joined(separator: "; "))"
    }

    /// What the work of another part sells for, or the most that could be served, is no price of this host. Records of
    /// before there were steps took the rent of another model by the core.
    private static func hasOwnPrice(_ entry: RevenueEntry) -> Bool {
        switch entry.row.model {
        case .perFlop: false
        case .hashprice, .perDeviceHour, .perKilowatt, .perToken:
            entry.row.steps != nil && !entry.priced.isBound
        }
    }

    /// The furthest step that is known, each of which is at most the one before.
    private static func most(_ row: RevenueRow) -> Double {
        (row.steps?.afterCapital ?? row.steps?.operatingMargin ?? row.netUsdPerMwYear).center
    }

    private static func earned(_ row: RevenueRow?, by use: String) -> String? {
        guard let row else { return nil }
        if let left = row.steps?.afterCapital {
            return "\(dollars(left.center)) after capital by \(use)"
        }
        // Whatever the machines cost, no more than this is left.
        if let margin = row.steps?.operatingMargin {
            return
                "at most \(dollars(margin.center)) after capital by \(use) (\(row.model); the price of the host is not known)"
        }
        return "\(dollars(row.netUsdPerMwYear.center)) net of power by \(use)"
    }

    private static func dollars(_ value: Double) -> String { NumberText.dollars(value) + " USD a year" }
}
