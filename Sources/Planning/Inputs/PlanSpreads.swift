/// How far what a plan reckons with today may be off: site, market and machines.
package struct PlanSpreads: Hashable, Encodable, Sendable {
    /// Of all that is earned: rents or the hashprice of today, what is sold, what the machines draw.
    package var earning = InputSpread.none
    package var tariff = InputSpread.none
    package var operating = InputSpread.none
    /// Of all that is bought.
    package var capital = InputSpread.none

    package init() {}
}
