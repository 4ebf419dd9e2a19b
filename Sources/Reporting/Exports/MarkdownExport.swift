import Foundation
import Quantities
import Regression
import RunRecords

/// GitHub Flavored Markdown, for a job's summary or a comment.
enum MarkdownExport {
    static let format = ExportFormat(name: "markdown", reader: "job summaries, comments") { input in
        let lines =
            switch input.content {
            case .check(let report): text(of: report)
            case .runs(let runs): text(of: runs, metrics: input.metrics)
            }
        return [ExportFile(lines.joined(separator: "\n") + "\n")]
    }

    private static func text(of report: CheckReport) -> [String] {
        var lines = [
            "## wattmark: \(report.verdict.rawValue)", "",
            """
            Against \(escaped(report.baseline.name)), with a threshold of \(NumberText.percent(report.threshold)): \
            \(report.countsInWords).
            """, "",
        ]
        lines += MarkdownTable.lines(table(of: report))
        lines += [""]
        lines += report.metrics.map { "- \(MarkdownTable.code($0.metric.name)): \(escaped($0.sentence))" }
        lines += report.leftOut.map { "- \(MarkdownTable.code($0.name)): \(escaped($0.sentence))" }
        if !report.differences.isEmpty { lines += [""] + report.differences.map(difference) }
        if !report.advice.isEmpty { lines += [""] + report.advice.map { "- \(escaped($0))" } }
        return lines
    }

    private static func table(of report: CheckReport) -> ReportTable {
        ReportTable(
            report.metrics,
            [
                .name("metric") { .name($0.metric.name) },
                .text("better") { .text($0.metric.polarity.rawValue) },
                .number("baseline") { .quantity($0.baseline.center, $0.metric.unit, digits: 4) },
                .number("now") { .quantity($0.candidate.center, $0.metric.unit, digits: 4) },
                .number("change") { .text($0.changeInWords) },
                .number("p") { .number($0.adjustedPValue, digits: 2) },
                .text("verdict") {
                    .text($0.verdict.rawValue, $0.verdict == .regression ? .bad : .plain)
                },
            ])
    }

    private static func difference(_ difference: FieldDifference) -> String {
        let values = [difference.baseline, difference.candidate].map { escaped($0 ?? "unknown") }
        let subject = difference.subject.map { " of \(escaped($0))" } ?? ""
        return
            "- **compared although unlike**: \(escaped(difference.field))\(subject) was \(values[0]), is \(values[1])"
    }

    private static func text(of runs: [RunRecord], metrics: [ExportedMetric]) -> [String] {
        var lines = ["## wattmark: \(NumberText.count(runs.count, "run"))", ""]
        for run in runs {
            let name = run.label.map { ", \(escaped($0))" } ?? ""
            let host = run.host.cpu.brand.map { ", \(escaped($0))" } ?? ""
            lines.append("- `\(run.id.prefix(12))`, \(run.startedAt.utcText)\(name)\(host)")
        }
        lines += [""] + MarkdownTable.lines(table(of: metrics))
        let warnings = runs.flatMap(\.warnings).map {
            "- **\(escaped($0.code.rawValue))**: \(escaped(Sentence.closed($0.message))) \(escaped($0.nextStep))"
        }
        var seen: Set<String> = []
        let distinct = warnings.filter { seen.insert($0).inserted }
        return distinct.isEmpty ? lines : lines + [""] + distinct
    }

    private static func table(of metrics: [ExportedMetric]) -> ReportTable {
        ReportTable(
            metrics,
            [
                .name("metric") { .name($0.name) },
                .text("better") { .text($0.polarity.rawValue) },
                .number("value") { .quantity($0.estimate.center, $0.unit, digits: 4) },
                .number("low") { .quantity($0.estimate.low, $0.unit, digits: 4) },
                .number("high") { .quantity($0.estimate.high, $0.unit, digits: 4) },
                .number("n") { .count($0.estimate.count) },
            ])
    }

    private static func escaped(_ text: String) -> String { MarkdownTable.escaped(text) }
}
