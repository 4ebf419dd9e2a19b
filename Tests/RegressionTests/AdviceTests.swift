import Foundation
import Regression
import RunRecords
import Testing

@Suite struct AdviceTests {
    private func verdicts(spread: Double, count: Int = 10, noise: [NoiseCause] = []) -> [MetricVerdict] {
        let values = (0..<count).map { exp(spread * sin(Double($0) * 2.3)) }
        return Gate(design: .paired).judge([
            LaunchSeries(
                pairs: Metric.rate(1), baseline: Array(repeating: 1, count: count),
                candidate: values, noise: noise)
        ])
    }

    @Test func aConclusiveCheckNeedsNone() {
        #expect(
            Advice.lines(for: verdicts(spread: 0.001), rule: GateRule(), launches: 10, design: .paired)
                .isEmpty)
    }

    @Test func moreLaunchesAndAQuieterHostAreNamed() throws {
        let lines = Advice.lines(
            for: verdicts(spread: 0.02, noise: [.steal]), rule: GateRule(), launches: 10, design: .paired)
        try #require(lines.count == 2)
        #expect(lines[0].contains("More launches: about"))
        #expect(lines[1] == "A quieter host: \(NoiseCause.steal.story). \(NoiseCause.steal.remedy)")
    }

    /// An interval's width falls with the root of the number of launches.
    @Test func theLaunchesNeededGrowWithTheSquareOfTheWidth() throws {
        let verdicts = verdicts(spread: 0.02)
        let width = try #require(verdicts.first?.minimumDetectableChange)
        let factor = log1p(-width) / log1p(-0.02)
        let needed = max(11, Int((10 * factor * factor).rounded(.up)))
        let line = try #require(
            Advice.lines(for: verdicts, rule: GateRule(), launches: 10, design: .paired).first)
        #expect(factor > 1.2 && line.contains("about \(needed) a side"), "\(line)")
    }

    @Test func oneRemedyIsNamedOnce() {
        let lines = Advice.lines(
            for: verdicts(spread: 0.02, noise: [.preempted, .pressure, .frequency]), rule: GateRule(),
            launches: 10, design: .paired)
        #expect(lines.count { $0.hasPrefix("A quieter host: ") } == 2)
    }

    /// Where the baseline was measured at another time, the surest remedy is to measure it now.
    @Test func launchesInTurnAreNamedToWhoHasAStoredBaseline() {
        let verdicts = verdicts(spread: 0.02)
        func names(_ design: CheckReport.Design) -> Bool {
            Advice.lines(for: verdicts, rule: GateRule(), launches: 10, design: design).contains {
                $0.contains("--baseline-binary")
            }
        }
        #expect(names(.stored) && !names(.paired))
    }

    @Test func hopelessNoiseIsCalledSo() {
        let lines = Advice.lines(for: verdicts(spread: 0.5), rule: GateRule(), launches: 10, design: .paired)
        #expect(lines[0].contains("More launches alone will not do"))
    }

    @Test func tooFewLaunchesAreSaid() {
        let lines = Advice.lines(
            for: verdicts(spread: 0.001, count: 3), rule: GateRule(), launches: 3, design: .paired)
        #expect(lines[0].contains("so few"))
        #expect(!Advice.lines(for: [], rule: GateRule(), launches: 3, design: .paired).isEmpty)
    }
}
