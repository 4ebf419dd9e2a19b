package import Quantities

/// Mann and Whitney's test of two independent samples, with the Hodges-Lehmann shift between them.
///
/// Sources: H. B. Mann and D. R. Whitney, Annals of Mathematical Statistics 18 (1947) 50-60; J. L. Hodges and E. L.
/// Lehmann, ibid. 34 (1963) 598-611; the interval from ordered differences: Hollander, Wolfe and Chicken,
/// Nonparametric Statistical Methods, 3rd ed., section 4.3.
package enum MannWhitney {
    /// Whether the values of one sample tend to be larger than those of the other.
    ///
    /// Exact for ties as well: all ways to deal the observed values into two samples are counted, as long as that takes
    /// at most `RankSums.mostAdditions` additions.
    ///
    /// - Returns: `nil` where a sample is empty or holds NaN.
    package static func test(_ first: [Double], _ second: [Double]) -> TestResult? {
        guard isUsable(first), isUsable(second) else { return nil }
        let ranks = Midranks(first + second)
        let smaller =
            first.count <= second.count
            ? ranks.doubled.prefix(first.count) : ranks.doubled.suffix(second.count)
        let sum = smaller.reduce(0, +)
        let (m, n) = (smaller.count, ranks.doubled.count)
        if isCountable(drawn: m, of: n) {
            let tails = RankSums.tails(of: RankSums.ofDraws(m, from: ranks.doubled), at: sum)
            return .twoSided(lower: tails.lower, upper: tails.upper)
        }
        let (drawn, all) = (Double(m), Double(n))
        let variance =
            drawn * (all - drawn) / 12 * (all + 1 - ranks.tieCorrection / (all * (all - 1)))
        return .normal(excess: abs(Double(sum) / 2 - drawn * (all + 1) / 2), deviation: variance.squareRoot())
    }

    /// How much the values of `second` exceed those of `first`: the median of all differences, with its interval.
    ///
    /// The interval is exact for continuous distributions that differ by a shift (ties make it hold more often), and by
    /// the normal approximation where `test` would be. Where the samples are too small for `confidence` it spans all
    /// differences and states the confidence that it does reach.
    ///
    /// - Returns: `nil` where a sample is empty or holds a number that is not finite.
    package static func shift(from first: [Double], to second: [Double], confidence: Double) -> Estimate? {
        guard isUsable(first), isUsable(second), (first + second).allSatisfy(\.isFinite),
            let differences = Summary(second.flatMap { to in first.map { to - $0 } })
        else { return nil }
        let (rank, reached) = rank(first.count, second.count, confidence: confidence)
        return Estimate(
            center: differences.median, low: differences.sorted[rank - 1],
            high: differences.sorted[differences.count - rank], confidence: reached,
            count: first.count + second.count)
    }

    /// The smallest two-sided p that samples of these sizes can give: 2 / C(first + second, first).
    package static func smallestPValue(_ first: Int, _ second: Int) -> Double {
        let (fewer, more) = (min(first, second), max(first, second))
        guard fewer > 0 else { return 1 }
        // Each partial product is a binomial coefficient, so nothing is rounded while they are below 2^53.
        let ways = (1...fewer).reduce(1.0) { $0 * Double(more + $1) / Double($1) }
        return min(1, 2 / ways)
    }

    private static func isUsable(_ values: [Double]) -> Bool {
        !values.isEmpty && !values.contains(where: \.isNaN)
    }

    private static func isCountable(drawn m: Int, of n: Int) -> Bool {
        // m rows of at most m·(2n) doubled sums each, for n ranks.
        let additions = Double(m) * Double(n) * Double(m) * Double(2 * n)
        return additions <= Double(RankSums.mostAdditions)
    }

    private static func rank(_ first: Int, _ second: Int, confidence: Double) -> (
        rank: Int, confidence: Double
    ) {
        let (drawn, all, pairs) = (min(first, second), first + second, first * second)
        guard isCountable(drawn: drawn, of: all) else {
            let deviation = (Double(pairs) * Double(all + 1) / 12).squareRoot()
            let z = InverseNormal.halfWidth(ofConfidence: confidence)
            return (max(1, Int(Double(pairs) / 2 - z * deviation)), confidence)
        }
        let chances = RankSums.ofDraws(drawn, from: Array(1...all))
        let least = drawn * (drawn + 1) / 2
        return RankSums.rank(confidence: confidence, count: pairs) { k in
            chances[least..<(least + k)].reduce(0, +)
        }
    }
}
