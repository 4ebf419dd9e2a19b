import Regression
import Testing

@Suite struct LevelHistoryTests {
    private func level(_ value: Double, count: Int, from start: Int = 0) -> [Double] {
        (start..<start + count).map { value * (1 + 0.002 * (Double($0 * 37 % 11) / 11 - 0.5)) }
    }

    private func history(_ values: [Double], _ polarity: Polarity = .higher) throws -> LevelHistory {
        try #require(LevelHistory(values, polarity: polarity))
    }

    @Test func aSteadySeries() throws {
        let history = try history(level(100, count: 30))
        #expect(history.changes.isEmpty && history.levelStart == 0 && history.judgement == .expected)
        #expect(abs(try #require(history.level) - 100) < 0.1)
    }

    @Test(arguments: [
        (Polarity.higher, 97.0, Verdict.regression, LevelHistory.Judgement.worse),
        (.higher, 103, .improvement, .better),
        (.lower, 97, .improvement, .better),
        (.lower, 103, .regression, .worse),
    ])
    func aShiftIsSaidByItsPolarity(
        polarity: Polarity, shifted: Double, verdict: Verdict, judgement: LevelHistory.Judgement
    ) throws {
        let before = level(100, count: 20)
        let first = try history(before + level(shifted, count: 1, from: 20), polarity)
        #expect(first.changes.isEmpty && first.judgement == judgement)
        let confirmed = try history(before + level(shifted, count: 6, from: 20), polarity)
        #expect(confirmed.changes.map(\.verdict) == [verdict])
        #expect(confirmed.changes.map(\.index) == [20])
        #expect(abs(confirmed.changes[0].share - (shifted / 100 - 1)) < 0.001)
    }

    /// The shift is reported once; then every run on the new level is as expected.
    @Test func theSameShiftDoesNotAlertForWeeks() throws {
        let values = level(100, count: 30) + level(95, count: 60, from: 30)
        for count in 34...values.count {
            let history = try history(Array(values.prefix(count)))
            #expect(history.changes.map(\.index) == [30])
            #expect(history.levelStart == 30)
            #expect(history.judgement == .expected, "after \(count)")
            #expect(abs(try #require(history.level) - 95) < 0.2)
        }
    }

    /// Only three values of a new level come before the fourth; until then nothing is known about it.
    @Test func aNewLevelIsNotJudgedTooSoon() throws {
        let history = try history(level(100, count: 30) + level(95, count: 3, from: 30))
        #expect(history.changes.count == 1 && history.judgement == .tooFewRuns && history.expected == nil)
    }

    @Test func whatNobodyWouldActOnIsNotReported() throws {
        let values = (0..<20).map { _ in 100.0 } + (0..<20).map { _ in 100.3 }
        let history = try history(values)
        #expect(history.changes.isEmpty && history.judgement == .expected)
        #expect(try self.history(values + [101.5]).judgement == .better)
    }

    @Test func answersDegenerateSeries() throws {
        let empty = try history([])
        #expect(empty.level == nil && empty.changes.isEmpty && empty.judgement == .tooFewRuns)
        let one = try history([5])
        #expect(one.level == 5 && one.judgement == .tooFewRuns)
        let equal = try history([5, 5, 5, 5, 5])
        #expect(equal.level == 5 && equal.judgement == .expected && equal.expected == 5...5)
        #expect(try history([0, 0, 0, 0, 0, 0, 0]).judgement == .expected)
        #expect(try history([0, 0, 0, 1, 1, 1, 1, 1]).changes.map(\.verdict) == [.improvement])
        #expect(LevelHistory([1, .nan, 2], polarity: .higher) == nil)
    }
}
