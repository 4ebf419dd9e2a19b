import Benchmarking
import Testing

@Suite struct SteadinessTests {
    @Test(arguments: [[], [5], [5, 5, 5, 5, 5]]) func needsSixWindows(rates: [Double]) {
        #expect(!Steadiness.isSteady(rates))
    }

    @Test func acceptsALevelAndNoiseAroundIt() {
        #expect(Steadiness.isSteady([9, 5, 5, 5, 5, 5, 5]))
        #expect(Steadiness.isSteady([100, 104, 97, 103, 98, 101]))
        #expect(Steadiness.isSteady([1000, 1000, 1000, 1002, 1002, 1002]))
    }

    @Test func seesADriftBeyondTheNoise() {
        #expect(!Steadiness.isSteady([100, 100.1, 100.2, 110, 110.1, 110.2]))
        #expect(!Steadiness.isSteady([200, 200, 200, 190, 190, 190]))
    }
}
