import PlainText
import Quantities
import Regression
import RunRecords

/// Workflow commands of GitHub Actions: an error a regression, a warning where nothing can be said, and a notice that
/// sums up. GitHub shows ten of a kind a step, so what is fine is not said one by one.
///
/// Source: GitHub Docs, "Workflow commands for GitHub Actions"; the escapes are those of actions/toolkit,
/// packages/core/src/command.ts.
enum GitHubAnnotations {
    static let format = ExportFormat(
        name: "github", reader: "GitHub Actions annotations", isOfLogs: true
    ) { input in
        let lines =
            switch input.content {
            case .check(let report): commands(of: report)
            case .runs(let runs): commands(of: runs, metrics: input.metrics)
            }
        return [ExportFile(lines.map { $0 + "\n" }.joined())]
    }

    private static func commands(of report: CheckReport) -> [String] {
        let found = report.metrics.compactMap { verdict -> String? in
            let title = "wattmark: \(verdict.metric.name)"
            return switch verdict.verdict {
            case .regression: command("error", title: title, verdict.sentence)
            case .inconclusive: command("warning", title: title, verdict.sentence)
            case .improvement, .worse, .better, .unchanged: nil
            }
        }
        let gaps = report.leftOut.map {
            command("warning", title: "wattmark: \($0.name)", $0.sentence)
        }
        let sum = "against \(report.baseline.name): \(report.countsInWords)"
        return found + gaps + [command("notice", title: "wattmark: \(report.verdict.rawValue)", sum)]
    }

    private static func commands(of runs: [RunRecord], metrics: [ExportedMetric]) -> [String] {
        var seen: Set<String> = []
        let warnings = runs.flatMap(\.warnings).filter { seen.insert($0.code.rawValue + $0.message).inserted }
        let rates = metrics.filter { $0.quantity == .rate }.map {
            "\($0.name): \(NumberText.withUnit($0.estimate.center, $0.unit, digits: 4))"
        }
        return warnings.map {
            command("warning", title: "wattmark: \($0.code.rawValue)", "\($0.message) \($0.nextStep)")
        } + [command("notice", title: "wattmark", rates.joined(separator: "\n"))]
    }

    private static func command(_ name: String, title: String, _ message: String) -> String {
        "::\(name) title=\(escaped(title, in: "%\n:,"))::\(escaped(message, in: "%\n"))"
    }

    /// A message could otherwise end its line and start a command of its own.
    private static func escaped(_ text: String, in special: String) -> String {
        let text = text.printableLines
        let codes: [Unicode.Scalar: String] = ["%": "%25", "\n": "%0A", ":": "%3A", ",": "%2C"]
        return text.replacingScalars { special.unicodeScalars.contains($0) ? codes[$0] : nil }
    }
}
