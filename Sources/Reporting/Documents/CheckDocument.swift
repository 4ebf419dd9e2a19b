import Quantities
import Regression
import RunRecords

/// The answer of a check as a document.
enum CheckDocument {
    static func document(_ report: CheckReport) -> Document {
        let pairs = report.design == .paired ? "launches in turn" : "launches against stored ones"
        let origin = """
            Checked \(report.checkedAt.utcText): \(report.candidate.name) against \(report.baseline.name), by \(pairs).
            """
        let changes = ComparisonPictures.changes(report).map { [Document.Block.picture($0, origin: origin)] }
        let launches = report.metrics.enumerated().map { order, metric in
            Document.Block.fold(
                title: "\(metric.metric.subject.title): launches", anchor: nil,
                [
                    .picture(
                        ComparisonPictures.launches(metric, order: order),
                        origin: "\(origin) \(metric.test); \(NumberText.probability(metric.adjustedPValue)).")
                ])
        }
        let worst = report.metrics.sorted { $0.adjustedPValue < $1.adjustedPValue }.prefix(3)
        return Document(
            title: "Check: \(report.verdict.rawValue)",
            answer: """
                Against \(report.baseline.name), with a threshold of \(NumberText.percent(report.threshold)): \
                \(report.countsInWords).
                """,
            figures: worst.map { metric in
                Document.Figure(
                    NumberText.change(metric.ratio.center),
                    "\(metric.metric.subject.title), \(NumberText.change(from: metric.ratio.low, to: metric.ratio.high))",
                    origin: Report([.note(Phrase("\(origin) \(metric.sentence)"))]))
            },
            sections: [
                Document.Section("What was compared", anchor: "sides", [.report(sides(report))]),
                .init(
                    "Verdict", anchor: "verdict", (changes ?? []) + [.report(VerdictReport.report(report))]),
                .init("Launches", anchor: "launches", launches),
            ],
            colophon: "Checked on \(DateText.minute(report.checkedAt)) UTC.")
    }
    /// Of which builds the rates are, and of which host.
    private static func sides(_ report: CheckReport) -> Report {
        let sides = [("baseline", report.baseline), ("candidate", report.candidate)]
        return Report([
            .table(
                ReportTable(
                    sides,
                    [
                        .name("side") { .name($0.0) }, .text("program") { .text($0.1.name) },
                        .text("version") { .text($0.1.toolVersion) },
                        .text("commit") { .text($0.1.commit.map { String($0.prefix(12)) } ?? "unknown") },
                        .text("build") { .text($0.1.toolBuild?.rawValue ?? "unknown") },
                        .text("host") { .text($0.1.hostname ?? "unknown") },
                        .text("fingerprint") { .text($0.1.fingerprint) },
                        .number("launches") { .count($0.1.launches) },
                    ]))
        ])
    }
}
