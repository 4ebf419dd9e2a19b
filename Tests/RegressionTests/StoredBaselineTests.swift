import Foundation
import Quantities
import Regression
import RunRecords
import Testing

/// What a machine does between a stored baseline and now is no verdict on the code.
@Suite struct StoredBaselineTests {
    /// Ten launches around `center` that differ by some tenths of a percent, as on a quiet machine.
    private func launches(_ center: Double) -> [Double] {
        [0.1, -0.7, 0.9, -0.3, 0.5, -0.9, 0.3, 0.7, -0.1, -0.5].map { center * exp($0 * 0.002) }
    }

    private func sides(_ factor: Double) -> TwoSides {
        TwoSides(baseline: launches(100), candidate: launches(100 * factor).reversed())
    }

    private func series(
        _ factor: Double, peak: Double? = nil, clock: Double? = nil, noise: [NoiseCause] = [], number: Int = 1
    ) -> LaunchSeries {
        let values = sides(factor)
        // Probes whose launches vary with those of the rate, as a clock makes them.
        let peaks = peak.map { TwoSides(baseline: launches(200), candidate: launches(200 * $0).reversed()) }
        return LaunchSeries(
            metric: Metric.rate(number), baseline: values.baseline, candidate: values.candidate,
            peaks: peaks, clocks: clock.map(sides), noise: noise)
    }

    private func judge(_ series: LaunchSeries..., rule: GateRule = GateRule()) -> [MetricVerdict] {
        Gate(rule: rule, design: .stored).judge(series)
    }

    @Test(arguments: [0.5, 0.9, 0.97])
    func aSlowDownBesideAProbeThatStoodIsRed(factor: Double) throws {
        let found = try #require(judge(series(factor, peak: 1)).first)
        #expect(found.verdict == .regression)
        #expect(found.doubt == nil)
        #expect(abs(found.ratio.center / factor - 1) < 1e-3)
    }

    /// Up to the threshold the probe's movement cancels.
    @Test func aSlowDownIsMeasuredBesideTheProbe() throws {
        let found = try #require(judge(series(0.95 * 0.99, peak: 0.99)).first)
        #expect(found.verdict == .regression)
        #expect(abs(found.ratio.center / 0.95 - 1) < 1e-3)
        #expect(found.explanation.contains("of the share of the peak probe, which moved by -1.0 %"))
        #expect(found.explanation.contains("the medians alone differ by -5.9 %"))
    }

    @Test(arguments: [0.5, 0.9, 0.97, 1.03, 2])
    func aMachineThatMovedIsNoVerdict(factor: Double) throws {
        for own in [1, 1 + (factor - 1) / 2] {
            let found = try #require(judge(series(own * factor, peak: factor)).first)
            #expect(found.verdict == .inconclusive)
            #expect(found.doubt?.cause == .peakMoved)
            #expect(found.explanation.contains("the machine is not what it was"))
        }
    }

    /// A clock that wandered by less than the rate explains only its own part.
    @Test(arguments: [0.97, 1.03])
    func whatMovedMoreThanTheMachineIsTheCodes(factor: Double) throws {
        for (own, verdict) in [(0.9, Verdict.regression), (1.1, .improvement)] {
            let found = try #require(judge(series(own * factor, peak: factor)).first)
            #expect(found.verdict == verdict)
            #expect(abs(found.ratio.center / own - 1) < 1e-3)
        }
    }

    /// The share of the peak fell because the probe rose.
    @Test func aProbeThatMovesAloneIsNoVerdict() throws {
        let found = try #require(judge(series(1.001, peak: 1.015), rule: GateRule(threshold: 0.005)).first)
        #expect(found.verdict == .inconclusive)
    }

    @Test(arguments: [0.5, 0.97, 1.05])
    func whatNoiseMayHaveDoneIsNoVerdict(factor: Double) throws {
        let found = try #require(judge(series(factor, peak: 1, noise: [.preempted, .pressure])).first)
        #expect(found.verdict == .inconclusive)
        #expect(found.doubt == .noise([.preempted, .pressure]))
        #expect(found.explanation.contains("disturbed (preempted, pressure)"))
    }

    /// A clock that falls in some windows slows the probe beside them as much.
    @Test func aWanderingClockIsTheProbesToo() throws {
        for (factor, verdict) in [(0.97, Verdict.regression), (1, .unchanged), (1.03, .improvement)] {
            let found = try #require(judge(series(factor, peak: 1, noise: [.frequency])).first)
            #expect(found.verdict == verdict && found.doubt == nil && found.noise == [.frequency])
            let mixed = try #require(judge(series(factor, peak: 1, noise: [.frequency, .steal])).first)
            #expect(mixed.verdict == .inconclusive && mixed.doubt == .noise([.steal]))
            let alone = try #require(judge(series(factor, clock: 1, noise: [.frequency])).first)
            #expect(alone.verdict == .inconclusive && alone.doubt == .noise([.frequency]))
        }
    }

