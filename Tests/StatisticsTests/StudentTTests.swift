import Statistics
import Testing

/// Expected values: SciPy 1.17, `stats.t` and `stats.ttest_ind`.
@Suite struct StudentTTests {
    @Test(arguments: [
        (0.0, 1.0, 1.0), (1, 1, 0.5), (0.5, 3, 0.651447964848151), (3.5, 4, 0.024896163460222748),
        (-3.5, 4, 0.024896163460222748), (12, 2, 0.00687293367715846), (2, 1000, 0.04577034649325166),
        (6.5, 48, 4.3007375973910594e-08), (40, 48, 1.6144804250662465e-38),
        (0.001, 7.5, 0.9992281986746556), (.infinity, 3, 0),
    ])
    func twoSidedProbability(t: Double, degrees: Double, expected: Double) {
        let found = StudentT.twoSidedProbability(t, degrees: degrees)
        #expect(abs(found - expected) <= 1e-10 * max(expected, 1e-300), "\(found)")
    }

    @Test(arguments: [
        (0.5, 1.0, 1.0), (0.95, 10, 2.228138851986274), (0.99, 3, 5.840909309733355),
        (0.99, 48, 2.6822040269502154), (0.999, 5, 6.868826625881276), (0.9, 200, 1.6525081009108769),
        (0, 4, 0),
    ])
    func halfWidth(confidence: Double, degrees: Double, expected: Double) {
        #expect(abs(StudentT.halfWidth(ofConfidence: confidence, degrees: degrees) - expected) < 1e-9)
    }

    @Test(arguments: [
        ([5.02, 4.98, 5.01, 4.99, 5.00], [5.10, 5.12, 5.08, 5.11], 3.358607324843966e-05),
        ([1, 2, 3, 4, 5, 6], [2.5, 3.5, 1.5, 9], 0.711853083313393),
        ([1.0, 1.1, 0.9, 1.05], [3], 0.00024241459229428506),
    ])
    func testOfTwoMeans(a: [Double], b: [Double], expected: Double) throws {
        let p = try #require(StudentT.pValue(a, b))
        #expect(abs(p - expected) < 1e-9 * expected)
        #expect(StudentT.pValue(b, a) == p)
    }

    @Test func meansWithoutAnySpread() {
        #expect(StudentT.pValue([5, 5, 5], [5, 5]) == 1)
        #expect(StudentT.pValue([5, 5, 5], [6, 6]) == 0)
        #expect(StudentT.pValue([0, 0], [0, 0]) == 1)
        // Three times a tenth: the sums do not come out even.
        #expect(StudentT.pValue([0.1, 0.1, 0.1], [0.1, 0.1, 0.1, 0.1]) == 1)
    }

    @Test func answersWhatCannotBeTested() {
        #expect(StudentT.pValue([], [1, 2]) == nil)
        #expect(StudentT.pValue([1], [2]) == nil)
        #expect(StudentT.pValue([1, .nan], [2, 3]) == nil)
        #expect(StudentT.pValue([1, .infinity], [2, 3]) == nil)
        #expect(StudentT.twoSidedProbability(.nan, degrees: 3).isNaN)
        #expect(StudentT.twoSidedProbability(1, degrees: 0).isNaN)
        #expect(StudentT.halfWidth(ofConfidence: 1, degrees: 3).isNaN)
    }

    @Test func predictionInterval() throws {
        let interval = try #require(
            StudentT.predictionInterval([9.8, 10.1, 10.0, 10.3, 9.9], confidence: 0.99))
        #expect(abs(interval.lowerBound - 9.049857011803429) < 1e-9)
        #expect(abs(interval.upperBound - 10.99014298819657) < 1e-9)
        #expect(StudentT.predictionInterval([3, 3, 3], confidence: 0.99) == 3...3)
        #expect(StudentT.predictionInterval([3], confidence: 0.99) == nil)
        #expect(StudentT.predictionInterval([], confidence: 0.99) == nil)
        #expect(StudentT.predictionInterval([1, .nan, 2], confidence: 0.99) == nil)
    }
}
