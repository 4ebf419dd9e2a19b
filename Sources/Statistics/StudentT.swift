import Foundation

/// Student's t distribution, the test of two means, and the interval for the next value.
package enum StudentT {
    /// P(|T| >= |t|) for `degrees` > 0 degrees of freedom: I(v / (v + t^2); v/2, 1/2).
    ///
    /// Source: NIST Digital Library of Mathematical Functions, 8.17 (incomplete beta) and Abramowitz and Stegun
    /// 26.7.1. NaN for NaN. Example: t = 2.228138851986274 with 10 degrees gives 0.05.
    package static func twoSidedProbability(_ t: Double, degrees: Double) -> Double {
        guard !t.isNaN, degrees > 0 else { return .nan }
        guard t.isFinite else { return 0 }
        return incompleteBeta(degrees / (degrees + t * t), degrees / 2, 0.5)
    }

    /// The t with P(|T| <= t) = `confidence` (0..<1), found by halving.
    ///
    /// Example: 0.95 with 10 degrees gives 2.228138851986274.
    package static func halfWidth(ofConfidence confidence: Double, degrees: Double) -> Double {
        guard confidence >= 0, confidence < 1, degrees > 0 else { return .nan }
        let tail = 1 - confidence
        var (low, high) = (0.0, 1.0)
        while twoSidedProbability(high, degrees: degrees) > tail { (low, high) = (high, high * 2) }
        while true {
            let middle = low + (high - low) / 2
            guard middle > low, middle < high else { return middle }
            if twoSidedProbability(middle, degrees: degrees) > tail { low = middle } else { high = middle }
        }
    }

    /// The two-sided p of equal means, by Student's test with pooled variance.
    ///
    /// Where neither side varies, 1 for equal means and 0 for others. `nil` where either side is empty, both have only
    /// one value, or a value is not finite.
    package static func pValue(_ a: [Double], _ b: [Double]) -> Double? {
        guard let (left, right) = moments(a, b) else { return nil }
        let degrees = Double(a.count + b.count - 2)
        let pooled = (left.squares + right.squares) / degrees
        let error = (pooled * (1 / Double(a.count) + 1 / Double(b.count))).squareRoot()
        let difference = abs(left.mean - right.mean)
        // The rounding of sums of equal numbers is not a variance.
        guard error > 1e-12 * max(abs(left.mean), abs(right.mean)) else {
            return difference <= 1e-12 * max(abs(left.mean), abs(right.mean)) ? 1 : 0
        }
        return twoSidedProbability(difference / error, degrees: degrees)
    }

    /// The interval that holds the next value of the same normal population with probability `confidence`:
    /// mean ± t·s·sqrt(1 + 1/n) (Hahn and Meeker, Statistical Intervals, section 4.7).
    ///
    /// `nil` for fewer than two values or one that is not finite.
    package static func predictionInterval(_ values: [Double], confidence: Double) -> ClosedRange<Double>? {
        guard values.count > 1, values.allSatisfy(\.isFinite) else { return nil }
        let n = Double(values.count)
        let (mean, squares) = moments(values)
        let deviation = (squares / (n - 1)).squareRoot()
        let half = halfWidth(ofConfidence: confidence, degrees: n - 1) * deviation * (1 + 1 / n).squareRoot()
        return mean - half...mean + half
    }

    private typealias Moments = (mean: Double, squares: Double)

    private static func moments(_ a: [Double], _ b: [Double]) -> (Moments, Moments)? {
        guard !a.isEmpty, !b.isEmpty, a.count + b.count > 2, (a + b).allSatisfy(\.isFinite) else {
            return nil
        }
        return (moments(a), moments(b))
    }

    /// The mean and the sum of squared deviations from it.
    private static func moments(_ values: [Double]) -> Moments {
        let mean = values.reduce(0, +) / Double(values.count)
        return (mean, values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) })
    }

    /// I(x; a, b), by the continued fraction 8.17.22 of the Digital Library, in whichever tail it converges fast.
    private static func incompleteBeta(_ x: Double, _ a: Double, _ b: Double) -> Double {
        guard x > 0 else { return 0 }
        guard x < 1 else { return 1 }
        let front = exp(lgamma(a + b) - lgamma(a) - lgamma(b) + a * log(x) + b * log1p(-x))
        return x < (a + 1) / (a + b + 2)
            ? front * continuedFraction(x, a, b) / a : 1 - front * continuedFraction(1 - x, b, a) / b
    }

    /// Lentz's method, which needs no terms in advance.
    private static func continuedFraction(_ x: Double, _ a: Double, _ b: Double) -> Double {
        let tiny = 1e-300
        let away = { (value: Double) in abs(value) < tiny ? tiny : value }
        var c = 1.0
        var d = 1 / away(1 - (a + b) * x / (a + 1))
        var fraction = d
        for m in 1...10_000 {
            let k = Double(m)
            for coefficient in [
                k * (b - k) * x / ((a + 2 * k - 1) * (a + 2 * k)),
                -(a + k) * (a + b + k) * x / ((a + 2 * k) * (a + 2 * k + 1)),
            ] {
                d = 1 / away(1 + coefficient * d)
                c = away(1 + coefficient / c)
                fraction *= c * d
            }
            if abs(c * d - 1) < 1e-16 { break }
        }
        return fraction
    }
}
