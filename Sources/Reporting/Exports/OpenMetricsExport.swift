import Foundation
import PlainText
import Quantities
import Regression
import RunRecords

/// OpenMetrics 1.0 text. One run has no timestamps, as the node exporter's textfile collector wants it; several are
/// points in time of the same series, for `promtool tsdb create-blocks-from openmetrics`.
///
/// Source: https://prometheus.io/docs/specs/om/open_metrics_spec/ (units end the names, `# EOF` ends the text, a
/// metric's points ascend in time).
enum OpenMetricsExport {
    static let format = ExportFormat(name: "openmetrics", reader: "Prometheus") { input in
        let points =
            switch input.content {
            case .runs(let runs): runs.flatMap(points(of:))
            case .check(let report): points(of: report)
            }
        var text = families(points)
        if case .check(let report) = input.content { text += verdicts(of: report) }
        return [ExportFile(text + "# EOF\n")]
    }

    /// What there is of each quantity.
    static func families(_ points: [Point]) -> String {
        Family.all.compactMap { $0.text(points) }.joined()
    }

    struct Point {
        var metric: ExportedMetric
        var labels: String
        /// Since 1970; `nil` where the points are of now.
        var second: Int?
    }

    private static func points(of run: RunRecord) -> [Point] {
        let host = ["host": run.host.hostname ?? "unknown", "fingerprint": run.fingerprint.id]
        return ExportedMetric.all(of: run).map { metric in
            Point(
                metric: metric, labels: text(of: metric.labels, and: host),
                second: Int(run.startedAt.timeIntervalSince1970))
        }
    }

    private static func points(of report: CheckReport) -> [Point] {
        let host = [
            "host": report.candidate.hostname ?? "unknown", "fingerprint": report.candidate.fingerprint,
        ]
        return ExportedMetric.all(of: report, side: .candidate).map {
            Point(metric: $0, labels: text(of: $0.labels, and: host), second: nil)
        }
    }

    /// One quantity and one part of its estimate.
    private struct Family {
        var name: String
        var unit: String
        var part: any KeyPath<Estimate, Double> & Sendable
        var help: String
        var holds: @Sendable (ExportedMetric) -> Bool

        static var all: [Family] {
            rates
                + family("peak", "ratio", "The rate over what the same cores do at best") {
                    $0.quantity == .fractionOfPeak
                }
                + family("power", "watts", "Power that revenue is divided by") { $0.quantity == .watts }
                + family("hashing_energy", "joules_per_terahash", "Energy of hashing") {
                    $0.quantity == .joulesPerTerahash
                }
                + family("revenue", "usd_per_megawatt_year", "Gross revenue") { $0.quantity == .usdPerMwYear }
        }

        private static var rates: [Family] {
            var seen: [RateUnit.OpenMetricsFamily] = []
            for unit in RateUnit.allCases where !seen.contains(unit.openMetricsFamily) {
                seen.append(unit.openMetricsFamily)
            }
            return seen.flatMap { shared in
                family(shared.name, shared.unit, shared.help) { $0.rateUnit?.openMetricsFamily == shared }
            }
        }

        private static func family(
            _ name: String, _ unit: String, _ subject: String,
            _ holds: @escaping @Sendable (ExportedMetric) -> Bool
        ) -> [Family] {
            let parts: [(String, any KeyPath<Estimate, Double> & Sendable, String)] = [
                ("", \.center, "the best single value"),
                ("_low", \.low, "the lower end of its interval"),
                ("_high", \.high, "the upper end of its interval"),
            ]
            return parts.map { suffix, part, meaning in
                Family(
                    name: "wattmark_\(name)\(suffix)_\(unit)", unit: unit, part: part,
                    help: "\(subject), \(meaning).", holds: holds)
            }
        }

        /// `nil` where there is no such metric.
        func text(_ points: [Point]) -> String? {
            var order: [String] = []
            var series: [String: [Point]] = [:]
            for point in points where holds(point.metric) {
                if series[point.labels] == nil { order.append(point.labels) }
                // Two runs of one second would be two values at one time: the later one counts.
                if let last = series[point.labels]?.last, last.second == point.second {
                    series[point.labels]?.removeLast()
                }
                series[point.labels, default: []].append(point)
            }
            guard !order.isEmpty else { return nil }
            let isOneTime = Set(points.map(\.second)).count == 1
            let lines = order.flatMap { series[$0, default: []] }.map { point in
                let time = isOneTime ? "" : point.second.map { " \($0)" } ?? ""
                return "\(name){\(point.labels)} \(point.metric.estimate[keyPath: part])\(time)\n"
            }
            return header(name, "gauge", unit: unit, help) + lines.joined()
        }
    }

    private static func verdicts(of report: CheckReport) -> String {
        let names = report.metrics.map {
            ["metric": $0.metric.name, "better": $0.metric.polarity.rawValue]
        }
        let ratios = zip(report.metrics, names).map { verdict, labels in
            "wattmark_check_change_ratio{\(text(of: [], and: labels))} \(verdict.ratio.center)\n"
        }
        let states = zip(report.metrics, names).flatMap { verdict, labels in
            Verdict.allCases.map { state in
                let all = labels.merging(["wattmark_check_verdict": state.rawValue]) { $1 }
                return
                    "wattmark_check_verdict{\(text(of: [], and: all))} \(verdict.verdict == state ? 1 : 0)\n"
            }
        }
        return header(
            "wattmark_check_change_ratio", "gauge", unit: "ratio",
            "The metric over its baseline, 1 for no change.")
            + ratios.joined()
            + header("wattmark_check_verdict", "stateset", unit: nil, "What the check says of the metric.")
            + states.joined()
    }

    static func header(_ name: String, _ type: String, unit: String?, _ help: String) -> String {
        "# TYPE \(name) \(type)\n" + (unit.map { "# UNIT \(name) \($0)\n" } ?? "")
            + "# HELP \(name) \(help)\n"
    }

    /// `a="b",c="d"`.
    static func text(of labels: [ExportedMetric.Label], and others: [String: String]) -> String {
        let all =
            others.sorted { $0.key < $1.key }.map { ($0.key, $0.value) } + labels.map { ($0.key, $0.value) }
        return all.map { key, value in
            let escaped = value.printableLines.replacingScalars { scalar in
                switch scalar {
                case "\\", "\"": "\\\(scalar)"
                case "\n": "\\n"
                default: nil
                }
            }
            return "\(key)=\"\(escaped)\""
        }.joined(separator: ",")
    }
}
