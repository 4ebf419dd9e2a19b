import Economics
import Quantities

/// What hashes are agreed on to earn in months to come, in place of what price, difficulty and fees come to.
package struct HashpriceCurve: Hashable, Sendable {
    package struct Point: Hashable, Sendable {
        /// From 0, the market's.
        package var month: Int
        package var usdPerPhDay: Double

        package init(month: Int, usdPerPhDay: Double) {
            self.month = month
            self.usdPerPhDay = usdPerPhDay
        }
    }

    /// The first is of month 0.
    private let points: [Point]

    /// - Parameters:
    ///   - today: the market's hashprice, from which the curve starts unless it has a point of its month.
    ///   - points: by month.
    package init(today: Double, points: [Point]) {
        let start = points.first?.month == 0 ? [] : [Point(month: 0, usdPerPhDay: today)]
        self.points = start + points
    }

    /// Straight lines between the points; `nil` after the last of them.
    ///
    /// Worked example: 40 today and 30 in month 10 are 35 in month 5.
    package func usdPerPhDay(inMonth month: Int) -> Double? {
        guard let next = points.firstIndex(where: { $0.month >= month }) else { return nil }
        let right = points[next]
        guard right.month > month, next > 0 else { return right.usdPerPhDay }
        let left = points[next - 1]
        let part = Double(month - left.month) / Double(right.month - left.month)
        return left.usdPerPhDay + (right.usdPerPhDay - left.usdPerPhDay) * part
    }

    /// By month, what the curve is of what hashes come to along the growth of everything. After the last point it stays what
    /// it is there: from then on hashes earn more or less as price, difficulty and halvings move them.
    func factors(of world: WorldModel, months: Int) -> [Double] {
        var calm = world.withoutChance
        calm.hashpriceCurve = nil
        let terms = WorldTerms(calm, months: months)
        var chain = Chain(height: calm.height)
        var factor = 1.0
        return (0..<months).map { month in
            let step = chain.advance(terms, month: month)
            let expected = Hashing.hashprice(
                difficulty: calm.difficulty * step.difficulty, subsidy: Bitcoin(step.subsidy),
                fees: Bitcoin(calm.feesBtcPerBlock),
                bitcoinPrice: Dollars(calm.btcUsd * terms.growthFactors(inMonth: month).price)
            ).usdPerPetahashDay
            if let agreed = usdPerPhDay(inMonth: month) { factor = agreed / expected }
            return factor
        }
    }
}
