/// What a comparison shows of one metric, and of a whole check.
package enum Verdict: String, Encodable, CaseIterable, Sendable {
    /// Worse by more than the threshold: the near end of the interval is beyond it, and the test agrees.
    case regression
    /// Better by more than the threshold, by the same rule.
    case improvement
    /// Neither, and the interval is narrow enough to have shown a change as large as the threshold.
    case unchanged
    /// Neither, and the interval is too wide to tell.
    case inconclusive

    /// Of several metrics together: a regression outweighs what cannot be told, which outweighs an improvement.
    package static func overall(_ verdicts: [Verdict]) -> Verdict {
        let order: [Verdict] = [.regression, .inconclusive, .improvement]
        // Nothing was compared, so nothing is known.
        guard !verdicts.isEmpty else { return .inconclusive }
        return order.first(where: verdicts.contains) ?? .unchanged
    }
}
