/// How often each sum of ranks occurs when nothing but chance deals the ranks out.
enum RankSums {
    /// Additions that an exact distribution may take, some hundredths of a second: two samples of 40, for instance.
    static let mostAdditions = 25_000_000

    /// The probability of each sum when `size` of the ranks are drawn at random, all choices alike.
    ///
    /// - Parameter ranks: 1 or more each.
    static func ofDraws(_ size: Int, from ranks: [Int]) -> [Double] {
        let largest = ranks.sorted().suffix(size).reduce(0, +)
        // ways[drawn][sum]; probabilities instead of counts would round once more at each step.
        var ways = Array(repeating: Array(repeating: 0.0, count: largest + 1), count: size + 1)
        ways[0][0] = 1
        for (index, rank) in ranks.enumerated() {
            for drawn in stride(from: min(size, index + 1), to: 0, by: -1) {
                for sum in stride(from: largest, through: rank, by: -1) {
                    ways[drawn][sum] += ways[drawn - 1][sum - rank]
                }
            }
        }
        let all = ways[size].reduce(0, +)
        return ways[size].map { $0 / all }
    }

    /// The probability of each sum when a fair coin decides for each rank whether it counts.
    static func ofCoins(_ ranks: [Int]) -> [Double] {
        var chances = Array(repeating: 0.0, count: ranks.reduce(0, +) + 1)
        chances[0] = 1
        var reached = 0
        for rank in ranks {
            reached += rank
            for sum in stride(from: reached, through: 0, by: -1) {
                chances[sum] = (chances[sum] + (sum >= rank ? chances[sum - rank] : 0)) / 2
            }
        }
        return chances
    }

    /// Both tails of a distribution at an observed sum, which belongs to each.
    static func tails(of chances: [Double], at sum: Int) -> (lower: Double, upper: Double) {
        (chances[...sum].reduce(0, +), chances[sum...].reduce(0, +))
    }

    /// The largest k of 1... such that the interval from the k-th smallest to the k-th largest of `count` ordered
    /// estimates holds the true value with at least `confidence`, and with what probability it does.
    ///
    /// - Parameter below: the probability that fewer than k of the estimates lie below the true value.
    static func rank(
        confidence: Double, count: Int, below: (_ k: Int) -> Double
    ) -> (rank: Int, confidence: Double) {
        var rank = 1
        while 2 * (rank + 1) <= count + 1, 1 - 2 * below(rank + 1) >= confidence { rank += 1 }
        return (rank, max(0, 1 - 2 * below(rank)))
    }
}
