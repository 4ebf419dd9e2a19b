import Foundation
package import Quantities

/// Wilcoxon's signed-rank test of paired differences, with the Hodges-Lehmann centre of them.
///
/// Sources: F. Wilcoxon, Biometrics Bulletin 1 (1945) 80-83; the interval from ordered Walsh averages (means of pairs):
/// Hollander, Wolfe and Chicken, Nonparametric Statistical Methods, 3rd ed., section 3.3. Both take the
/// differences to be symmetric around their centre, which differences of two alike measurements are.
package enum SignedRank {
    /// More differences than this are tested by the normal approximation.
    package static let mostExact = 500

    /// Whether the differences are centred on 0. Differences of 0 are left out, as Wilcoxon did; ties are exact.
    ///
    /// - Returns: `nil` for no differences, and for NaN.
    package static func test(_ differences: [Double]) -> TestResult? {
        guard !differences.isEmpty, !differences.contains(where: \.isNaN) else { return nil }
        let moved = differences.filter { $0 != 0 }
        guard !moved.isEmpty else { return TestResult(pValue: 1, method: .exact) }
        let ranks = Midranks(moved.map(abs))
        let sum = zip(moved, ranks.doubled).reduce(0) { $0 + ($1.0 > 0 ? $1.1 : 0) }
        if moved.count <= mostExact {
            let tails = RankSums.tails(of: RankSums.ofCoins(ranks.doubled), at: sum)
            return .twoSided(lower: tails.lower, upper: tails.upper)
        }
        let n = Double(moved.count)
        let variance = (n * (n + 1) * (2 * n + 1) - ranks.tieCorrection / 2) / 24
        return .normal(excess: abs(Double(sum) / 2 - n * (n + 1) / 4), deviation: variance.squareRoot())
    }

    /// The centre of the differences: the median of the means of all pairs, each with itself too.
    ///
    /// The interval is exact for continuous symmetric distributions, and by the normal approximation beyond `mostExact`.
    /// Where there are too few for `confidence` (fewer than 8 for 0.99) it spans them all and states the confidence
    /// that it does reach.
    ///
    /// - Returns: `nil` for no differences, and where one is not finite.
    package static func center(_ differences: [Double], confidence: Double) -> Estimate? {
        guard differences.allSatisfy(\.isFinite),
            let means = Summary(
                differences.indices.flatMap { i in
                    differences[i...].map { differences[i] / 2 + $0 / 2 }
                })
        else { return nil }
        let (rank, reached) = rank(differences.count, confidence: confidence)
        return Estimate(
            center: means.median, low: means.sorted[rank - 1], high: means.sorted[means.count - rank],
            confidence: reached, count: differences.count)
    }

    /// The smallest two-sided p that so many differences can give: 2^(1 - count).
    package static func smallestPValue(_ count: Int) -> Double { min(1, exp2(Double(1 - count))) }

    private static func rank(_ count: Int, confidence: Double) -> (rank: Int, confidence: Double) {
        let n = Double(count)
        guard count <= mostExact else {
            let deviation = (n * (n + 1) * (2 * n + 1) / 24).squareRoot()
            let z = InverseNormal.halfWidth(ofConfidence: confidence)
            return (max(1, Int(n * (n + 1) / 4 - z * deviation)), confidence)
        }
        let chances = RankSums.ofCoins(Array(1...count))
        return RankSums.rank(confidence: confidence, count: count * (count + 1) / 2) { k in
            chances[..<k].reduce(0, +)
        }
    }
}
