import Foundation
package import Quantities

/// Confidence intervals of a median from order statistics, exact for any continuous distribution of independent
/// samples.
///
/// The interval from the k-th smallest to the k-th largest of n values holds the median with probability
/// 1 - 2·P(Binomial(n, 1/2) < k) (Conover, Practical Nonparametric Statistics, 3rd ed., section 3.2).
package enum MedianInterval {
    /// The narrowest such interval that reaches `confidence`.
    ///
    /// Where n is too small for that (n < 6 for 0.95) the whole range is given with the confidence that it does
    /// reach, 1 - 2^(1 - n): the answer never claims more than it has.
    ///
    /// - Returns: `nil` for an empty sample and for one that holds NaN.
    package static func estimate(_ values: [Double], confidence: Double = 0.95) -> Estimate? {
        guard let summary = Summary(values) else { return nil }
        let n = summary.count
        var rank = 1
        while 2 * (rank + 1) <= n, coverage(rank: rank + 1, count: n) >= confidence { rank += 1 }
        return Estimate(
            center: summary.median, low: summary.sorted[rank - 1], high: summary.sorted[n - rank],
            confidence: coverage(rank: rank, count: n), count: n)
    }

    /// 1 - 2·P(Binomial(n, 1/2) <= rank - 1).
    package static func coverage(rank: Int, count n: Int) -> Double {
        var tail = 0.0
        for successes in 0..<rank {
            let logChoose =
                lgamma(Double(n + 1)) - lgamma(Double(successes + 1)) - lgamma(Double(n - successes + 1))
            tail += exp(logChoose - Double(n) * M_LN2)
        }
        return max(0, 1 - 2 * tail)
    }
}
