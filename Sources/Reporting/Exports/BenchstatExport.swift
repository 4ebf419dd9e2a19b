import Foundation
import PlainText
import Quantities
import Regression
import RunRecords

/// Go's benchmark text, with a line a repetition and each unit's direction said, as benchstat reads it.
///
/// Source: https://go.dev/design/14313-benchmark-format and golang.org/x/perf/benchfmt (unit metadata).
enum BenchstatExport {
    static let format = ExportFormat(name: "benchstat", reader: "Go's benchstat") { input in
        var lines = input.newestRun.map(configuration) ?? ["pkg: wattmark"]
        var seen: Set<String> = []
        for metric in input.metrics where seen.insert(metric.unit).inserted {
            lines.append("Unit \(unit(of: metric)) better=\(metric.polarity.rawValue)")
        }
        for side in input.sides {
            lines.append("")
            // A key that `benchstat -col side` makes columns of.
            if let name = side.suffix { lines.append("side: \(name)") }
            for metric in side.metrics {
                lines += metric.repetitions.map { "\(name(of: metric)) 1 \($0) \(unit(of: metric))" }
            }
        }
        return [ExportFile(lines.joined(separator: "\n") + "\n")]
    }

    private static func configuration(_ run: RunRecord) -> [String] {
        let architectures = ["x86_64": "amd64"]
        let architecture = run.host.cpu.architecture
        return [
            "goos: linux", "goarch: \((architectures[architecture] ?? architecture).printable)",
            "pkg: wattmark",
            "cpu: \((run.host.cpu.brand ?? "unknown").printable)",
            "fingerprint: \(run.fingerprint.id.printable)", "version: \(run.tool.version.printable)",
        ]
    }

    /// `BenchmarkSha256d/engine=openssl/placement=one-core-1`: the first part is capital, the parts have keys, and the
    /// number at the end is that of the workers.
    private static func name(of metric: ExportedMetric) -> String {
        let title =
            switch metric.quantity {
            case .rate, .fractionOfPeak: metric[label: "workload"] ?? metric.quantity.rawValue
            case .watts, .usdPerMwYear, .joulesPerTerahash: metric.quantity.rawValue
            }
        let path = metric.labels.filter { !["workload", "kernel", "market", "site"].contains($0.key) }
            .map { "/\($0.key)=\(word($0.value))" }.joined()
        let workers = metric.workers.map { "-\($0)" } ?? ""
        return "Benchmark\(word(title.prefix(1).uppercased() + title.dropFirst()))\(path)\(workers)"
    }

    private static func unit(of metric: ExportedMetric) -> String {
        metric.unit.printable.replacingScalars { $0.properties.isWhitespace ? "_" : nil }
    }

    private static func word(_ text: String) -> String {
        text.printable.replacingScalars { $0.properties.isWhitespace || $0 == "/" ? "_" : nil }
    }
}
