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

    /// A loss that grows is shown with a minus.
    @Test func losesAreShownBySign() {
        let tool = Tool(version: "0.1.0", commit: nil, build: .release, compiler: "Swift")
        let answer = RepeatedAnswer(
            name: "paper", savedAt: Date(timeIntervalSince1970: 1_795_824_000), arguments: ["revenue"],
            savedBy: tool, today: tool,
            sources: [], runs: [], byProgram: [],
            byProfiles: [
                AnswerChange(path: "one.npv_usd", before: .number(-100), after: .number(-150)),
                AnswerChange(path: "two.npv_usd", before: .number(-100), after: .number(300)),
            ], refusal: nil, saved: .null, now: .null)
        let text = shown(RepeatedAnswerReport.report(answer), columns: 100)
        #expect(text.contains(/one\.npv_usd +-100 +-150 +-50(\.0)? %/), "\(text)")
        #expect(text.contains(/two\.npv_usd +-100 +300 +\+400/), "\(text)")
    }
}
