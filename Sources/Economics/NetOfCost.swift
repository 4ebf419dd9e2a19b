package import Quantities

/// Revenue less cost, with the interval of the difference.
package enum NetOfCost {
    /// gross - cost. The distances to each end combine by the root of the sum of squares, a high cost with a low
    /// gross: exact for independent normal numbers, whose variances add. Both must have intervals of the same confidence.
    ///
    /// Example: 100 (70...140) less 50 (46...90) is 50 (0...90.2).
    package static func estimate(gross: Estimate, cost: Estimate) -> Estimate {
        let center = gross.center - cost.center
        let below = ((gross.center - gross.low).squared + (cost.high - cost.center).squared).squareRoot()
        let above = ((gross.high - gross.center).squared + (cost.center - cost.low).squared).squareRoot()
        return Estimate(
            center: center, low: center - below, high: center + above, confidence: gross.confidence,
            count: gross.count)
    }
}

extension Double {
    fileprivate var squared: Double { self * self }
}