    /// A product of few rows is measured beside memory's speed, which stands where the clock falls.
    @Test func memorysSpeedDoesNotFollowTheClock() throws {
        var few = series(0.97, peak: 1, clock: 0.97)
        few.peaksFollowClock = false
        #expect(try #require(judge(few).first).doubt?.cause == .clockMoved)
        few.clocks = nil
        few.noise = [.frequency]
        #expect(try #require(judge(few).first).doubt == .noise([.frequency]))
        let launches = (0..<10).map { _ in
            var measurement = sampleMeasurement(
                .sha256d(headerBytes: 80), kernel: "sha256d_shani_x4", rate: 1e7, launches: nil)
            measurement.peak = Peak(rate: measurement.rate, method: "bandwidth_avx2_read: the weights read")
            return [measurement]
        }
        let found = try #require(LaunchSeries.rates(baseline: launches, candidate: launches).first)
        #expect(!found.peaksFollowClock)
    }

    /// A probe that counts fewer instructions a header shows a higher peak, though the machine is as it was.
    @Test func peaksOfUnlikeProbesTellNothingOfTheMachine() throws {
        func launches(_ methods: [String]) -> [[RateMeasurement]] {
            methods.map { method in
                var measurement = sampleMeasurement(
                    .sha256d(headerBytes: 80), kernel: "sha256d_shani_x4", rate: 1e7, launches: nil)
                measurement.peak = Peak(rate: measurement.rate, method: method)
                return [measurement]
            }
        }
        func peaks(_ new: [String]) throws -> TwoSides? {
            try #require(
                LaunchSeries.rates(baseline: launches(["60", "60"]), candidate: launches(new)).first
            ).peaks
        }
        #expect(try peaks(["60", "60"]) != nil)
        #expect(try peaks(["58", "58"]) == nil)
        // Two probes that are equally fast win in turn.
        #expect(try peaks(["60", "the same by other instructions"]) != nil)
    }

    /// What slowed the baseline down hides as large a loss of the code.
    @Test func noiseMayHideAChange() throws {
        let found = try #require(judge(series(1, peak: 1, noise: [.steal])).first)
        #expect(found.verdict == .inconclusive)
        #expect(found.doubt == .noise([.steal]))
    }

    /// The rate stood, or moved by a hair, and the probe made the share's change.
    @Test(arguments: [0.998, 0.999, 1, 1.001], [0.7, 0.96, 1.04, 1.4])
    func aProbeAloneIsNoVerdict(factor: Double, peak: Double) throws {
        let found = try #require(judge(series(factor, peak: peak)).first)
        #expect(found.verdict == .inconclusive)
        #expect(found.doubt == .peakMoved(try #require(found.peakRatio)))
    }

    @Test(arguments: [0.9, 1.1])
    func withoutAProbeTheClockIsAsked(factor: Double) throws {
        let moved = try #require(judge(series(factor, clock: factor)).first)
        #expect(moved.verdict == .inconclusive)
        #expect(moved.doubt?.cause == .clockMoved)
        let stood = try #require(judge(series(factor, clock: 1)).first)
        #expect(stood.verdict == (factor < 1 ? .regression : .improvement))
    }

    @Test(arguments: [0.9, 1.1])
    func withoutAProbeAllTogetherIsTheMachine(factor: Double) {
        let together = judge(series(factor, number: 1), series(factor * factor, number: 2))
        #expect(together.map(\.verdict) == [.inconclusive, .inconclusive])
        #expect(together.allSatisfy { $0.doubt == .movedTogether })
        let apart = judge(series(factor, number: 1), series(1, number: 2))
        #expect(apart.map(\.verdict) == [factor < 1 ? .regression : .improvement, .unchanged])
    }

    /// Launches that measure in turn share their moment.
    @Test func pairsDoubtNothing() throws {
        var pairs = series(0.9, peak: 0.9, clock: 0.9, noise: [.preempted])
        pairs.pairRatios = zip(pairs.baseline, pairs.candidate).map { $1 / $0 }
        let found = try #require(Gate(design: .paired).judge([pairs]).first)
        #expect(found.verdict == .regression)
        #expect(found.doubt == nil)
    }

    /// Noise of one side counts by that side's windows: half of one side is a quarter of both.
    @Test func eitherSideMayBeNoisy() throws {
        for noisy in 0...1 {
            let sides = (0...1).map { side in
                (0..<10).map { _ in
                    let measurement = sampleMeasurement(
                        .sha256d(headerBytes: 80), kernel: "sha256d_shani_x4", rate: 1e7, launches: nil)
                    return [disturbed(measurement, windows: side == noisy ? 2 : 0, of: 12)]
                }
            }
            let found = try #require(LaunchSeries.rates(baseline: sides[0], candidate: sides[1]).first)
            #expect(found.noise == [.steal])
        }
    }

    private func disturbed(
        _ measurement: RateMeasurement, windows: Int, of count: Int
    ) -> RateMeasurement {
        var measurement = measurement
        let window = measurement.samples[0]
        measurement.samples = (0..<count).map { index in
            var window = window
            window.dirt = index < windows ? [.steal] : []
            return window
        }
        return measurement
    }
}
