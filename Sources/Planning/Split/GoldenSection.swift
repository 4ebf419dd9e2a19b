/// Where a function with one peak is highest.
package enum GoldenSection {
    /// By golden section, to within (high - low) / 15,000.
    ///
    /// Worked example: x (2 - x) from 0 to 3 is highest at 1.
    package static func place(from low: Double, to high: Double, of value: (Double) -> Double) -> Double {
        let ratio = (5.0.squareRoot() - 1) / 2
        var (low, high) = (low, high)
        var (left, right) = (high - ratio * (high - low), low + ratio * (high - low))
        var (atLeft, atRight) = (value(left), value(right))
        for _ in 0..<20 {
            if atLeft < atRight {
                (low, left, atLeft) = (left, right, atRight)
                right = low + ratio * (high - low)
                atRight = value(right)
            } else {
                (high, right, atRight) = (right, left, atLeft)
                left = high - ratio * (high - low)
                atLeft = value(left)
            }
        }
        return (low + high) / 2
    }
}
