package import Economics

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
