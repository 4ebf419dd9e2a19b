package import Regression

/// Two runs that may not be compared, and why.
package struct NotComparable: Error {
    package let differences: [FieldDifference]
    /// Whether they measured anything in common.
    package let hasCommon: Bool

    /// - Returns: the differences that were accepted.
    package static func check(
        baseline: Comparability.Side, candidate: Comparability.Side, acceptance: Acceptance
    ) throws(NotComparable) -> [FieldDifference] {
        let comparability = Comparability(baseline: baseline, candidate: candidate)
        let refused = comparability.unaccepted(acceptance)
        let hasCommon = !MeasurementPair.all(baseline.measurements, candidate.measurements).isEmpty
        guard refused.isEmpty, hasCommon else {
            throw NotComparable(differences: refused, hasCommon: hasCommon)
        }
        return comparability.differences
    }
}
