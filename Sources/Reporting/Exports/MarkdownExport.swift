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
            "| metric | better | baseline | now | change | p | verdict |",
            "|---|---|---:|---:|---:|---:|---|",
        ]
        for verdict in report.metrics {
            let values = [verdict.baseline, verdict.candidate].map {
                escaped(NumberText.withUnit($0.center, verdict.metric.unit, digits: 4))
            }
            let word = verdict.verdict == .regression ? "**regression**" : verdict.verdict.rawValue
            lines.append(
                row(
                    [escaped(verdict.metric.name), verdict.metric.polarity.rawValue] + values
                        + [verdict.changeInWords, NumberText.significant(verdict.adjustedPValue, 2), word]))
        }
        if !report.differences.isEmpty { lines += [""] + report.differences.map(difference) }
        if !report.advice.isEmpty { lines += [""] + report.advice.map { "- \(escaped($0))" } }
        return lines
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
            lines.append("- `\(run.id.prefix(12))`, \(run.startedAt.formatted(.iso8601))\(name)\(host)")
        }
        lines += ["", "| metric | better | value | low | high | n |", "|---|---|---:|---:|---:|---:|"]
        for metric in metrics {
            let estimate = metric.estimate
            let values = [estimate.center, estimate.low, estimate.high].map {
                escaped(NumberText.withUnit($0, metric.unit, digits: 4))
            }
            lines.append(
                row([escaped(metric.name), metric.polarity.rawValue] + values + ["\(estimate.count)"]))
        }
        let warnings = runs.flatMap(\.warnings).map {
            "- **\(escaped($0.code))**: \(escaped($0.message)) \(escaped($0.nextStep))"
        }
        var seen: Set<String> = []
        let distinct = warnings.filter { seen.insert($0).inserted }
        return distinct.isEmpty ? lines : lines + [""] + distinct
    }

    private static func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }

    /// Names in records come from other machines and people: none may end a cell or start markup. A dollar sign would
    /// start a formula.
    private static func escaped(_ text: String) -> String {
        text.printable.reduce(into: "") { escaped, character in
            if "\\`*_{}[]<>#|!~$&".contains(character) { escaped.append("\\") }
            escaped.append(character)
        }
    }
}
