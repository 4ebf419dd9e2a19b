import Benchmarking
import RunRecords
import Testing

@Suite struct NoiseJudgeTests {
    private func noise(
        steal: Double? = 0, pressure: Double? = 0, switches: Int? = 0, throttles: Int? = 0,
        periods: Int? = 0, clock: Double? = 3e9
    ) -> Noise {
        Noise(
            stealSeconds: steal, cpuPressureSeconds: pressure, involuntarySwitches: switches,
            throttleEvents: throttles, quotaThrottledPeriods: periods, frequencyProxyHertz: clock)
    }

    private func dirt(_ noise: Noise, median: Double? = 3e9) -> [NoiseCause] {
        NoiseJudge.dirt(of: noise, seconds: 0.5, workers: 4, medianFrequency: median)
    }

    @Test func quietIsClean() { #expect(dirt(noise()).isEmpty) }

    @Test func unknownIsNotDirty() {
        let unknown = noise(
            steal: nil, pressure: nil, switches: nil, throttles: nil, periods: nil, clock: nil)
        #expect(dirt(unknown).isEmpty)
    }

    /// Four workers for half a second: 2 s of CPU time, of which 0.5 % is one tick.
    @Test(arguments: [(0.01, false), (0.02, true)]) func steal(seconds: Double, isDirty: Bool) {
        #expect(dirt(noise(steal: seconds)) == (isDirty ? [.steal] : []))
    }

    @Test func anyThrottlingIsDirty() {
        #expect(dirt(noise(throttles: 1)) == [.throttled])
        #expect(dirt(noise(periods: 1)) == [.quota])
    }

    @Test(arguments: [(80, false), (81, true)]) func preempted(switches: Int, isDirty: Bool) {
        #expect(dirt(noise(switches: switches)) == (isDirty ? [.preempted] : []))
    }

    @Test func pressureNeedsAWorkerThatWasSwitchedOut() {
        #expect(dirt(noise(pressure: 0.4)).isEmpty)
        #expect(dirt(noise(pressure: 0.4, switches: nil)).isEmpty)
        #expect(dirt(noise(pressure: 0.4, switches: 1)) == [.pressure])
        #expect(dirt(noise(pressure: 0.02, switches: 1)).isEmpty)
    }

    @Test func frequencyBelowTheRunsMedian() {
        #expect(dirt(noise(clock: 2.95e9)).isEmpty)
        #expect(dirt(noise(clock: 2.93e9)) == [.frequency])
        #expect(dirt(noise(clock: 4e9)).isEmpty)
        #expect(dirt(noise(clock: 1e9), median: nil).isEmpty)
    }

    @Test func allCausesInOrder() {
        let everything = noise(
            steal: 1, pressure: 0.5, switches: 500, throttles: 2, periods: 2, clock: 1e9)
        #expect(dirt(everything) == NoiseCause.known)
    }
}
