/// The answer of a test of no change.
package struct TestResult: Hashable, Sendable {
    package enum Method: String, Sendable {
        /// Every arrangement of the observed values was counted, ties included.
        case exact
        /// Too many values to count; corrected for ties and continuity.
        case normalApproximation = "normal approximation"
    }

    /// Two-sided: twice the smaller tail, at most 1.
    package let pValue: Double
    package let method: Method

    package init(pValue: Double, method: Method) {
        self.pValue = pValue
        self.method = method
    }

    static func twoSided(lower: Double, upper: Double) -> TestResult {
        TestResult(pValue: min(1, 2 * min(lower, upper)), method: .exact)
    }

    /// - Parameter excess: how far the statistic lies from its mean, in its own unit, 0 or more; half a unit is taken
    ///   off for continuity.
    static func normal(excess: Double, deviation: Double) -> TestResult {
        guard deviation > 0 else { return TestResult(pValue: 1, method: .normalApproximation) }
        let z = max(0, excess - 0.5) / deviation
        return TestResult(pValue: min(1, NormalTail.above(z) * 2), method: .normalApproximation)
    }
}
