package import Profiles

/// What one use does month by month when everything follows its growth; US dollars per facility MW.
package struct Projection: Hashable, Sendable {
    /// A month, of 730 hours.
    package struct Month: Hashable, Encodable, Sendable {
        /// From 0, which begins on the market's day.
        package var index: Int
        package var start: CalendarDate
        package var btcUsd: Double
        package var difficulty: Double
        /// Of the last block before the month.
        package var height: Double
        /// Mean of the month's blocks.
        package var subsidyBtc: Double
        /// Of what the use would be sold for anew: accelerators by the hour, tokens, or powered space, relative to the first
        /// month's.
        package var hostingPrice: Double
        /// Everything earned, bitcoin at the price of the month.
        package var grossUsd: Double
        package var powerUsd: Double
        package var creditUsd: Double
        package var operatingUsd: Double
        /// Of it, what is saved while the machines are off.
        package var avoidableOperatingUsd: Double
        package var debtServiceUsd: Double
        /// For hardware at the end of its life, and for all that there is at the end of the plan.
        package var saleUsd: Double
        /// Bought again at the end of a life.
        package var purchaseUsd: Double
        /// Rent that a tenant pays in advance, less what of it is credited in the month.
        package var prepaidUsd: Double
        /// What closing brings: hardware less the closing cost; where a plan ends, the cost alone.
        package var closingUsd: Double
        /// Earned, but kept as bitcoin.
        package var heldUsd: Double
        /// Held since the first month.
        package var heldBtc: Double
        /// Whether the machines are off, because revenue would not pay for power and what standing still saves, or for good.
        package var isStopped: Bool

        /// gross + credit + prepaid + sale + closing - held - power - operating - purchase - debt service.
        package var cashUsd: Double {
            operatingMarginUsd + prepaidUsd + saleUsd + closingUsd - purchaseUsd - heldUsd - debtServiceUsd
        }

        /// What the use earns before money's price: gross + credit - power - operating.
        package var operatingMarginUsd: Double { grossUsd + creditUsd - powerUsd - operatingUsd }
    }

    /// A halving of the subsidy.
    package struct Halving: Hashable, Encodable, Sendable {
        package var height: Int
        package var month: Int
        package var date: CalendarDate
        /// From then on.
        package var subsidyBtc: Double
    }

    package var offer: Offer
    package var months: [Month]
    package var halvings: [Halving]
    /// How far its figures of today may be off, which only a simulation draws.
    package var spreads: PlanSpreads
    package var siteCapexUsd: Double
    package var hardwareCapexUsd: Double
    /// What the owner's machines would fetch at the start, and which using them costs.
    package var forgoneUsd: Double
    package var equityUsd: Double
    package var debtUsd: Double
    /// Bitcoin held at the end, at the last price.
    package var heldEndUsd: Double
    /// Hardware at the end, at its resale value.
    package var hardwareEndUsd: Double
    /// The rest of the life of the site's equipment, or a lease in force with the space after it.
    package var siteEndUsd: Double
    /// Of the loan, at the end.
    package var owedEndUsd: Double
    /// Today's value of the cash: equity and what is forgone, the months, and what is left at the end.
    package var cashNpvUsd: Double
    /// Today's value of the bitcoin held at the end.
    package var heldNpvUsd: Double
    /// What is spent, then each month's cash, the last with what is left.
    package var flows: [Double]
    /// Until cash alone has brought the equity back.
    package var paybackMonths: Int?
    /// The lowest of reserve + cash so far; below 0 money has to be put in.
    package var lowestCashUsd: Double
    /// Months that the worth is of: those that were asked for; fewer where what wears out is not bought again, the life in
    /// which it is closed, and more where a lease that is signed today ends after them.
    package var lastsMonths: Int
    /// The equal yearly payments over that time that are worth as much, npv x r (1 + r)^n / ((1 + r)^n - 1): what uses
    /// that last differently are compared by.
    package var equalAnnualValueUsd: Double
    /// The month at whose end it is closed; `nil` where it is not.
    package var closedMonth: Int?
    /// The month at whose end what wore out is not bought again; `nil` where the plan goes on.
    package var endedMonth: Int?

    /// A year; empty for 'none', several where the cash flow changes its sign more than once.
    package var internalRates: [Double] { PresentValue.internalRates(flows) }
    package var npvUsd: Double { cashNpvUsd + heldNpvUsd }
    /// What is left at the end less what is owed then.
    package var remainderUsd: Double { hardwareEndUsd + siteEndUsd - owedEndUsd }
}
