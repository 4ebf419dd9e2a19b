/// Whether a check can go red and can stay green on a host as it is.
package struct GateSelfTest: Encodable, Sendable {
    package enum Outcome: Sendable {
        case passed, failed
        /// The host is too noisy to show the slow-down, which is no fault of the check.
        case inconclusive
    }

    /// The share of its speed that the work was robbed of.
    package let slowDown: Double
    /// A build against itself: must be within the threshold.
    package let same: CheckReport
    /// The build, slowed down, against itself: must be a regression.
    package let slowed: CheckReport
    package let passed: Bool

    package init(slowDown: Double, same: CheckReport, slowed: CheckReport) {
        self.slowDown = slowDown
        self.same = same
        self.slowed = slowed
        passed = same.verdict.isWithinThreshold && slowed.verdict == .regression
    }

    package var outcome: Outcome {
        guard !passed else { return .passed }
        let isOpen = { (verdict: Verdict, wanted: Bool) in wanted || verdict == .inconclusive }
        let canBe =
            isOpen(same.verdict, same.verdict.isWithinThreshold)
            && isOpen(slowed.verdict, slowed.verdict == .regression)
        return canBe ? .inconclusive : .failed
    }
}
