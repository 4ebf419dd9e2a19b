import Regression
import Testing

@Suite struct PolarityTests {
    @Test func moreOfAGoodThingIsAGain() {
        #expect(Polarity.higher.gain(0.1) > 0)
        #expect(Polarity.lower.gain(0.1) < 0)
    }
}
