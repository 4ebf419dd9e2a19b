import Quantities
package import Regression

/// Whether the check told a build from itself slowed down.
package enum SelfTestReport {
    package static func report(_ test: GateSelfTest) -> Report {
        let percent = NumberText.percent(test.slowDown)
        let slowed = "This build slowed down by \(percent) against itself: must be red"
        let outcome =
            switch test.outcome {
            case .passed:
                Phrase("self-test passed: the slow-down was caught, and no false alarm was raised", .good)
            case .inconclusive:
                Phrase(
                    "self-test inconclusive: the machine is too noisy to show the slow-down, which is no fault of the check",
                    .caution)
            case .failed: Phrase("self-test failed: the check did not tell the two apart as it must", .bad)
            }
        return .groups([
            Report([.title(Phrase("This build against itself, as it is: must not be red", .strong))])
                + VerdictReport.report(test.same),
            Report([.title(Phrase(slowed, .strong))]) + VerdictReport.report(test.slowed),
            Report([.title(outcome)]),
        ])
    }
}
