import ArgumentParser
import Checking
import Quantities
import Regression
import Reporting
import RunRecords

extension CheckCommand {
    struct SelfTestAnswer: Encodable {
        /// The share of its speed that the work was robbed of.
        var slowDown: Double
        /// This build against itself: must not be a regression.
        var same: CheckReport
        /// This build, slowed down, against itself: must be a regression.
        var slowed: CheckReport
        var passed: Bool
    }

    /// Shows that the check can go red and can stay green, on this host as it is now.
    func testItself() throws {
        let share = slowDown?.share ?? 0.05
        let honest = try LaunchProgram.current()
        let session = try paired(honest, honest)
        let same = try session.run()
        let slowed = try session.against(try LaunchProgram.current(slowDown: share)).run()
        let answer = SelfTestAnswer(
            slowDown: share, same: same, slowed: slowed,
            passed: same.verdict != .regression && slowed.verdict == .regression)
        if json.json {
            try json.print(answer)
        } else {
            try present(answer)
        }
        guard !answer.passed else { return }
        // A host that is too noisy to show the slow-down has no broken check.
        throw same.verdict != .regression && slowed.verdict == .inconclusive
            ? ExitStatus.inconclusive : ExitStatus.checkFailed
    }

    private func present(_ answer: SelfTestAnswer) throws {
        let percent = NumberText.percent(answer.slowDown)
        let slowed = "This build slowed down by \(percent) against itself: must be red"
        let outcome =
            answer.passed
            ? Phrase("self-test passed: the slow-down was caught, and no false alarm was raised", .good)
            : Phrase("self-test failed: the check did not tell the two apart as it must", .bad)
        try Console.print(
            .groups([
                Report([.title(Phrase("This build against itself, as it is: must not be red", .strong))])
                    + VerdictReport.report(answer.same),
                Report([.title(Phrase(slowed, .strong))]) + VerdictReport.report(answer.slowed),
                Report([.title(outcome)]),
            ]))
    }
}
