package import Regression
package import RunRecords

/// A host that is slower than those like it.
package struct SlowHost: Encodable, Sendable {
    /// One benchmark in which it is.
    package struct Rate: Encodable, Sendable {
        package var metric: String
        package var unit: RateUnit
        /// The run's id.
        package var run: String
        package var rate: Double
        /// Of its group.
        package var median: Double
        /// 1 - rate / median.
        package var shortfallShare: Double
        /// Robust deviations below the median.
        package var score: Double
        package var pValue: Double
        /// Adjusted over the hosts of the group.
        package var qValue: Double
        /// Empty where nothing sells it.
        package var lost: [LostRevenue]

        /// By the model that loses most.
        var mostLost: LostRevenue? { lost.max { $0.usdPerYear < $1.usdPerYear } }
    }

    package var host: String
    package var hardwareId: String
    /// The largest shortfall first; never empty.
    package var rates: [Rate]
    /// In what it differs from the others; the baseline is theirs.
    package var causes: [FieldDifference]

    /// The benchmark that costs most; where nothing sells what is slow, the one that is furthest below.
    package var worst: Rate? {
        rates.max { ($0.mostLost?.usdPerYear ?? 0) < ($1.mostLost?.usdPerYear ?? 0) }
    }

    /// What it loses by that; `nil` where nothing sells what is slow.
    package var mostLost: LostRevenue? { worst?.mostLost }
}
