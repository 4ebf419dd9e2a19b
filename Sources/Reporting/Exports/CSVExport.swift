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
        typealias Line = (run: RunRecord, metric: ExportedMetric)
        let lines = runs.flatMap { run in ExportedMetric.all(of: run).map { Line(run: run, metric: $0) } }
        let of: [ReportTable.Column<Line>] = [
            .name("run") { .name($0.run.id) },
            .name("run_label") { .name($0.run.label ?? "") },
            .text("started_at") { ReportCell(.date($0.run.startedAt)) },
            .name("hostname") { .name($0.run.host.hostname ?? "") },
            .name("fingerprint") { .name($0.run.fingerprint.id) },
            .name("tool_version") { .name($0.run.tool.version) },
            .name("metric") { .name($0.metric.name) },
            .name("quantity") { .name($0.metric.quantity.rawValue) },
        ]
        let labels = labelKeys.map { key in
            ReportTable.Column<Line>.name(key) { .name($0.metric[label: key] ?? "") }
        }
        let values: [ReportTable.Column<Line>] = [
            .name("unit") { .name($0.metric.unit) },
            .name("better") { .name($0.metric.polarity.rawValue) },
            .number("center") { .number($0.metric.estimate.center) },
            .number("low") { .number($0.metric.estimate.low) },
            .number("high") { .number($0.metric.estimate.high) },
            .number("confidence") { .number($0.metric.estimate.confidence) },
            .number("count") { .count($0.metric.estimate.count) },
        ]
        return CSVTable.render(ReportTable(lines, of + labels + values))
    }

    private static func text(of report: CheckReport) -> String {
        let identity: [ReportTable.Column<MetricVerdict>] = [
            .name("metric") { .name($0.metric.name) },
            .name("quantity") { .name($0.metric.quantity.rawValue) },
            .name("unit") { .name($0.metric.unit) },
            .name("better") { .name($0.metric.polarity.rawValue) },
            .name("verdict") { .name($0.verdict.rawValue) },
        ]
        let estimates =
            columns("baseline", \.baseline) + columns("candidate", \.candidate) + columns("ratio", \.ratio)
        let proof: [ReportTable.Column<MetricVerdict>] = [
            .number("adjusted_p_value") { .number($0.adjustedPValue) },
            .number("minimum_detectable_change") { .number($0.minimumDetectableChange) },
            .number("baseline_launches") { .count($0.baselineLaunches.count) },
            .number("candidate_launches") { .count($0.candidateLaunches.count) },
            .name("noise") { .name($0.noise.map(\.rawValue).joined(separator: " ")) },
            .name("doubt") { .name($0.doubt?.cause.rawValue ?? "") },
            .name("explanation") { .name($0.explanation) },
        ]
        return CSVTable.render(ReportTable(report.metrics, identity + estimates + proof))
    }

    private static func columns(
        _ name: String, _ estimate: @escaping (MetricVerdict) -> Estimate
    ) -> [ReportTable.Column<MetricVerdict>] {
        [
            .number("\(name)_center") { .number(estimate($0).center) },
            .number("\(name)_low") { .number(estimate($0).low) },
            .number("\(name)_high") { .number(estimate($0).high) },
        ]
    }
}
