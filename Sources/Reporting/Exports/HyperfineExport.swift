import Quantities
import RunRecords
import Statistics

/// The JSON of hyperfine's `--export-json`: seconds that all workers together need for one hash or for 10^9 operations,
/// with every repetition. What hyperfine knows and this does not is `null`.
enum HyperfineExport {
    static let format = ExportFormat(name: "hyperfine", reader: "hyperfine's scripts") { input in
        let results = input.sides.flatMap { side in side.metrics.compactMap { Result($0, side: side.suffix) }
        }
        guard !results.isEmpty else { throw ExportError.lacksTimes(format: "hyperfine") }
        return [ExportFile(try JSONText.render(["results": results]))]
    }

    private struct Result: Encodable {
        var command: String
        var mean: Double
        /// Of a sample; `null` for a single repetition.
        @Nullable var stddev: Double?
        var median: Double
        /// Not metered.
        @Nullable var user: Double?
        @Nullable var system: Double?
        var min: Double
        var max: Double
        var times: [Double]
        /// No process ended with anything else, or there would be no record.
        var exitCodes: [Int]
        var parameters: [String: String]

        init?(_ metric: ExportedMetric, side: String?) {
            times = metric.seconds
            guard let summary = Summary(times) else { return nil }
            command = metric.name
            mean = summary.mean
            median = summary.median
            min = summary.minimum
            max = summary.maximum
            let squares = times.reduce(0) { $0 + ($1 - summary.mean) * ($1 - summary.mean) }
            stddev = times.count > 1 ? (squares / Double(times.count - 1)).squareRoot() : nil
            user = nil
            system = nil
            exitCodes = times.map { _ in 0 }
            parameters = Dictionary(metric.labels.map { ($0.key, $0.value) }) { first, _ in first }
            parameters["side"] = side
        }
    }
}
