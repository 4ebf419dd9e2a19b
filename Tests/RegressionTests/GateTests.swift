import Foundation
import Quantities
import Regression
import RunRecords
import Testing

@Suite struct GateTests {
    /// Ten launches around `center` that differ by some tenths of a percent, as on a quiet machine.
    private func launches(_ center: Double, spread: Double = 0.002) -> [Double] {
        [0.1, -0.7, 0.9, -0.3, 0.5, -0.9, 0.3, 0.7, -0.1, -0.5].map { center * exp($0 * spread) }
    }

    /// The same values in another order: pairs of independent launches.
    private func others(_ center: Double, spread: Double = 0.002) -> [Double] {
        launches(center, spread: spread).sorted {
            ($0 * 1e6).truncatingRemainder(dividingBy: 7) < ($1 * 1e6).truncatingRemainder(dividingBy: 7)
        }
    }

    private func verdict(
        _ quantity: Metric.Quantity, _ baseline: [Double], _ candidate: [Double],
        design: CheckReport.Design = .paired, rule: GateRule = GateRule()
    ) throws -> MetricVerdict {
        let metric = Metric(quantity, of: Metric.rate(1).subject)
        return try #require(
            Gate(rule: rule, design: design).judge([
                LaunchSeries(pairs: metric, baseline: baseline, candidate: candidate)
            ]).first)
    }

    private static let cases = Metric.Quantity.allCases.flatMap { quantity in
        [CheckReport.Design.paired, .stored].map { (quantity, $0) }
    }

    @Test(arguments: cases)
    func anImprovementIsNeverRed(quantity: Metric.Quantity, design: CheckReport.Design) throws {
        let better = quantity.polarity == .higher ? 1.05 : 1 / 1.05
        for factor in [better, better * better, pow(better, 20)] {
            let found = try verdict(quantity, launches(100), others(100 * factor), design: design)
            #expect(found.verdict == .improvement)
        }
    }

    @Test(arguments: cases)
    func aRegressionIsRed(quantity: Metric.Quantity, design: CheckReport.Design) throws {
        let worse = quantity.polarity == .higher ? 0.95 : 1 / 0.95
        let found = try verdict(quantity, launches(100), others(100 * worse), design: design)
        #expect(found.verdict == .regression)
        #expect(found.adjustedPValue < 0.01)
        #expect(abs(found.ratio.center / worse - 1) < 0.002)
        #expect(found.explanation.contains("worse by more than 2 %"))
    }

    @Test(arguments: [CheckReport.Design.paired, .stored])
    func aChangeAndItsReversalMirrorEachOther(design: CheckReport.Design) throws {
        let (a, b) = (launches(100), others(96))
        let (there, back) = (
            try verdict(.rate, a, b, design: design), try verdict(.rate, b, a, design: design)
        )
        #expect((there.verdict, back.verdict) == (.regression, .improvement))
        #expect(abs(there.ratio.center * back.ratio.center - 1) < 1e-12)
        #expect(abs(there.ratio.low * back.ratio.high - 1) < 1e-12)
        #expect(there.pValue == back.pValue)
    }

    @Test(arguments: [CheckReport.Design.paired, .stored])
    func theSameIsUnchanged(design: CheckReport.Design) throws {
        let found = try verdict(.rate, launches(100), others(100), design: design)
        #expect(found.verdict == .unchanged)
        #expect(try #require(found.minimumDetectableChange) < 0.02)
        let equal = try verdict(
            .rate, Array(repeating: 5, count: 10), Array(repeating: 5, count: 10), design: design)
        #expect(equal.verdict == .unchanged && equal.pValue == 1)
        #expect(equal.ratio.low == 1 && equal.ratio.high == 1)
    }

    /// Real, yet within the threshold: p is as small as can be, and the near end of the interval is not past 2 %.
    @Test func aSmallChangeIsNotRed() throws {
        let found = try verdict(.rate, launches(100), others(99))
        #expect(found.verdict == .worse)
        #expect(found.pValue < 0.01)
        #expect(found.explanation.contains("not shown to be more than 2 %"))
    }

    /// An interval that excludes no change is never called unchanged, whatever its threshold.
    @Test(arguments: [0.975, 0.99, 0.998, 1.002, 1.01, 1.025])
    func whatExcludesZeroIsAChange(factor: Double) throws {
        for threshold in [0.005, 0.02, 0.05] {
            for design in [CheckReport.Design.paired, .stored] {
                let found = try verdict(
                    .rate, launches(100, spread: 0.0005), others(100 * factor, spread: 0.0005),
                    design: design,
                    rule: GateRule(threshold: threshold))
                #expect(found.ratio.high < 1 || found.ratio.low > 1)
                #expect(found.verdict != .unchanged)
                #expect([.regression, .worse].contains(found.verdict) == (factor < 1))
            }
        }
    }

    /// -3.35 to -1.63 %, threshold 2 %.
    @Test func theEdgeOfTheThresholdIsWithinIt() {
        let gain = Estimate(
            center: log(0.975), low: log(0.9665), high: log(0.9837), confidence: 0.99, count: 10)
        #expect(GateRule().verdict(gain: gain, adjustedPValue: 0.002) == .worse)
        let turned = Estimate(
            center: -gain.center, low: -gain.high, high: -gain.low, confidence: 0.99, count: 10)
        #expect(GateRule().verdict(gain: turned, adjustedPValue: 0.002) == .better)
    }

    @Test func noiseIsInconclusiveAndNotRed() throws {
        let found = try verdict(.rate, launches(100, spread: 0.08), others(97, spread: 0.08))
        #expect(found.verdict == .inconclusive)
        #expect(try #require(found.minimumDetectableChange) > 0.02)
    }

    /// A change so large that even a wide interval lies beyond the threshold.
    @Test func noiseDoesNotHideALargeRegression() throws {
        let found = try verdict(.rate, launches(100, spread: 0.08), others(50, spread: 0.08))
        #expect(found.verdict == .regression)
    }

    @Test(arguments: 1...7)
    func tooFewLaunchesAreNeverRed(count: Int) throws {
        let found = try verdict(.rate, Array(launches(100).prefix(count)), Array(launches(10).prefix(count)))
        #expect(found.verdict == .inconclusive)
        #expect(found.minimumDetectableChange == nil)
    }

    @Test func whatHasNoRatioIsLeftOut() {
        let metric = Metric.rate(1)
        for bad in [[], [0.0], [-1], [.nan], [.infinity]] {
            let series = LaunchSeries(pairs: metric, baseline: bad, candidate: [1])
            #expect(!series.isUsable)
            #expect(Gate(design: .paired).judge([series]).isEmpty)
            #expect(Gate(design: .stored).judge([series]).isEmpty)
        }
    }

    /// One metric of ten with p = 2/1024 passes alone and not after Holm's adjustment.
    @Test func manyMetricsNeedMoreLaunches() throws {
        let worse = LaunchSeries(
            pairs: Metric.rate(10), baseline: launches(100), candidate: others(90))
        let same = (0..<9).map { index in
            LaunchSeries(
                pairs: Metric.rate(index), baseline: launches(100),
                candidate: others(100))
        }
        let gate = Gate(design: .paired)
        #expect(gate.judge([worse]).map(\.verdict) == [.regression])
        #expect(gate.judge([worse] + same).first?.verdict == .worse)
        #expect(gate.fewestLaunches(metrics: 1) == 8)
        #expect(gate.fewestLaunches(metrics: 2) == 9)
        #expect(gate.fewestLaunches(metrics: 10) == 11)
    }

    @Test func aBaselineMayHaveTooFewLaunches() throws {
        let gate = Gate(design: .stored)
        #expect(gate.fewestLaunches(metrics: 1, baselineLaunches: 1) == 200)
        #expect(gate.fewestLaunches(metrics: 20, baselineLaunches: 1) == nil)
        let fewest = try #require(gate.fewestLaunches(metrics: 2, baselineLaunches: 10))
        #expect(fewest == 4)
    }

    @Test func aRegressionOutweighsTheRest() {
        #expect(Verdict.overall([.unchanged, .improvement, .inconclusive, .regression]) == .regression)
        #expect(Verdict.overall([.unchanged, .improvement, .inconclusive]) == .inconclusive)
        #expect(Verdict.overall([.unchanged, .improvement]) == .improvement)
        #expect(Verdict.overall([.unchanged, .better, .worse]) == .worse)
        #expect(Verdict.overall([.worse, .better, .improvement]) == .improvement)
        #expect(Verdict.overall([.unchanged]) == .unchanged)
        #expect(Verdict.overall([]) == .inconclusive)
    }
}
