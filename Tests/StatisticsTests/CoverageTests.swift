import Foundation
import Quantities
import Statistics
import Testing

/// Whether the 99 % intervals hold the true shift as often as they say, by seeded simulation.
@Suite struct CoverageTests {
    /// Knuth's MMIX generator: enough for uniform numbers in a test.
    private struct Draws {
        var state: UInt64

        mutating func uniform() -> Double {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return (Double(state >> 11) + 0.5) * 0x1p-53
        }

        /// Heavier tails than the normal distribution's, as rates of a busy machine have.
        mutating func logistic() -> Double {
            let uniform = uniform()
            return log(uniform / (1 - uniform))
        }

        /// Skewed to one side, as a machine that is only ever slowed down.
        mutating func exponential() -> Double { -log(uniform()) }
    }

    private func expect(_ covered: Int, of trials: Int, toReach confidence: Double) {
        let deviation = (confidence * (1 - confidence) / Double(trials)).squareRoot()
        #expect(abs(Double(covered) / Double(trials) - confidence) < 4 * deviation)
    }

    @Test func ofTenSymmetricPairs() throws {
        var draws = Draws(state: 20)
        var covered = 0
        let trials = 4_000
        var confidence = 0.0
        for _ in 0..<trials {
            let interval = try #require(
                SignedRank.center((0..<10).map { _ in 3 + draws.logistic() }, confidence: 0.99))
            confidence = interval.confidence
            if (interval.low...interval.high).contains(3) { covered += 1 }
        }
        #expect(confidence >= 0.99)
        expect(covered, of: trials, toReach: confidence)
    }

    @Test func ofTwoSkewedSamples() throws {
        var draws = Draws(state: 21)
        var covered = 0
        let trials = 2_000
        var confidence = 0.0
        for _ in 0..<trials {
            let first = (0..<8).map { _ in draws.exponential() }
            let second = (0..<10).map { _ in 2 + draws.exponential() }
            let shift = try #require(MannWhitney.shift(from: first, to: second, confidence: 0.99))
            confidence = shift.confidence
            if (shift.low...shift.high).contains(2) { covered += 1 }
        }
        #expect(confidence >= 0.99)
        expect(covered, of: trials, toReach: confidence)
    }

    @Test func ofSharesAtLeast() throws {
        var draws = Draws(state: 22)
        var covered = 0
        let trials = 2_000
        for _ in 0..<trials {
            let successes = (0..<60).count { _ in draws.uniform() < 0.03 }
            let share = try #require(Binomial.share(successes, of: 60, confidence: 0.95))
            if (share.low...share.high).contains(0.03) { covered += 1 }
        }
        #expect(Double(covered) / Double(trials) >= 0.95)
    }
}
