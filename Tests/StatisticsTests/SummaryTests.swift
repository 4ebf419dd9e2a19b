import Statistics
import Testing

@Suite struct SummaryTests {
    @Test func orderStatistics() throws {
        let summary = try #require(Summary([4, 1, 3, 2]))
        #expect(summary.median == 2.5)
        #expect(summary.quantile(0) == 1 && summary.quantile(1) == 4)
        #expect(abs(summary.quantile(0.25) - 1.75) < 1e-12)
        #expect(summary.mean == 2.5)
    }

    @Test(arguments: [[], [Double.nan], [1, .nan]])
    func hasNoneForNothing(values: [Double]) {
        #expect(Summary(values) == nil)
    }
}
