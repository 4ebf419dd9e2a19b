import Economics
import Quantities
import RunRecords

/// What stands above a document: the answer in a sentence, and three figures with where they come from.
struct Headline {
    let answer: String
    let figures: [Document.Figure]

    /// - Parameters:
    ///   - runs: the first is the one that is answered for.
    ///   - entries: of its host and of the profiles, in their order.
    init(runs: [RunRecord], entries: [RevenueEntry]) {
        let own = entries.filter { $0.row.subject == .thisHost }
        let host = runs.first.flatMap { HostAnswer($0, own) }
        let others = RevenueAxisReport.sentence(on: RevenueAxisReport.shown(of: entries))
        // Ids keep their small letters, so that no sentence begins with one.
        let sentences = [
            host.map { $0.text.prefix(1).uppercased() + $0.text.dropFirst() + "." },
            others.map { "Of all that is priced, \($0)." },
        ].compactMap(\.self)
        let measured = runs.first.map { "Run \(RunSections.name(of: $0)) was measured; nothing is priced." }
        answer =
            sentences.isEmpty
            ? measured ?? "Nothing was measured, and nothing is priced."
            : sentences.joined(separator: " ")
        let rates = runs.first.map(Self.rates) ?? []
        let earning = host.flatMap(Self.figure)
        let ranked = entries.filter { $0.notRanked == nil && $0.row.mwBasis == .facility }.compactMap(
            Self.figure)
        let watts = runs.first.flatMap(Self.watts)
        let wanted =
            [earning].compactMap(\.self) + ranked.prefix(1) + rates + [watts].compactMap(\.self)
            + ranked.dropFirst()
        figures = Array(wanted.prefix(3))
    }

    private static func figure(_ answer: HostAnswer) -> Document.Figure? {
        answer.best.map { best in
            let isBound = best.steps?.afterCapital == nil && best.steps?.operatingMargin != nil
            return Document.Figure(
                (isBound ? "≤ " : "") + NumberText.dollars(HostAnswer.most(best)),
                "USD per MW and year that this host leaves \(answer.words)", origin: MoneyOrigins.report(best)
            )
        }
    }

    private static func figure(_ entry: RevenueEntry) -> Document.Figure? {
        entry.row.steps?.afterCapital.map {
            Document.Figure(
                NumberText.dollars($0.center),
                "USD per MW and year that \(entry.row.subject) leaves after capital",
                origin: MoneyOrigins.report(entry.row))
        }
    }

    private static func watts(_ record: RunRecord) -> Document.Figure? {
        record.power.map { power in
            Document.Figure(
                "\(NumberText.significant(power.watts.center)) W",
                "that this host draws at load, \(power.boundary.rawValue)",
                origin: Report([.field("Power", RunReport.power(of: record))]))
        }
    }

    /// The fastest product, then the fastest hash.
    private static func rates(_ record: RunRecord) -> [Document.Figure] {
        [RateUnit.floatingPoint, .hash].compactMap { unit in
            let best = record.measurements.filter { $0.benchmark.unit == unit && $0.verification.passed }
                .max { $0.rate.center < $1.rate.center }
            return best.map {
                Document.Figure(
                    NumberText.withUnit($0.rate.center, unit.symbol), $0.benchmark.title,
                    origin: RunSections.origin(of: $0))
            }
        }
    }
}
