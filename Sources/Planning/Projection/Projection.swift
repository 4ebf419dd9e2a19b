package import Profiles
package import RunRecords

/// What one use does month by month when everything follows its growth; US dollars per facility MW.
package struct Projection: Hashable, Sendable {
    /// A month, of 730 hours.
    package struct Month: Hashable, Codable, Sendable {
        /// From 0, which begins on the market's day.
        package var index: Int
        package var start: CalendarDate
        package var btcUsd: Double
        package var difficulty: Double
        /// Of the last block before the month.
        package var height: Double
        /// Mean of the month's blocks.
        package var subsidyBtc: Double
        /// Of what the use would be let for anew: accelerators by the hour, or powered space, relative to the first
        /// month's.
        package var hostingPrice: Double
        /// Everything earned, bitcoin at the price of the month.
        package var grossUsd: Double
        package var powerUsd: Double
        package var creditUsd: Double
        package var operatingUsd: Double
        package var debtServiceUsd: Double
        package var hardwareSaleUsd: Double
        /// Earned, but kept as bitcoin.
        package var heldUsd: Double
        /// Held since the first month.
        package var heldBtc: Double
        /// Whether the machines are off because revenue would not pay for power.
        package var isStopped: Bool

        /// gross + credit + sale - held - power - operating - debt service.
        package var cashUsd: Double {
            operatingMarginUsd + hardwareSaleUsd - heldUsd - debtServiceUsd
        }

        /// What the use earns before money's price: gross + credit - power - operating.
        package var operatingMarginUsd: Double { grossUsd + creditUsd - powerUsd - operatingUsd }
    }

    /// A halving of the subsidy.
    package struct Halving: Hashable, Codable, Sendable {
        package var height: Int
        package var month: Int
        package var date: CalendarDate
        /// From then on.
        package var subsidyBtc: Double
    }

    package var subject: Subject
    package var use: Use
    package var months: [Month]
    package var halvings: [Halving]
    package var siteCapexUsd: Double
    package var hardwareCapexUsd: Double
    package var equityUsd: Double
    package var debtUsd: Double
    /// Bitcoin held at the end, at the last price.
    package var heldEndUsd: Double
    /// Hardware at the end less what is still owed.
    package var remainderUsd: Double
    /// Today's value of the cash: equity, the months, and the remainder.
    package var cashNpvUsd: Double
    /// Today's value of the bitcoin held at the end.
    package var heldNpvUsd: Double
    /// A year; empty for 'none', several where the cash flow changes its sign more than once.
    package var internalRates: [Double]
    /// Until cash alone has brought the equity back.
    package var paybackMonths: Int?
    /// The lowest of reserve + cash so far; below 0 money has to be put in.
    package var lowestCashUsd: Double

    package var npvUsd: Double { cashNpvUsd + heldNpvUsd }
}
