import Benchmarking
import RunRecords
import Testing

@Suite struct StoppingRuleTests {
    /// Six samples at least, twelve at most, to half a percent.
    private let rule = StoppingRule(
        settings: HarnessSettings(
            sampleWindow: 1, peakWindow: 1, warmUpWindow: 1, confidence: 0.95, relativeHalfWidth: 0.005,
            fewestSamples: 6, mostSamples: 12, warmUpShare: 0.3, totalSeconds: 1))

    private func samples(_ rates: [Double], seconds: Double = 0.1) -> [Sample] {
        let noise = Noise(
            stealSeconds: nil, cpuPressureSeconds: nil, involuntarySwitches: nil, throttleEvents: nil,
            quotaThrottledPeriods: nil, frequencyProxyHertz: nil)
        return rates.map { Sample(rate: $0, seconds: seconds, peakRate: nil, noise: noise, dirt: []) }
    }

    private func same(_ count: Int) -> [Double] { Array(repeating: 100, count: count) }
    /// So far apart that no number of samples makes the interval narrow.
    private func wild(_ count: Int) -> [Double] { (0..<count).map { $0.isMultiple(of: 2) ? 50 : 150 } }

    @Test func stopsAtTheFewestWhereTheyAgree() {
        #expect(!rule.isDone(samples(same(5)), time: .left))
        #expect(rule.isDone(samples(same(6)), time: .left))
    }

    @Test func goesOnToTheMostWhereTheyDoNot() {
        for count in 1..<12 { #expect(!rule.isDone(samples(wild(count)), time: .left)) }
        #expect(rule.isDone(samples(wild(12)), time: .left))
    }

    /// The width decides: 99.5 to 100.5 around 100 is half a percent to each side.
    @Test func stopsAtTheWidthAimedAt() {
        #expect(rule.isDone(samples([99.5, 100, 100, 100, 100, 100.5]), time: .left))
        #expect(!rule.isDone(samples([99.4, 100, 100, 100, 100, 100.6]), time: .left))
    }

    @Test func stopsWhenTheTimeIsUp() {
        #expect(rule.isDone(samples(wild(6)), time: .up))
        #expect(rule.isDone(samples(wild(11)), time: .overdrawn))
    }

    @Test func goesOnForTheFewestUntilTheTimeIsOverdrawn() {
        for count in 3..<6 {
            #expect(!rule.isDone(samples(same(count)), time: .left))
            #expect(!rule.isDone(samples(same(count)), time: .up))
            #expect(rule.isDone(samples(same(count)), time: .overdrawn))
        }
    }

    /// A slow meter has to tell first, however well the samples agree.
    @Test func goesOnForTheLeastTime() {
        var settings = HarnessSettings.quick
        settings.leastSeconds = 4
        let rule = StoppingRule(settings: settings)
        #expect(!rule.isDone(samples(same(50)), time: .left, sampledSeconds: 3.9))
        #expect(!rule.isDone(samples(same(500)), time: .up, sampledSeconds: 3.9))
        #expect(rule.isDone(samples(same(50)), time: .left, sampledSeconds: 4.1))
        #expect(rule.isDone(samples(same(50)), time: .overdrawn, sampledSeconds: 3.9))
    }

    @Test func takesThreeSamplesOfSlowWork() {
        #expect(!rule.isDone(samples(same(1)), time: .overdrawn))
        #expect(!rule.isDone(samples(same(2), seconds: 4.9), time: .overdrawn))
        #expect(rule.isDone(samples(same(3)), time: .overdrawn))
    }

    @Test func takesOneSampleOfWorkThatIsVerySlow() {
        #expect(rule.isDone(samples(same(1), seconds: 5.1), time: .overdrawn))
        #expect(!rule.isDone(samples(same(1), seconds: 5.1), time: .up))
    }
}
