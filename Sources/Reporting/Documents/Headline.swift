import Economics
import Profiles
import Quantities
import Regression
import RunRecords

/// What stands above a document: the answer in a sentence or two, what of the host is beside it, and three figures with where
/// they come from.
struct Headline {
    let answer: String
    /// Of the host, where the answer is of all that is priced; `nil` where it is the answer itself.
    let host: String?
    let figures: [Document.Figure]

    /// - Parameters:
    ///   - runs: the first is the one that is answered for.
    ///   - entries: of its host and of the profiles, in their order.
    ///   - overrides: what was set in place of what the profiles say.
    ///   - comparison: of the runs, where they are several.
    init(
        runs shown: [RunDocument.Run], entries: [RevenueEntry], overrides: [AppliedOverride],
        comparison: RunComparison?
    ) {
        let runs = shown.map(\.record)
        let names = RunNames(runs)
        let host = runs.first.flatMap { run in
            HostAnswer(run, entries.filter { $0.row.subject == .thisHost }, of: names.host(run))
        }
        let priced = RevenueAxisReport.shown(of: entries).filter { $0.row.mwBasis == .facility }
        let ranked = priced.filter { $0.notRanked == nil }
        let (ranking, own) = (Self.ranking(ranked), host.map(Self.sentence))
        self.host = ranking == nil ? nil : own
        let sentences = [Self.condition(overrides), ranking ?? own].compactMap(\.self)
        answer =
            sentences.isEmpty
            ? Self.measured(runs, names, comparison) : sentences.joined(separator: " ")
        let rates = runs.first.map { Self.rates($0, names) } ?? []
        let watts = shown.first.flatMap { Self.watts($0, names) }
        let uses = UseNames(ranked)
        let best = Self.bestOfEachUse(ranked).compactMap { Self.figure($0, uses) }
        let wanted =
            best.prefix(1) + [host.flatMap(Self.figure)].compactMap(\.self) + rates.prefix(1)
            + best.dropFirst() + rates.dropFirst() + [watts].compactMap(\.self)
        figures = Array(wanted.prefix(3))
    }

    /// Of runs alone, whose dollars are those that were recorded with them.
    private static func measured(
        _ runs: [RunRecord], _ names: RunNames, _ comparison: RunComparison?
    ) -> String {
        if let comparison, runs.count > 1 { return Sentence.closed(AnswerSummary.of(comparison)) }
        guard let run = runs.first else { return "Nothing was measured, and nothing is priced." }
        let recorded = run.revenue.map { RevenueEntry(PricedRow(recorded: $0)) }
        guard let own = HostAnswer(run, recorded, of: names.host(run)) else {
            return "\(names.title(run)) was measured; nothing is priced."
        }
        return "\(own.text(named: names.title(run))). Dollars are at the prices of its day."
    }

    /// What the answer holds for, where that is not the world of the profiles.
    private static func condition(_ overrides: [AppliedOverride]) -> String? {
        guard !overrides.isEmpty else { return nil }
        let set = overrides.map { override in
            "\(override.key) is \(override.value)"
                + (override.previous.map { ", not \($0)" } ?? "")
        }
        return "What if \(set.joined(separator: "; "))?"
    }

    private static func ranking(_ ranked: [RevenueEntry]) -> String? {
        guard let first = ranked.first, let left = first.row.steps?.afterCapital else { return nil }
        let turn =
            RevenueAxisReport.sentence(on: ranked)
            ?? "\(UseNames(ranked).name(first.row)) leaves most after capital, \(NumberText.dollars(left.center))"
        let spread =
            left.low < left.high
            ? " P10 to P90 of what it leaves: \(NumberText.dollars(left.low)) to \(NumberText.dollars(left.high))."
            : ""
        return """
            In USD a year of a megawatt at the meter, \(turn).\(spread) Prices of market \(first.row.market), costs of \
            site \(first.row.site).
            """
    }

    private static func sentence(_ host: HostAnswer) -> String {
        host.text.prefix(1).uppercased() + host.text.dropFirst() + "."
    }

    /// The leader, then the first of each other use.
    private static func bestOfEachUse(_ ranked: [RevenueEntry]) -> [RevenueEntry] {
        ranked.reduce(into: []) { best, entry in
            if !best.contains(where: { $0.row.model.family == entry.row.model.family }) { best.append(entry) }
        }
    }

    private static func figure(_ answer: HostAnswer) -> Document.Figure? {
        answer.best.map { best in
            let isBound = best.steps?.afterCapital == nil && best.steps?.operatingMargin != nil
            return Document.Figure(
                (isBound ? "≤ " : "") + dollars(HostAnswer.most(best)),
                "a year of a megawatt of \(answer.host), \(answer.words)", origin: MoneyOrigins.report(best))
        }
    }

    private static func figure(_ entry: RevenueEntry, _ uses: UseNames) -> Document.Figure? {
        entry.row.steps?.afterCapital.map {
            Document.Figure(
                dollars($0.center),
                "a year that \(uses.name(entry.row)) leaves after capital, of a megawatt at the meter",
                origin: MoneyOrigins.report(entry.row))
        }
    }

    private static func dollars(_ value: Double) -> String { NumberText.dollars(value) + " USD" }

    private static func watts(_ run: RunDocument.Run, _ names: RunNames) -> Document.Figure? {
        (run.otherPower ?? run.record.power).map { power in
            Document.Figure(
                "\(NumberText.significant(power.watts.center)) W",
                "that \(names.host(run.record)) draws at load, \(power.boundary.rawValue)",
                origin: RunSections.watts(run))
        }
    }

    /// The fastest product, then the fastest hash.
    private static func rates(_ record: RunRecord, _ names: RunNames) -> [Document.Figure] {
        [RateUnit.floatingPoint, .hash].compactMap { unit in
            let best = record.measurements.filter { $0.benchmark.unit == unit && $0.verification.passed }
                .max { $0.rate.center < $1.rate.center }
            return best.map {
                Document.Figure(
                    NumberText.withUnit($0.rate.center, unit.symbol),
                    $0.benchmark.title + (names.hostname(record).map { ", host \($0)" } ?? ""),
                    origin: RunSections.origin(of: $0))
            }
        }
    }
}
