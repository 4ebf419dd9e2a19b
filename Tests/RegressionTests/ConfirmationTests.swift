import Foundation
import Regression
import RunRecords
import Testing

@Suite struct ConfirmationTests {
    private func report(_ factors: [Int: Double]) -> CheckReport {
        let spread = [0.1, -0.7, 0.9, -0.3, 0.5, -0.9, 0.3, 0.7, -0.1, -0.5].map { exp($0 * 0.002) }
        let metrics = Gate(design: .stored).judge(
            factors.sorted { $0.key < $1.key }.map { name, factor in
                LaunchSeries(
                    metric: Metric.rate(name), baseline: spread,
                    candidate: spread.map { $0 * factor })
            })
        let side = CheckReport.Side(
            name: "x", run: nil, fingerprint: "", toolVersion: "", commit: nil, toolBuild: nil,
            hostname: nil, launches: 10)
        return CheckReport(
            checkedAt: Date(timeIntervalSince1970: 0), verdict: .overall(metrics.map(\.verdict)),
            design: .stored, baseline: side, candidate: side, threshold: 0.02, alpha: 0.01, differences: [],
            metrics: metrics, advice: [])
    }

    @Test func redTwiceIsRed() {
        let confirmed = report([1: 0.9, 2: 1]).confirming(report([1: 0.91, 2: 1]))
        #expect(confirmed.verdict == .regression)
        #expect(confirmed.metrics.map(\.verdict) == [.regression, .unchanged])
    }

    @Test(arguments: [(1.0, 0.9), (0.9, 1.0)])
    func redOnceIsInconclusive(second: Double, first: Double) {
        let confirmed = report([1: second]).confirming(report([1: first]))
        #expect(confirmed.verdict == .inconclusive)
        #expect(confirmed.advice.contains { $0.contains("disagree") })
    }

    @Test(arguments: [(1.0, 1.1), (1.1, 1.0)])
    func betterOnceIsInconclusive(second: Double, first: Double) {
        #expect(report([1: first]).isToBeConfirmed == (first > 1))
        #expect(report([1: second]).confirming(report([1: first])).verdict == .inconclusive)
    }

    @Test func betterTwiceIsBetter() {
        #expect(report([1: 1.1]).confirming(report([1: 1.12])).verdict == .improvement)
    }

    /// Another metric than the one that was red the first time.
    @Test func everyMetricIsConfirmedByItself() {
        let confirmed = report([1: 1, 2: 0.9]).confirming(report([1: 0.9, 2: 1]))
        #expect(confirmed.metrics.map(\.verdict) == [.inconclusive, .inconclusive])
    }
}
