/// The rent of powered space relative to the first one of today's new leases, month by month: who is in it, until when,
/// and what is paid.
package struct Lease<Number: Lane>: Sendable {
    /// What does not depend on the path.
    package struct Terms: Sendable {
        package var clauses: LeaseClauses
        /// 1 + escalator.
        package var escalation: Double
        /// How long space stands empty after a tenant.
        package var recontractMonths: Double

        package init(clauses: LeaseClauses = LeaseClauses(), escalation: Double, recontractMonths: Double = 0)
        {
            self.clauses = clauses
            self.escalation = escalation
            self.recontractMonths = recontractMonths
        }
    }

    private let terms: Terms
    package private(set) var rent = Number(repeating: 1)
    /// Months paid since the rent last rose.
    package private(set) var age = Number(repeating: 0)
    /// Of the term.
    package private(set) var monthsLeft: Number
    /// Months until the space is let again.
    package private(set) var emptyMonths = Number(repeating: 0)
    /// 1 during the term that the first tenant has signed, then 0.
    package private(set) var isFirst = Number(repeating: 1)
    private var extensionMonths: Number
    /// What a guarantor pays while the space is empty.
    private var guaranteed = Number(repeating: 0)

    package init(_ terms: Terms) {
        self.terms = terms
        monthsLeft = Number(repeating: Double(terms.clauses.termMonths ?? 0))
        extensionMonths = Number(repeating: Double(terms.clauses.extensionMonths))
    }

    /// What is paid for the next month in service. The rent rises by the escalator after each twelve paid months; space
    /// that has stood empty long enough is let at the market's price of that month.
    ///
    /// Worked example: with 3 % a year the 1st and the 12th month pay 1, the 13th pays 1.03.
    ///
    /// - Parameters:
    ///   - defaults: on which paths the tenant, if there is one, defaults in this month; `nil` where none may.
    ///   - price: of new leases relative to today's; asked for in few months.
    @inline(__always)
    package mutating func pay(defaults: Number.Mask? = nil, price: () -> Number) -> Number {
        let (zero, one) = (Number(repeating: 0), Number(repeating: 1))
        var paid = zero
        let wasEmpty = zero.isBelow(emptyMonths)
        emptyMonths = emptyMonths.replacing(with: emptyMonths - one, where: wasEmpty)
        var isLeft = wasEmpty
        if let defaults {
            let lost = defaults.and(wasEmpty.inverted)
            if lost.isAnywhere {
                leave(lost)
                guaranteed = guaranteed.replacing(with: rent * terms.clauses.backstopShare, where: lost)
                paid = paid.replacing(with: rent * recovered, where: lost)
                isLeft = isLeft.or(lost)
            }
        }
        if terms.clauses.termMonths != nil {
            let ended = monthsLeft.isAtMost(zero).and(isLeft.inverted)
            if ended.isAnywhere {
                let stays = ended.and(zero.isBelow(extensionMonths)).and(rent.isAtMost(marketRent(price)))
                monthsLeft = monthsLeft.replacing(with: extensionMonths, where: stays)
                extensionMonths = extensionMonths.replacing(with: zero, where: ended)
                isFirst = isFirst.replacing(with: zero, where: ended)
                let goes = ended.and(stays.inverted)
                leave(goes)
                isLeft = isLeft.or(goes)
            }
        }
        let isLet = isLeft.and(emptyMonths.isAtMost(zero))
        if isLet.isAnywhere { letAnew(where: isLet, at: marketRent(price)) }
        return paid + payRunning()
    }

    @inline(__always)
    private mutating func payRunning() -> Number {
        let (zero, one) = (Number(repeating: 0), Number(repeating: 1))
        let isEmpty = zero.isBelow(emptyMonths)
        let rises = Number(repeating: 12).isAtMost(age)
        rent = rent.replacing(with: rent * terms.escalation, where: rises)
        age = age.replacing(with: zero, where: rises)
        age = (age + one).replacing(with: age, where: isEmpty)
        monthsLeft = (monthsLeft - one).replacing(with: monthsLeft, where: isEmpty)
        return rent.replacing(with: guaranteed, where: isEmpty)
    }

    /// Of a new lease, relative to the first rent.
    @inline(__always)
    private func marketRent(_ price: () -> Number) -> Number { price() * terms.clauses.marketRentShare }

    /// Months of rent; no court grants more than what is left of the term.
    private var recovered: Number {
        let granted = Number(repeating: terms.clauses.recoveryMonths)
        guard terms.clauses.termMonths != nil else { return granted }
        return granted.replacing(with: monthsLeft, where: monthsLeft.isBelow(granted))
    }

    private mutating func leave(_ paths: Number.Mask) {
        let zero = Number(repeating: 0)
        emptyMonths = emptyMonths.replacing(with: Number(repeating: terms.recontractMonths), where: paths)
        guaranteed = guaranteed.replacing(with: zero, where: paths)
        isFirst = isFirst.replacing(with: zero, where: paths)
    }

    private mutating func letAnew(where paths: Number.Mask, at price: Number) {
        let zero = Number(repeating: 0)
        rent = rent.replacing(with: price, where: paths)
        age = age.replacing(with: zero, where: paths)
        guaranteed = guaranteed.replacing(with: zero, where: paths)
        monthsLeft = monthsLeft.replacing(
            with: Number(
                repeating: Double(terms.clauses.laterTermMonths ?? terms.clauses.termMonths ?? 0)),
            where: paths)
        extensionMonths = extensionMonths.replacing(
            with: Number(repeating: Double(terms.clauses.extensionMonths)), where: paths)
    }
}
