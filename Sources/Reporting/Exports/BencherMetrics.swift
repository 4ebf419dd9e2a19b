import Quantities
import Regression
import RunRecords

/// Bencher Metric Format: benchmark -> measure -> value with its bounds, as the adapter `json` of bencher.dev reads it.
/// The measures' directions are set where the thresholds are: an upper boundary for power, a lower for the others.
///
/// Source: https://bencher.dev/docs/reference/bencher-metric-format/
enum BencherMetrics {
    static let format = ExportFormat(name: "bmf", reader: "Bencher") { input in
        var report: [String: [String: Value]] = [:]
        for metric in input.metrics {
            report[metric.name, default: [:]][metric.measure] = Value(
                value: metric.estimate.center, lowerValue: metric.estimate.low,
                upperValue: metric.estimate.high)
        }
        return [ExportFile(try JSONText.render(report))]
    }

    private struct Value: Encodable {
        var value: Double
        var lowerValue: Double
        var upperValue: Double
    }
}

extension ExportedMetric {
    /// A slug.
    fileprivate var measure: String {
        rateUnit?.bencherMeasure ?? quantity.rawValue.replacing("_", with: "-")
    }
}
