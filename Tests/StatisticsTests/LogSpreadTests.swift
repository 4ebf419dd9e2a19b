import Foundation
import Quantities
import Statistics
import Testing

@Suite struct InverseNormalTests {
    /// Wichura's own check values (0.25, 0.001, 1e-20) and the usual table values.
    @Test(arguments: [
        (0.25, -0.6744897501960817), (0.001, -3.090232306167814), (1e-20, -9.262340089798408),
        (0.5, 0), (0.9, 1.2815515655446004), (0.95, 1.6448536269514722), (0.975, 1.959963984540054),
        (0.995, 2.5758293035489004), (0.9999, 3.719016485455709),
    ])
    func matchesPublishedQuantiles(probability: Double, z: Double) {
        #expect(abs(InverseNormal.quantile(probability) - z) <= 1e-14 * max(1, abs(z)))
    }

    @Test(arguments: [0.01, 0.0749, 0.0751, 0.3, 0.45])
    func isOddAroundTheMiddle(probability: Double) {
        let (left, right) = (InverseNormal.quantile(probability), InverseNormal.quantile(1 - probability))
        #expect(abs(left + right) < 1e-13)
    }

    @Test func isTheInverseOfTheErrorFunction() {
        for step in 1..<400 {
            let p = Double(step) / 400
            let back = 0.5 * erfc(-InverseNormal.quantile(p) / 2.0.squareRoot())
            #expect(abs(back - p) < 1e-14)
        }
    }

    @Test func hasInfiniteEndsAndNoValueBeyond() {
        #expect(InverseNormal.quantile(0) == -.infinity)
        #expect(InverseNormal.quantile(1) == .infinity)
        #expect(InverseNormal.quantile(-0.1).isNaN)
        #expect(InverseNormal.quantile(1.1).isNaN)
        #expect(InverseNormal.quantile(.nan).isNaN)
    }
}

@Suite struct LogSpreadTests {
    @Test func givesBackTheEndsItWasMadeFrom() throws {
        let spread = try #require(LogSpread(low: 2, center: 4, high: 5))
        let estimate = spread.estimate(around: 4, count: 3)
        #expect(abs(estimate.low - 2) < 1e-12)
        #expect(abs(estimate.high - 5) < 1e-12)
        #expect(estimate.confidence == 0.8)
        #expect(estimate.count == 3)
    }

    @Test func addsSquaresOfIndependentFactorsSideBySide() throws {
        let three = try #require(LogSpread(low: exp(-3), center: 1, high: exp(0.3)))
        let four = try #require(LogSpread(low: exp(-4), center: 1, high: exp(0.4)))
        let both = LogSpread.product(of: [three, four])
        #expect(abs(both.below - 5) < 1e-12)
        #expect(abs(both.above - 0.5) < 1e-12)
    }

    @Test func dividingSwapsTheSides() throws {
        let spread = try #require(LogSpread(low: 0.5, center: 1, high: 1.1))
        #expect(spread.inverted.above == spread.below)
        #expect(spread.inverted.below == spread.above)
    }

    @Test func anExactFactorChangesNothing() throws {
        let spread = try #require(LogSpread(low: 0.5, center: 1, high: 1.1))
        #expect(LogSpread.product(of: [spread, .none, .none]) == spread)
    }

    @Test func narrowsAnIntervalOf95PercentTo80() throws {
        let rate = Estimate(center: 100, low: 90, high: 110, confidence: 0.95, count: 12)
        let spread = try #require(LogSpread(rate))
        #expect(abs(spread.below - log(100.0 / 90) * 1.2815515655446 / 1.95996398454) < 1e-12)
        #expect(abs(spread.above - log(1.1) * 1.2815515655446 / 1.95996398454) < 1e-12)
    }

    @Test func exactAndCertainEstimatesKeepTheirWidth() throws {
        #expect(LogSpread(Estimate(exactly: 7)) == LogSpread.none)
        let bounds = Estimate(center: 2, low: 1, high: 4, confidence: 1, count: 0)
        #expect(LogSpread(bounds) == LogSpread(low: 1, center: 2, high: 4))
    }

    @Test func aSingleSampleHasNoKnownSpread() throws {
        let rate = try #require(MedianInterval.estimate([3e8]))
        #expect(LogSpread(rate) == LogSpread.none)
        #expect(LogSpread(Estimate(center: 2, low: 1, high: 3, confidence: 0, count: 1)) == nil)
    }

    /// As of a rate that hardly differs from nothing.
    @Test func aLowerEndBelowZeroCountsAsZero() throws {
        let spread = try #require(
            LogSpread(Estimate(center: 2, low: -1, high: 3, confidence: 0.8, count: 4)))
        #expect(spread.below == .infinity && abs(spread.above - log(1.5)) < 1e-12)
    }

    @Test func aLowEndOfZeroReachesZero() throws {
        let spread = try #require(LogSpread(low: 0, center: 2, high: 3))
        #expect(LogSpread.product(of: [spread, spread]).estimate(around: 2, count: 0).low == 0)
    }

    @Test(arguments: [
        (1.0, 0.0, 2.0), (3, 2, 4), (1, 2, 1.5), (-1, 2, 3), (.nan, 1, 2), (0, .nan, 2), (0, 1, .infinity),
    ])
    func refusesWhatIsNotAPositiveOrderedTriple(low: Double, center: Double, high: Double) {
        #expect(LogSpread(low: low, center: center, high: high) == nil)
    }
}
