package import Economics

/// The machines of a use: what they cost, how long they work, and what they fetch at every age. US dollars are for all of
/// them on a facility MW.
package struct Hardware: Hashable, Sendable {
    /// At today's price, new.
    package var newUsd: Double
    /// When they come into service.
    package var ageMonths: Int
    /// Of those that are bought when these have worn out.
    package var laterAgeMonths: Int
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
        newUsd: Double, ageMonths: Int = 0, laterAgeMonths: Int? = nil, isOwned: Bool = false,
        lifeMonths: Int, resale: ResaleCurve,
        priceGrowth: Double = 0, failureShare: Double = 0, degradationShare: Double = 0
    ) {
        self.newUsd = newUsd
        self.ageMonths = ageMonths
        self.laterAgeMonths = laterAgeMonths ?? ageMonths
        self.isOwned = isOwned
        self.lifeMonths = lifeMonths
        self.resale = resale
        self.priceGrowth = priceGrowth
        self.failureShare = failureShare
        self.degradationShare = degradationShare
    }

    /// Of service, at least one.
    package var monthsLeft: Int { max(1, lifeMonths - ageMonths) }
    /// Of service of each of those that are bought later.
    package var laterMonthsLeft: Int { max(1, lifeMonths - laterAgeMonths) }

    /// The machines that work in a month of service.
    struct Life {
        /// In months of service.
        var start: Int
        var months: Int
        /// When they are bought.
        var ageMonths: Int
    }

    /// - Parameter service: months of it so far, from 0.
    func life(inMonthOfService service: Int) -> Life {
        guard service >= monthsLeft else { return Life(start: 0, months: monthsLeft, ageMonths: ageMonths) }
        let start = monthsLeft + (service - monthsLeft) / laterMonthsLeft * laterMonthsLeft
        return Life(start: start, months: laterMonthsLeft, ageMonths: laterAgeMonths)
    }

    /// The end of the life that runs, or ends, after so many months of service.
    func lifeEnd(afterMonthsOfService service: Int) -> Int {
        let life = life(inMonthOfService: max(0, service - 1))
        return life.start + life.months
    }

    /// What is asked for them after so many months, at the age that they then have.
    func usd(afterMonths months: Int, ageMonths: Int) -> Double {
        newUsd * Growth.factor(priceGrowth, months: Double(months)) * resale.share(atAge: ageMonths)
    }

    /// What is asked for them today.
    package var todayUsd: Double { usd(afterMonths: 0, ageMonths: ageMonths) }
}
