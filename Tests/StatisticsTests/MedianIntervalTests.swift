import Quantities
import Statistics
import Testing

@Suite struct MedianIntervalTests {
    /// Exact binomial tails: 1 - 2·2^-6, 1 - 2·(1 + 10)/2^10, 1 - 2·(1 + 20 + 190 + 1140 + 4845 + 15504)/2^20.
    @Test(arguments: [(1, 6, 0.96875), (2, 10, 0.978515625), (6, 20, 0.9586105346679688), (1, 1, 0.0)])
    func coverage(rank: Int, count: Int, expected: Double) {
        #expect(abs(MedianInterval.coverage(rank: rank, count: count) - expected) < 1e-12)
    }

    @Test func takesTheNarrowestIntervalThatReachesTheConfidence() throws {
        let estimate = try #require(MedianInterval.estimate((1...20).map(Double.init)))
        #expect(estimate.center == 10.5)
        #expect(estimate.low == 6 && estimate.high == 15)
        #expect(estimate.count == 20)
        #expect(estimate.confidence >= 0.95)
    }

    @Test func saysWhatFewSamplesReach() throws {
        let estimate = try #require(MedianInterval.estimate([3, 1, 2]))
        #expect((estimate.low, estimate.center, estimate.high) == (1, 2, 3))
        #expect(abs(estimate.confidence - 0.75) < 1e-12)
    }

    @Test func answersDegenerateSamples() throws {
        #expect(MedianInterval.estimate([]) == nil)
        #expect(MedianInterval.estimate([1, .nan]) == nil)
        let one = try #require(MedianInterval.estimate([5]))
        #expect(one.low == 5 && one.high == 5 && one.confidence == 0)
        let equal = try #require(MedianInterval.estimate(Array(repeating: 7, count: 30)))
        #expect(equal.low == 7 && equal.high == 7)
    }

    /// With a seeded generator, 2,000 samples of 15 from a heavy-tailed distribution with median 2.
    @Test func coversTheMedianAsOftenAsItSays() throws {
        var state: UInt64 = 42
        var covered = 0
        let trials = 2_000
        for _ in 0..<trials {
            let values = (0..<15).map { _ -> Double in
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                let uniform = (Double(state >> 11) + 0.5) * 0x1p-53
                return 1 / uniform
            }
            let estimate = try #require(MedianInterval.estimate(values))
            if (estimate.low...estimate.high).contains(2) { covered += 1 }
        }
        let expected = MedianInterval.coverage(rank: 4, count: 15)
        let spread = 4 * (expected * (1 - expected) / Double(trials)).squareRoot()
        #expect(abs(Double(covered) / Double(trials) - expected) < spread)
    }
}
