import PlainText
import Quantities
import Regression

/// The two custom formats of benchmark-action/github-action-benchmark, `customBiggerIsBetter` and
/// `customSmallerIsBetter`: a list of entries, one file a direction. Times of one problem are not repeated from the
/// rates: one slow-down would alert twice.
enum GitHubActionBenchmark {
    static let format = ExportFormat(
        name: "github-action-benchmark", reader: "benchmark-action, two files: bigger, smaller"
    ) { input in
        try [(Polarity.higher, "bigger"), (.lower, "smaller")].map { polarity, suffix in
            let entries = input.metrics.filter { $0.polarity == polarity }.map(Entry.init)
            return ExportFile(try JSONText.render(entries), suffix: suffix)
        }
    }

    private struct Entry: Encodable {
        var name: String
        var unit: String
        var value: Double
        /// Shown beside the value.
        var range: String
        var extra: String

        init(_ metric: ExportedMetric) {
            let estimate = metric.estimate
            name = metric.name
            unit = metric.unit
            value = estimate.center
            range = "\(estimate.low) to \(estimate.high)"
            extra =
                (metric.labels.map { "\($0.key): \($0.value.printable)" } + [
                    "fingerprint: \(metric.fingerprint)"
                ])
                .joined(separator: "\n")
        }
    }
}
