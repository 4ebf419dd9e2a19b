import Foundation
import Quantities
import Statistics

/// A value of each launch, of both sides.
package struct TwoSides: Equatable, Sendable {
    package var baseline: [Double]
    package var candidate: [Double]

    package init(baseline: [Double], candidate: [Double]) {
        self.baseline = baseline
        self.candidate = candidate
    }

    /// Above 0 and finite, as a ratio needs them.
    var isUsable: Bool {
        !baseline.isEmpty && !candidate.isEmpty
            && (baseline + candidate).allSatisfy { $0 > 0 && $0.isFinite }
    }

    /// Candidate / baseline of launches of the same number.
    var pairRatios: [Double] { zip(candidate, baseline).map(/) }

    /// Median of candidate / baseline over all ways to take one of each.
    var ratio: Double? {
        MannWhitney.shift(from: baseline.map { log($0) }, to: candidate.map { log($0) }, confidence: 0.5)
            .map { exp($0.center) }
    }
}
