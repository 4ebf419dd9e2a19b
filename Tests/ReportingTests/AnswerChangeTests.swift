import Foundation
import Reporting
import RunRecords
import Testing

@Suite struct AnswerChangeTests {
    /// A row of revenue, as its JSON has it.
    private func row(_ subject: String, left: Double, notRanked: JSONValue = .null) -> JSONValue {
        .object([
            "subject": .text(subject), "not_ranked": notRanked,
            "assumptions": .object(["btc_usd": .number(left)]),
            "steps": .object([
                "after_capital": .object(["center": .number(left), "low": .number(left - 1)]),
                "gross": .object(["center": .number(2 * left)]),
            ]),
        ])
    }

    private func answer(times factor: Double) -> JSONValue {
        .object([
            "market": .text("of \(factor)"), "warnings": .list([.number(factor)]),
            "revenue": .list([
                row("h100", left: 9 * factor), row("a100", left: 5 * factor),
                row("aaa", left: 100 * factor, notRanked: .text("by the roofline")),
            ]),
        ])
    }

    /// What is ranked comes first, in its order, and not what the alphabet has first.
    @Test func whatRanksComesFirst() {
        let changes = AnswerChange.all(from: answer(times: 1), to: answer(times: 2)).map(\.path)
        #expect(
            changes.prefix(6) == [
                "revenue[h100].steps.after_capital.center", "revenue[a100].steps.after_capital.center",
                "revenue[h100].steps.gross.center", "revenue[a100].steps.gross.center",
                "revenue[h100].steps.after_capital.low", "revenue[a100].steps.after_capital.low",
            ])
        #expect(changes.dropFirst(6).prefix(3).allSatisfy { $0.hasPrefix("revenue[aaa]") })
        #expect(changes.last == "market" && changes.count == 13)
        #expect(AnswerChange.all(from: answer(times: 1), to: answer(times: 1)).isEmpty)
    }

    /// Up is above 0 whatever the sign, and across 0 the difference is told.
    @Test(arguments: [
        (-100.0, -150.0, AnswerChange.Shift.share(-0.5)), (-100, -50, .share(0.5)), (100, 150, .share(0.5)),
        (100, 50, .share(-0.5)), (-100, 50, .difference(150)), (100, -50, .difference(-150)),
        (0, 5, .difference(5)), (5, 0, .difference(-5)), (0, -5, .difference(-5)),
    ])
    func aShiftHasTheSignOfItsDirection(before: Double, after: Double, shift: AnswerChange.Shift) {
        let change = AnswerChange(path: "npv", before: .number(before), after: .number(after))
        #expect(change.shift == shift)
    }

    @Test func wordsHaveNoShift() {
        #expect(AnswerChange(path: "x", before: nil, after: .number(1)).shift == nil)
        #expect(AnswerChange(path: "x", before: .text("a"), after: .text("b")).shift == nil)
    }

    private func told(
        savedSources: Int = 1, byText: RepeatedAnswer.TextChange? = nil, byProgram: [AnswerChange]?
    ) -> String {
        let tool = Tool(version: "0.1.0", commit: nil, build: .release, compiler: "Swift")
        let answer = RepeatedAnswer(
            name: "paper", savedAt: Date(timeIntervalSince1970: 1_795_824_000), arguments: ["revenue"],
            savedBy: tool, today: tool, savedSources: savedSources, sources: [], runs: [], byText: byText,
            byProgram: byProgram, byProfiles: [], refusal: nil, saved: .null, now: .null)
        return shown(RepeatedAnswerReport.report(answer), columns: 200)
    }

    /// A text that says other than the result is not vouched for.
    @Test func anotherTextIsTold() throws {
        #expect(told(byProgram: []).contains("every figure is the same"))
        #expect(RepeatedAnswer.TextChange(from: "a\nb\n", to: "a\nb\n") == nil)
        let change = try #require(RepeatedAnswer.TextChange(from: "a\n  9  9\nc\n", to: "a\n1\n2\nc\n"))
        #expect(change.before == ["  9  9"] && change.after == ["1", "2"])
        let text = told(byText: change, byProgram: [])
        #expect(text.contains("the saved text is not what this program writes"), "\(text)")
        #expect(text.contains(/9 9 +1; 2/) && !text.contains("answered anew"), "\(text)")
        let added = try #require(RepeatedAnswer.TextChange(from: "a\n", to: "a\na\n"))
        #expect(added.before.isEmpty && added.after == ["a"])
    }

    /// The same program does not change its own answer.
    @Test func anotherResultIsTheFile() {
        let change = AnswerChange(path: "one.npv_usd", before: .number(-100), after: .number(-150))
        let text = told(byProgram: [change])
        #expect(text.contains("the saved result is not what this program answers today"), "\(text)")
        #expect(!text.contains("changed by the program"))
    }

    /// Where nothing was saved nothing is the same.
    @Test func nothingSavedIsNothingCompared() {
        let text = told(savedSources: 0, byProgram: nil)
        #expect(text.contains("no profile was saved with it") && !text.contains("has changed since"))
        #expect(text.contains("nothing vouches for the saved text"), "\(text)")
    }

    /// A loss that grows is shown with a minus.
    @Test func losesAreShownBySign() {
        let tool = Tool(version: "0.1.0", commit: nil, build: .release, compiler: "Swift")
        let answer = RepeatedAnswer(
            name: "paper", savedAt: Date(timeIntervalSince1970: 1_795_824_000), arguments: ["revenue"],
            savedBy: tool, today: tool,
            savedSources: 1, sources: [], runs: [], byText: nil, byProgram: [],
            byProfiles: [
                AnswerChange(path: "one.npv_usd", before: .number(-100), after: .number(-150)),
                AnswerChange(path: "two.npv_usd", before: .number(-100), after: .number(300)),
            ], refusal: nil, saved: .null, now: .null)
        let text = shown(RepeatedAnswerReport.report(answer), columns: 100)
        #expect(text.contains(/one\.npv_usd +-100 +-150 +-50(\.0)? %/), "\(text)")
        #expect(text.contains(/two\.npv_usd +-100 +300 +\+400/), "\(text)")
    }
}
