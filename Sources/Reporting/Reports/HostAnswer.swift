import Economics
import Quantities
import RunRecords

/// What a run comes to, in one sentence: the host's rates, and what a megawatt of such hosts leaves.
struct HostAnswer {
    let text: String

    /// `nil` where the host earns nothing that could be priced.
    init?(_ record: RunRecord, _ own: [RevenueEntry]) {
        let rows = own.map(\.row).filter { $0.mwBasis == .facility && $0.subject == .thisHost }
        let hashing = rows.first { $0.use == .hashing }
        let hosting = rows.filter { $0.use == .hosting }.max { Self.most($0) < Self.most($1) }
        guard hashing != nil || hosting != nil, let power = record.power else { return nil }
        let best = MeasuredHost(
            measurements: record.measurements, power: power, idleWatts: nil, cores: 1
        ).rates
        let hashes = best.first { $0.benchmark.computation == .sha256d }
        let flops = best.filter { $0.benchmark.unit == .floatingPoint }.max {
            $0.rate.center < $1.rate.center
        }
        let rates = [hashes, flops].compactMap { rate in
            rate.map {
                "\(NumberText.withUnit($0.rate.center, $0.benchmark.unit.rawValue)) (\($0.benchmark.title))"
            }
        }
        let earned = [Self.earned(hashing, by: "hashing"), Self.earned(hosting, by: "hosting")]
            .compactMap { $0 }
        text =
            "this host: \(rates.joined(separator: ", ")); a megawatt of it earns \(earned.joined(separator: ", "))"
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
