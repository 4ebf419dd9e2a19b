import Quantities
import Statistics
import Testing

/// Nothing, one value, equal values and NaN are answered.
@Suite struct DegenerateSampleTests {
    @Test(arguments: [([], [1.0]), ([1.0], []), ([.nan], [1]), ([1], [2, .nan])])
    func twoSamplesWithoutAnAnswer(first: [Double], second: [Double]) {
        #expect(MannWhitney.test(first, second) == nil)
        #expect(MannWhitney.shift(from: first, to: second, confidence: 0.99) == nil)
    }

    @Test(arguments: [[], [Double.nan], [1, .nan, 2]])
    func differencesWithoutAnAnswer(differences: [Double]) {
        #expect(SignedRank.test(differences) == nil)
        #expect(SignedRank.center(differences, confidence: 0.99) == nil)
    }

    @Test func infinityHasARankButNoDifference() {
        #expect(MannWhitney.test([.infinity], [1, 2]) != nil)
        #expect(MannWhitney.shift(from: [.infinity], to: [1], confidence: 0.9) == nil)
        #expect(SignedRank.center([.infinity], confidence: 0.9) == nil)
    }

    @Test func oneValueShowsNothing() throws {
        #expect(MannWhitney.test([1], [2])?.pValue == 1)
        #expect(SignedRank.test([3])?.pValue == 1)
        let shift = try #require(MannWhitney.shift(from: [1], to: [3], confidence: 0.99))
        #expect((shift.low, shift.center, shift.high, shift.confidence) == (2, 2, 2, 0))
        let center = try #require(SignedRank.center([4], confidence: 0.99))
        #expect((center.low, center.center, center.high, center.confidence) == (4, 4, 4, 0))
    }

    @Test func equalValuesShowNoChange() throws {
        let sevens = Array(repeating: 7.0, count: 12)
        #expect(MannWhitney.test(sevens, sevens)?.pValue == 1)
        let many = Array(repeating: 7.0, count: 300)
        #expect(MannWhitney.test(many, many)?.pValue == 1)
        let shift = try #require(MannWhitney.shift(from: sevens, to: sevens, confidence: 0.99))
        #expect(shift.low == 0 && shift.high == 0)
        let zeros = Array(repeating: 0.0, count: 12)
        #expect(SignedRank.test(zeros)?.pValue == 1)
        let center = try #require(SignedRank.center(zeros, confidence: 0.99))
        #expect(center.low == 0 && center.high == 0)
    }

    @Test func smallSamplesStateTheConfidenceTheyReach() throws {
        let few = try #require(SignedRank.center([1, 2, 3, 4, 5], confidence: 0.99))
        #expect(few.confidence == 1 - 2.0 / 32)
        #expect((few.low, few.high) == (1, 5))
        let enough = try #require(SignedRank.center([1, 2, 3, 4, 5, 6, 7, 8], confidence: 0.99))
        #expect(enough.confidence == 1 - 2.0 / 256)
    }

    @Test func theSmallestPValueIsReachedByTheClearestSample() throws {
        let up = (1...10).map(Double.init)
        #expect(SignedRank.test(up)?.pValue == SignedRank.smallestPValue(10))
        #expect(SignedRank.smallestPValue(10) == 2.0 / 1024)
        let apart = try #require(MannWhitney.test(up, up.map { $0 + 100 }))
        #expect(abs(apart.pValue / MannWhitney.smallestPValue(10, 10) - 1) < 1e-9)
    }

    @Test func holmTakesNaNForNothingShown() {
        #expect(Holm.adjusted([]) == [])
        let adjusted = Holm.adjusted([0.001, .nan])
        #expect(adjusted == [0.002, 1])
    }

    @Test(arguments: [(-1, 5), (6, 5), (0, 0)])
    func noShareOfNothing(successes: Int, trials: Int) {
        #expect(Binomial.share(successes, of: trials, confidence: 0.95) == nil)
    }
}
