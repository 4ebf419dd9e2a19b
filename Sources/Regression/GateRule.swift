import Foundation
package import Quantities

/// When a change counts.
package struct GateRule: Hashable, Sendable {
    /// A change must be larger than this share of the baseline, 0...1.
    package var threshold: Double
    /// A test's p, adjusted over all metrics, must be below it; the intervals have confidence 1 - alpha.
    package var alpha: Double

    package init(threshold: Double = 0.02, alpha: Double = 0.01) {
        self.threshold = threshold
        self.alpha = alpha
    }

    package var confidence: Double { 1 - alpha }

    /// A threshold's distance on the log scale: 2 % down is ln(0.98). Up and down are as far, so that a change and its
    /// reversal are judged alike.
    package var distance: Double { -log1p(-threshold) }

    /// - Parameters:
    ///   - gain: the log-ratio turned so that a positive one is better, with its interval.
    ///   - adjustedPValue: of no change, over all metrics.
    package func verdict(gain: Estimate, adjustedPValue: Double) -> Verdict {
        guard gain.confidence >= confidence else { return .inconclusive }
        if adjustedPValue < alpha {
            if gain.high < -distance { return .regression }
            if gain.low > distance { return .improvement }
        }
        if gain.high - gain.low > distance { return .inconclusive }
        if gain.high < 0 { return .worse }
        return gain.low > 0 ? .better : .unchanged
    }

    /// The width of the interval as a change downwards: estimates of a true change of this size lie half a width around
    /// it and then exclude none, at the interval's confidence. `nil` where the interval does not reach its confidence.
    package func minimumDetectableChange(of gain: Estimate) -> Double? {
        gain.confidence >= confidence ? -expm1(gain.low - gain.high) : nil
    }
}
