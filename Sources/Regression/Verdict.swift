/// What a comparison shows of one metric, and of a whole check.
package enum Verdict: String, Encodable, CaseIterable, Sendable {
    /// Worse by more than the threshold: the near end of the interval is beyond it, and the test agrees.
    case regression
    /// Better by more than the threshold, by the same rule.
    case improvement
    /// A change for the worse, as sure as the interval, but not surely by more than the threshold.
    case worse = "worse-within-threshold"
    /// Likewise for the better.
    case better = "better-within-threshold"
    /// No change is seen, and the interval is narrow enough to have shown one as large as the threshold.
    case unchanged
    /// The interval is too wide to tell, or what it shows may be the machine's.
    case inconclusive

    /// Whether nothing moved by more than the threshold, as sure as the interval.
    var isWithinThreshold: Bool {
        switch self {
        case .worse, .better, .unchanged: true
        case .regression, .improvement, .inconclusive: false
        }
    }

    /// Whether it says that something moved.
    var isChange: Bool {
        switch self {
        case .regression, .improvement, .worse, .better: true
        case .unchanged, .inconclusive: false
        }
    }

    /// Of several metrics together: a regression outweighs what cannot be told, which outweighs an improvement.
    package static func overall(_ verdicts: [Verdict]) -> Verdict {
        let order: [Verdict] = [.regression, .inconclusive, .improvement, .worse, .better]
        // Nothing was compared, so nothing is known.
        guard !verdicts.isEmpty else { return .inconclusive }
        return order.first(where: verdicts.contains) ?? .unchanged
    }
}
