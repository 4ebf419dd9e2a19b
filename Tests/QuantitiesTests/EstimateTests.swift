import Quantities
import Testing

@Suite struct EstimateTests {
    let estimate = Estimate(center: 10, low: 8, high: 14, confidence: 0.95, count: 9)

    @Test func scales() {
        let doubled = estimate.scaled(by: 2)
        #expect((doubled.low, doubled.center, doubled.high) == (16, 20, 28))
        #expect(doubled.confidence == 0.95 && doubled.count == 9)
    }

    @Test func aNegativeFactorSwapsTheEnds() {
        let negated = estimate.scaled(by: -1)
        #expect((negated.low, negated.center, negated.high) == (-14, -10, -8))
    }

    @Test func relativeHalfWidth() {
        #expect(abs(estimate.relativeHalfWidth - 0.3) < 1e-12)
        #expect(Estimate(exactly: 0).relativeHalfWidth == 0)
        #expect(
            Estimate(center: 0, low: -1, high: 1, confidence: 0.9, count: 3).relativeHalfWidth == .infinity)
    }
}

@Suite struct QuantityTests {
    @Test func arithmeticStaysInTheUnit() {
        #expect(Watts(3) + Watts(4) == Watts(7))
        #expect(Watts(8) / Watts(2) == 4)
        #expect(HashRate(terahashPerSecond: 2) == HashRate(2e12))
        #expect(Watts(1) < Watts(2))
    }
}
