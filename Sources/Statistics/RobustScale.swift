import Foundation

/// How far most numbers lie from their median, whatever a few of them do.
package enum RobustScale {
    /// The median absolute deviation as an estimate of a normal population's standard deviation: 1.4826 (1 / the normal
    /// distribution's 75 % point) x the median of |x - median|, x a factor for small samples: 1.129 for 8, 1.107 for 9 and
    /// n / (n - 0.8) above (C. Croux and P. Rousseeuw, "Time-Efficient Algorithms for Two Highly Robust Estimators of Scale",
    /// Computational Statistics 1 (1992) 411-428).
    ///
    /// - Returns: `nil` for fewer than 8 numbers or one that is NaN.
    package static func deviation(_ values: [Double]) -> Double? {
        guard values.count >= 8, let center = Summary(values)?.median,
            let median = Summary(values.map { abs($0 - center) })?.median
        else { return nil }
        let n = Double(values.count)
        let factor =
            switch values.count {
            case 8: 1.129
            case 9: 1.107
            default: n / (n - 0.8)
            }
        return median * factor / InverseNormal.quantile(0.75)
    }

    /// The degrees of freedom of Student's t that such a scale stands for: 0.37 (n - 1), for it has 37 % of the efficiency of
    /// the standard deviation (P. Rousseeuw and C. Croux, "Alternatives to the Median Absolute Deviation", Journal of the
    /// American Statistical Association 88 (1993) 1273-1283).
    package static func degrees(count: Int) -> Double { 0.37 * Double(count - 1) }
}
