import Economics
import Quantities
import RunRecords

/// What a run comes to, in one sentence: the host's rates, and what a megawatt of such hosts leaves.
struct HostAnswer {
    let text: String
    /// The same, a line for each question: how fast it is, and what it earns by each use.
    let lines: [(question: String, answer: String)]
    /// That of its uses by which most is left, as far as the steps are known.
    let best: RevenueRow
    /// What it leaves, in words: `after capital by hosting`.
    let words: String

    /// `nil` where the host earns nothing that could be priced.
    init?(_ record: RunRecord, _ own: [RevenueEntry]) {
        let rows = own.map(\.row).filter { $0.mwBasis == .facility && $0.subject == .thisHost }
        let hashing = rows.first { $0.use == .hashing }
        let hosting = rows.filter { $0.use == .hosting }.max { Self.most($0) < Self.most($1) }
        let known = [hashing, hosting].compactMap(\.self)
        guard let most = known.max(by: { Self.most($0) < Self.most($1) }), let power = record.power else {
            return nil
        }
        best = most
        words = Self.words(for: most, by: most.use.rawValue)
        let measured = MeasuredHost(
            measurements: record.measurements, power: power, idleWatts: nil, cores: 1
        ).rates
        let hashes = measured.first { $0.benchmark.computation == .sha256d }
        let flops = measured.filter { $0.benchmark.unit == .floatingPoint }.max {
            $0.rate.center < $1.rate.center
        }
        let rates = [hashes, flops].compactMap { rate in
            rate.map {
                "\(NumberText.withUnit($0.rate.center, $0.benchmark.unit.rawValue)) (\($0.benchmark.title))"
            }
        }
        let earned = known.compactMap { row in
            Self.earned(row, by: row.use.rawValue).map { (use: row.use.rawValue, words: $0) }
        }
        text = """
            this host: \(rates.joined(separator: ", ")); a megawatt of it earns \
            \(earned.map(\.words).joined(separator: ", "))
            """
        lines =
            [("Answer", "this host: \(rates.joined(separator: ", "))")]
            + earned.map { ($0.use, "a megawatt of it earns \($0.words)") }
    }

    /// The furthest step that is known, each of which is at most the one before.
    static func most(_ row: RevenueRow) -> Double {
        (row.steps?.afterCapital ?? row.steps?.operatingMargin ?? row.netUsdPerMwYear).center
    }

    private static func earned(_ row: RevenueRow?, by use: String) -> String? {
        guard let row else { return nil }
        let isBound = row.steps?.afterCapital == nil && row.steps?.operatingMargin != nil
        return "\(isBound ? "at most " : "")\(dollars(most(row))) \(words(for: row, by: use))"
    }

    private static func words(for row: RevenueRow, by use: String) -> String {
        if row.steps?.afterCapital != nil { return "after capital by \(use)" }
        // Whatever the machines cost, no more than the margin is left.
        return row.steps?.operatingMargin != nil
            ? "after capital by \(use) (\(row.model); the price of the host is not known)"
            : "net of power by \(use)"
    }

    private static func dollars(_ value: Double) -> String { NumberText.dollars(value) + " USD a year" }
}
