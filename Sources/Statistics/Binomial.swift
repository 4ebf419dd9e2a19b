import Foundation
package import Quantities

/// Counts of successes in independent trials.
package enum Binomial {
    /// P(at most `successes` of `trials`), each with probability `chance`.
    static func atMost(_ successes: Int, of trials: Int, chance: Double) -> Double {
        guard successes >= 0 else { return 0 }
        guard successes < trials, chance > 0 else { return 1 }
        guard chance < 1 else { return 0 }
        let (success, failure) = (log(chance), log1p(-chance))
        let terms = (0...successes).map { k in
            let failures = trials - k
            let ways: Double =
                lgamma(Double(trials + 1)) - lgamma(Double(k + 1)) - lgamma(Double(failures + 1))
            return exp(ways + Double(k) * success + Double(failures) * failure)
        }
        return min(1, terms.reduce(0, +))
    }

    /// The share of successes with Clopper and Pearson's exact interval (Biometrika 26 (1934) 404-413), which holds the
    /// true share with at least `confidence`.
    ///
    /// Example: 0 of 300 at 0.95 gives 0...0.0122.
    ///
    /// - Returns: `nil` unless 0 <= successes <= trials and trials > 0.
    package static func share(_ successes: Int, of trials: Int, confidence: Double) -> Estimate? {
        guard trials > 0, (0...trials).contains(successes), confidence > 0, confidence < 1 else { return nil }
        let tail = (1 - confidence) / 2
        let low =
            successes == 0
            ? 0 : root { 1 - atMost(successes - 1, of: trials, chance: $0) < tail }
        let high = successes == trials ? 1 : root { atMost(successes, of: trials, chance: $0) > tail }
        return Estimate(
            center: Double(successes) / Double(trials), low: low, high: high, confidence: confidence,
            count: trials)
    }

    /// The chance up to which `holds` is true, by bisection to the last bit.
    private static func root(_ holds: (_ chance: Double) -> Bool) -> Double {
        var (low, high) = (0.0, 1.0)
        for _ in 0..<60 {
            let middle = (low + high) / 2
            if holds(middle) { low = middle } else { high = middle }
        }
        return (low + high) / 2
    }
}
