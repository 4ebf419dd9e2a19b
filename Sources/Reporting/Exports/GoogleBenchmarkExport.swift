import Foundation
import Quantities
import RunRecords

/// The JSON of Google Benchmark (`--benchmark_format=json`), with every repetition as an iteration, so that its
/// compare.py can test two files against each other. It holds times, so only rates are here: each is the time that all
/// workers together need for one hash or for 10^9 operations.
enum GoogleBenchmarkExport {
    static let format = ExportFormat(name: "google-benchmark", reader: "Google Benchmark's compare.py") {
        input in
        try input.sides.map { suffix, metrics in
            let rates = metrics.filter { !$0.seconds.isEmpty }
            guard !rates.isEmpty else { throw ExportError.lacksTimes(format: "google-benchmark") }
            let report = Report(
                context: Context(input.newestRun),
                benchmarks: rates.enumerated().flatMap { repetitions(of: $1, family: $0) })
            return ExportFile(try JSONText.render(report), suffix: suffix)
        }
    }

    private struct Report: Encodable {
        var context: Context
        var benchmarks: [Benchmark]
    }

    /// Of the host, where runs are exported; what is unknown is `null`.
    private struct Context: Encodable {
        @Nullable var date: String?
        @Nullable var hostName: String?
        var executable = "wattmark"
        @Nullable var numCpus: Int?
        /// Google Benchmark means the nominal clock.
        @Nullable var mhzPerCpu: Int?
        @Nullable var cpuScalingEnabled: Bool?
        var caches: [String] = []
        var loadAvg: [Double]
        @Nullable var libraryBuildType: String?

        init(_ run: RunRecord?) {
            date = run?.startedAt.utcText
            hostName = run?.host.hostname
            numCpus = run?.host.topology.cpus.count
            mhzPerCpu = nil
            cpuScalingEnabled = run?.environment.governor.map { $0 != "performance" }
            loadAvg = run?.environment.loadAverage.map { [$0] } ?? []
            libraryBuildType = run?.tool.build.rawValue
        }
    }

    private struct Benchmark: Encodable {
        var name: String
        var runName: String
        var runType = "iteration"
        var familyIndex: Int
        var perFamilyInstanceIndex = 0
        var repetitions: Int
        var repetitionIndex: Int
        var threads = 1
        var iterations = 1
        /// Nanoseconds, wall time.
        var realTime: Double
        /// The same: compare.py wants a number, and the workers' CPU time is not metered.
        var cpuTime: Double
        var timeUnit = "ns"
        var label: String
    }

    private static func repetitions(of metric: ExportedMetric, family: Int) -> [Benchmark] {
        let times = metric.seconds
        return times.enumerated().map { index, seconds in
            Benchmark(
                name: metric.name, runName: metric.name, familyIndex: family, repetitions: times.count,
                repetitionIndex: index, realTime: seconds * 1e9, cpuTime: seconds * 1e9,
                label: metric[label: "kernel"] ?? "")
        }
    }
}
