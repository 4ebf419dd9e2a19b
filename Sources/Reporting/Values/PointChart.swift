import Quantities

/// Values over their order, with the levels on which they lie.
package struct PointChart: Sendable {
    package struct Mark: Sendable {
        var index: Int
        var letter: Character
    }

    var values: [Double]
    /// Where levels begin, ascending, without 0.
    var changes: [Int]
    /// Positions that are marked below the axis, each with its letter.
    var marks: [Mark]
    /// What stands below the first value and the last.
    var ends: (first: String, last: String)

    /// Of the vertical axis.
    var range: (low: Double, high: Double) {
        let (low, high) = (values.min() ?? 0, values.max() ?? 0)
        // Equal values stand in the middle of a scale that is 1 % wide.
        let padding = low == high ? max(abs(low) * 0.005, .leastNormalMagnitude) : (high - low) * 0.05
        return (low - padding, high + padding)
    }

    /// What the labels of the vertical axis are divided by.
    var scale: (factor: Double, prefix: String) { NumberText.scale(of: range.high) }
}
