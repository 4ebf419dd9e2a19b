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
}
