import Foundation
import Quantities
import Regression
import RunRecords

/// A row a metric and run, or a row a metric of a check.
enum CSVExport {
    static let format = ExportFormat(name: "csv", reader: "spreadsheets, data frames") { input in
        switch input.content {
        case .runs(let runs): [ExportFile(text(of: runs))]
        case .check(let report): [ExportFile(text(of: report))]
        }
    }

    private static let labelKeys =
        Benchmark.partKeys.prefix(2) + ["kernel"] + Benchmark.partKeys.dropFirst(2)
        + ["boundary", "subject", "use", "model", "mw_basis", "market", "site"]

    private static func text(of runs: [RunRecord]) -> String {
        let header =
            [
                "run", "run_label", "started_at", "hostname", "fingerprint", "tool_version", "metric",
                "quantity",
            ]
            + labelKeys + ["unit", "better", "center", "low", "high", "confidence", "count"]
        let rows = runs.flatMap { run in ExportedMetric.all(of: run).map { row(of: $0, in: run) } }
        return CSVText.render(header: header, rows: rows)
    }

    private static func row(of metric: ExportedMetric, in run: RunRecord) -> [String] {
        var fields = [
            run.id, run.label ?? "", run.startedAt.formatted(.iso8601), run.host.hostname ?? "",
            run.fingerprint.id, run.tool.version, metric.name, metric.quantity.rawValue,
        ]
        fields += labelKeys.map { metric[label: $0] ?? "" }
        fields += [metric.unit, metric.polarity.rawValue] + numbers(metric.estimate)
        return fields + ["\(metric.estimate.confidence)", "\(metric.estimate.count)"]
    }

    private static func text(of report: CheckReport) -> String {
        let parts = ["center", "low", "high"]
        let header =
            ["metric", "quantity", "unit", "better", "verdict"]
            + ["baseline", "candidate", "ratio"].flatMap { name in parts.map { "\(name)_\($0)" } }
            + ["adjusted_p_value", "minimum_detectable_change", "baseline_launches", "candidate_launches"]
        let rows = report.metrics.map { verdict in
            [
                verdict.metric.name, verdict.metric.quantity.rawValue, verdict.metric.unit,
                verdict.metric.polarity.rawValue, verdict.verdict.rawValue,
            ] + [verdict.baseline, verdict.candidate, verdict.ratio].flatMap(numbers)
                + [verdict.adjustedPValue, verdict.minimumDetectableChange].map(CSVText.number)
                + ["\(verdict.baselineLaunches.count)", "\(verdict.candidateLaunches.count)"]
        }
        return CSVText.render(header: header, rows: rows)
    }

    private static func numbers(_ estimate: Estimate) -> [String] {
        [estimate.center, estimate.low, estimate.high].map(CSVText.number)
    }
}
