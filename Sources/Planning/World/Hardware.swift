/// The machines of a use: what they cost, how long they work, and what they fetch at every age. US dollars are for all of
/// them on a facility MW.
package struct Hardware: Hashable, Sendable {
    /// At today's price, new.
    package var newUsd: Double
    /// When they come into service; those that are bought again later are as old.
    package var ageMonths: Int
    /// Whether they are there already: then what they would fetch is forgone, and not paid.
    package var isOwned: Bool
    /// From new to the end of their service.
    package var lifeMonths: Int
    package var resale: ResaleCurve
    /// Growth of the price of like machines a year, share of 1.
    package var priceGrowth: Double
    /// Machines lost in a year: they neither earn nor draw power, and are not replaced.
    package var failureShare: Double
    /// Output that the rest loses in a year at the same power.
    package var degradationShare: Double

    package init(
        newUsd: Double, ageMonths: Int = 0, isOwned: Bool = false, lifeMonths: Int, resale: ResaleCurve,
        priceGrowth: Double = 0, failureShare: Double = 0, degradationShare: Double = 0
    ) {
        self.newUsd = newUsd
        self.ageMonths = ageMonths
        self.isOwned = isOwned
        self.lifeMonths = lifeMonths
        self.resale = resale
        self.priceGrowth = priceGrowth
        self.failureShare = failureShare
        self.degradationShare = degradationShare
    }

    /// Of service, at least one.
    package var monthsLeft: Int { max(1, lifeMonths - ageMonths) }

    /// What is asked for them after so many months, at the age that they then have.
    func usd(afterMonths months: Int, ageMonths: Int) -> Double {
        newUsd * Growth.factor(priceGrowth, months: Double(months)) * resale.share(atAge: ageMonths)
    }

    /// What is asked for them today.
    package var todayUsd: Double { usd(afterMonths: 0, ageMonths: ageMonths) }
}

/// What hardware fetches at an age, as a share of its price when new: straight lines between the ages that are known.
package struct ResaleCurve: Hashable, Sendable {
    private struct Point: Hashable {
        let months: Int
        let share: Double
    }

    private let points: [Point]

    /// - Parameters:
    ///   - shares: after one, two, ... years; those at or beyond the end of life are not used.
    ///   - endShare: at the end of life.
    package init(afterYears shares: [Double] = [], lifeMonths: Int, endShare: Double) {
        let known = shares.enumerated().map { Point(months: ($0 + 1) * 12, share: $1) }
        points =
            [Point(months: 0, share: 1)] + known.filter { $0.months < lifeMonths }
            + [Point(months: max(1, lifeMonths), share: endShare)]
    }

    /// 1 at age 0; from the end of life on what is then left.
    ///
    /// Worked example: 0.6 after a year and 0.4 after two are 0.5 after a year and a half.
    package func share(atAge months: Int) -> Double {
        guard let next = points.firstIndex(where: { $0.months > months }), next > 0 else {
            return points[points.count - 1].share
        }
        let (left, right) = (points[next - 1], points[next])
        let part = Double(months - left.months) / Double(right.months - left.months)
        return left.share + (right.share - left.share) * part
    }
}
