/// The rent of powered space relative to the rent of today's new contracts, and whether it is let.
package struct Lease<Number: Lane> {
    private var rent = Number(repeating: 1)
    /// Months paid since the rent last rose.
    private var age = Number(repeating: 0)
    /// Months until the space is let again.
    private var empty = Number(repeating: 0)

    package init() {}

    /// The rent of the next month in service, of a tenant who stays: it rises by the escalator after each twelve paid
    /// months.
    ///
    /// Worked example: with 3 % a year the 1st and the 12th month pay 1, the 13th pays 1.03.
    ///
    /// - Parameter escalation: 1 + escalator.
    @inline(__always)
    package mutating func pay(escalation: Double) -> Number {
        let isEmpty = Number(repeating: 0).isBelow(empty)
        let rises = Number(repeating: 12).isAtMost(age)
        rent = rent.replacing(with: rent * escalation, where: rises)
        age = age.replacing(with: Number(repeating: 0), where: rises)
        age = (age + Number(repeating: 1)).replacing(with: age, where: isEmpty)
        return rent.replacing(with: Number(repeating: 0), where: isEmpty)
    }

    /// The same where tenants may default: the space then stands empty, and is let again at the price of that day.
    ///
    /// - Parameters:
    ///   - defaults: on which paths the tenant, if there is one, defaults in this month.
    ///   - recontractMonths: how long the space stands empty.
    ///   - price: what it is let for anew, relative to today's; asked for in few months.
    @inline(__always)
    mutating func pay(
        escalation: Double, defaults: Number.Mask, recontractMonths: Double, price: () -> Number
    ) -> Number {
        let zero = Number(repeating: 0)
        let wasEmpty = zero.isBelow(empty)
        empty = empty.replacing(with: empty - Number(repeating: 1), where: wasEmpty)
        let defaults = defaults.and(wasEmpty.inverted)
        empty = empty.replacing(with: Number(repeating: recontractMonths), where: defaults)
        // Let again at the price of the month in which the space has stood empty long enough.
        let isLet = wasEmpty.or(defaults).and(empty.isAtMost(zero))
        if isLet.isAnywhere {
            rent = rent.replacing(with: price(), where: isLet)
            age = age.replacing(with: zero, where: isLet)
        }
        return pay(escalation: escalation)
    }
}
