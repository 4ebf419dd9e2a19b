/// How a use is paid for and what money costs. Rates are shares of 1 a year.
package struct Financing: Hashable, Encodable, Sendable {
    package var discountRate: Double
    /// Of the capex.
    package var debtShare: Double
    /// Nominal: a twelfth of it each month.
    package var debtRate: Double
    package var debtTermMonths: Int
    /// Left per facility MW once the capex is paid; what losses are paid from.
    package var reserveUsd: Double

    package init(
        discountRate: Double, debtShare: Double = 0, debtRate: Double = 0, debtTermMonths: Int = 1,
        reserveUsd: Double = 0
    ) {
        self.discountRate = discountRate
        self.debtShare = debtShare
        self.debtRate = debtRate
        self.debtTermMonths = debtTermMonths
        self.reserveUsd = reserveUsd
    }
}
