import RunRecords
import Testing

@Suite struct NoiseTallyTests {
    private static func samples(_ dirt: [[NoiseCause]], launch: Int? = nil) -> [Sample] {
        let quiet = Noise(
            stealSeconds: nil, cpuPressureSeconds: nil, involuntarySwitches: nil, throttleEvents: nil,
            quotaThrottledPeriods: nil, frequencyProxyHertz: nil)
        return dirt.map {
            Sample(rate: 1, seconds: 0.1, peakRate: nil, noise: quiet, dirt: $0, launch: launch)
        }
    }

    /// As many samples as `total`, of which the first ones have the cause.
    private static func samples(_ cause: NoiseCause, in count: Int, of total: Int, launch: Int? = nil)
        -> [Sample]
    {
        samples((0..<total).map { $0 < count ? [cause] : [] }, launch: launch)
    }

    @Test func warnsAboutEachCauseAboveTheShare() {
        let dirt: [[NoiseCause]] = (0..<20).map { index in
            index < 3 ? [.steal, .preempted] : index < 5 ? [.preempted] : index < 7 ? [.quota] : []
        }
        let tally = NoiseTally(Self.samples(dirt))
        #expect(tally.causes == [.preempted, .steal, .quota] && tally.disturbing == [.preempted, .steal])
        #expect(tally.warnings.map(\.code.rawValue) == ["noisy-steal", "noisy-preempted"])
        #expect(tally.warnings.map(\.message).allSatisfy { $0.hasSuffix(" of 20 samples.") })
        #expect(tally.warnings.first?.message.contains("3 of 20") == true)
        #expect(tally.warnings.allSatisfy { !$0.nextStep.isEmpty })
        #expect(NoiseTally([]).warnings.isEmpty)
    }

    /// The first launch is neither the worst nor all of them.
    @Test func launchesAreCountedTogetherAndTheWorstIsQuoted() throws {
        let samples =
            Self.samples(.steal, in: 2, of: 19, launch: 0) + Self.samples(.steal, in: 18, of: 19, launch: 1)
            + Self.samples(.steal, in: 0, of: 19, launch: 2)
        let warning = try #require(NoiseTally(samples).warnings.first)
        #expect(warning.message.hasSuffix("in 20 of 57 samples, 18 of 19 in the worst launch."))
    }

    /// One launch of many is disturbed, which a count over all would not show.
    @Test func oneDisturbedLaunchIsNotLostAmongQuietOnes() {
        let quiet: [Sample] = (1..<20).flatMap { launch in
            Self.samples(.quota, in: 0, of: 10, launch: launch)
        }
        let tally = NoiseTally(Self.samples(.quota, in: 9, of: 10, launch: 0) + quiet)
        #expect(tally.disturbing.isEmpty)
        #expect(tally.warnings.map(\.code) == [.noisy(.quota)])
    }

    @Test func aCauseThatStandsTwiceIsOneSamples() {
        #expect(NoiseTally(Self.samples([[.steal, .steal]])).count(of: .steal) == 1)
    }

    @Test func whatAnotherVersionNamesIsCountedToo() {
        let tally = NoiseTally(Self.samples([[.other("gamma rays")], []]))
        #expect(tally.causes == [.other("gamma rays")])
        #expect(tally.warnings.map(\.code.rawValue) == ["noisy-gamma rays"])
    }
}
