import Foundation
import Quantities
import Regression
import Reporting
import RunRecords

/// Checks with every verdict.
enum ExportSamples {
    private static func side(_ name: String, run: String?) -> CheckReport.Side {
        CheckReport.Side(
            name: name, run: run, fingerprint: "5ead9904d038e3c7", toolVersion: "0.1.0",
            commit: "0123456789ab", toolBuild: .release, hostname: "bench-1", launches: 4)
    }

    private static func verdict(
        _ verdict: Verdict, _ metric: Metric, baseline: Double, ratio: Double, relative: Double,
        explanation: String
    ) -> MetricVerdict {
        let factors = [0.999, 1.001, 1, 1.0005]
        return MetricVerdict(
            metric: metric, verdict: verdict, baseline: Samples.estimate(baseline, count: 4),
            candidate: Samples.estimate(baseline * ratio, count: 4),
            ratio: Samples.estimate(ratio, relative: relative, count: 4), pValue: 0.0001,
            adjustedPValue: verdict == .unchanged ? 1 : 0.0004, test: "Wilcoxon signed-rank, exact",
            minimumDetectableChange: 2 * relative, baselineLaunches: factors.map { baseline * $0 },
            candidateLaunches: factors.map { baseline * ratio * $0 }, pairRatios: factors.map { ratio * $0 },
            noise: [.steal], explanation: explanation)
    }

    static let product = Benchmark(
        .native, .matmul(MatrixProduct(.f32, m: 1024, n: 1024, k: 1024)), .allCores)

    static func report(
        baselineName: String = "main", explanation: String? = nil, of benchmark: Benchmark = product
    ) -> CheckReport {
        let rate = { (engine: EngineName) in
            Metric(.rate, of: Benchmark(engine, .sha256d(headerBytes: 80), .oneCore))
        }
        let matmul = Metric(.rate, of: benchmark)
        return CheckReport(
            checkedAt: Date(timeIntervalSince1970: 1_780_000_000), verdict: .regression, design: .paired,
            baseline: side(baselineName, run: nil), candidate: side("this build", run: nil), threshold: 0.02,
            alpha: 0.01,
            differences: [
                FieldDifference(
                    field: "kernel", subject: "sha256d, native, one-core", baseline: "sha256d_shani_x4",
                    candidate: "sha256d_avx2_x8")
            ],
            metrics: [
                verdict(
                    .regression, rate(.native), baseline: 27e6, ratio: 0.5, relative: 0.004,
                    explanation: explanation ?? "it is slower by more than 2 %"),
                verdict(
                    .improvement, rate(.openssl), baseline: 5e6, ratio: 1.05, relative: 0.004,
                    explanation: "it is faster by more than 2 %"),
                verdict(
                    .inconclusive, matmul, baseline: 98.7e9, ratio: 0.99, relative: 0.05,
                    explanation: "the interval is wider than 2 %"),
                verdict(
                    .unchanged, Metric(.watts, of: .wholeRun(.wall)), baseline: 31.2, ratio: 1,
                    relative: 0.001, explanation: "no change of 2 % or more"),
            ], advice: ["take 20 launches instead of 4"])
    }

    /// The same host an hour later, a little faster.
    static func runs() throws -> [Data] {
        let first = try Samples.record()
        let second = try RunRecord(
            label: nil, startedAt: first.startedAt + 3600, finishedAt: first.finishedAt + 3600,
            tool: first.tool, host: first.host, environment: first.environment,
            fingerprint: first.fingerprint,
            measurements: first.measurements.map { measurement in
                var faster = measurement
                faster.rate = measurement.rate.scaled(by: 1.01)
                return faster
            }, power: first.power, revenue: first.revenue, warnings: first.warnings)
        return try [second, first].map { try $0.canonicalJSON() }
    }
}
