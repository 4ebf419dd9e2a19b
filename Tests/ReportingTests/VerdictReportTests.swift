import Foundation
import Quantities
import Regression
import Reporting
import RunRecords
import TestSupport
import Testing

@Suite struct VerdictReportTests {
    private static let spread = [0.1, -0.7, 0.9, -0.3, 0.5, -0.9, 0.3, 0.7, -0.1, -0.5]

    private func series(_ workload: Workload, factor: Double, noise: Double, causes: [NoiseCause] = [])
        -> LaunchSeries
    {
        let problem: Problem =
            switch workload {
            case .sha256d: .sha256d(headerBytes: 80)
            case .matmul: .matmul(MatrixProduct(.f32, m: 256, n: 256, k: 256))
            case .bandwidth: .bandwidth(StreamedArrays(StreamLoop(.read, in: .memory), bytes: 1 << 30))
            }
        let metric = Metric(.rate, of: Benchmark(.native, problem, .oneCore))
        let baseline = Self.spread.map { 2.7e7 * exp($0 * noise) }
        return LaunchSeries(
            metric: metric, baseline: baseline, candidate: baseline.reversed().map { $0 * factor },
            noise: causes)
    }

    private func report(_ series: [LaunchSeries], differences: [FieldDifference] = []) -> CheckReport {
        let rule = GateRule()
        let metrics = Gate(rule: rule, design: .stored).judge(series)
        let side = CheckReport.Side(
            name: "main", run: nil, fingerprint: "", toolVersion: "0.1.0", commit: nil, toolBuild: nil,
            hostname: nil,
            launches: 10)
        return CheckReport(
            checkedAt: Date(timeIntervalSince1970: 0), verdict: .overall(metrics.map(\.verdict)),
            design: .stored,
            baseline: side, candidate: side, threshold: rule.threshold, alpha: rule.alpha,
            differences: differences, metrics: metrics,
            advice: Advice.lines(for: metrics, rule: rule, launches: 10, design: .paired))
    }

    private static let reports = ["red", "noisy", "across"]

    @Test(arguments: reports)
    func reads(name: String) {
        let report =
            switch name {
            case "red":
                report([
                    series(.sha256d, factor: 1, noise: 0.002), series(.matmul, factor: 0.94, noise: 0.002),
                ])
            case "noisy":
                report([
                    series(.sha256d, factor: 1.08, noise: 0.002),
                    series(.matmul, factor: 0.97, noise: 0.03, causes: [.steal, .preempted]),
                ])
            default:
                report(
                    [series(.sha256d, factor: 0.995, noise: 0.001)],
                    differences: [FieldDifference(field: "cpu.model", baseline: "17", candidate: nil)])
            }
        check("check-\(name).txt", VerdictReport.report(report))
    }

    @Test func aComparisonReads() {
        func subject(_ name: String, _ rate: Double) -> ComparedSubject {
            let metric = Metric(.rate, of: Benchmark(.native, .sha256d(headerBytes: 80), .oneCore))
            let dollars = Metric(.usdPerMwYear, of: .revenue(.hashprice, .facility))
            let context = "market site"
            return ComparedSubject(
                name: name,
                values: [
                    MetricValue(
                        metric: metric, estimate: Estimate(exactly: rate),
                        observations: Self.spread.map { rate * exp($0 * 0.002) }, replication: .windows),
                    MetricValue(
                        metric: Metric(.watts, of: .wholeRun(.modelled)),
                        estimate: Estimate(exactly: 7.5), context: context),
                    MetricValue(
                        metric: dollars, estimate: Estimate(exactly: rate / 10), context: context,
                        follows: metric),
                ])
        }
        let runs = [
            subject("main", 2.7e7), subject("folder/with-a-long-name.json", 2.6e7), subject("c", 2.7e7),
        ]
        check("comparison.txt", ComparisonReport.report(RunComparison(runs)))
    }
}
