import Regression
import Testing

@Suite struct PolarityTests {
    @Test func moreOfAGoodThingIsAGain() {
        #expect(Polarity.higher.gain(0.1) > 0)
        #expect(Polarity.lower.gain(0.1) < 0)
    }

    @Test(arguments: Metric.Quantity.allCases) func everyQuantityHasItsPolarity(quantity: Metric.Quantity) {
        let isBetterLower = quantity == .watts || quantity == .joulesPerTerahash
        #expect(quantity.polarity == (isBetterLower ? .lower : .higher))
    }
}
