import Economics
import Profiles
import Quantities

/// A lease of powered space as an object: its first rent, and what else it says.
struct SignedLease {
    let firstRent: DollarsPerKilowattMonth
    let clauses: LeaseClauses

    /// That of the market: an average over the term where it has one, else a first rent.
    init(_ space: Market.Colocation, escalator: Double) {
        let rent = DollarsPerKilowattMonth(space.usdPerKwMonth.median)
        var clauses = LeaseClauses(
            extensionMonths: Self.months(space.extensionYears) ?? 0,
            backstopShare: space.backstopShare?.median ?? 0,
            recoveryMonths: space.recoveryMonths?.median ?? 0)
        guard let term = Self.months(space.termYears) else {
            self.init(firstRent: rent, clauses: clauses)
            return
        }
        clauses.termMonths = term
        clauses.prepayment = Self.prepayment(
            space.prepaidShare, from: space.prepaidCreditFromYear, to: space.prepaidCreditToYear)
        self.init(
            firstRent: LeaseTerms(averageRent: rent, escalator: escalator, months: term).firstRent,
            clauses: clauses)
    }

    /// A published one. Its value is a total over the term; where neither its escalator nor its first rent is published, the
    /// outlook's escalator is taken.
    init(_ contract: Contract, escalator: Double) throws(PlanningError) {
        guard contract.service == .colocation, let megawatts = contract.criticalItMegawatts?.median else {
            throw .noLease(contract.id)
        }
        let own = contract.ownEscalator ?? escalator
        let months = Self.months(contract.years) ?? 0
        let average = DollarsPerKilowattMonth(
            contract.valueUsd.median / Double(months) / (megawatts * 1000))
        self.init(
            firstRent: LeaseTerms(averageRent: average, escalator: own, months: months).firstRent,
            clauses: LeaseClauses(
                termMonths: months, escalator: own,
                extensionMonths: Self.months(contract.extensionYears) ?? 0,
                backstopShare: contract.backstopShare?.median ?? 0,
                recoveryMonths: contract.recoveryMonths?.median ?? 0,
                prepayment: Self.prepayment(
                    contract.prepaidShare, from: contract.prepaidCreditFromYear,
                    to: contract.prepaidCreditToYear)))
    }

    /// The same, after whose end the space is let on the market's terms.
    func followed(by market: SignedLease) -> SignedLease {
        var clauses = clauses
        clauses.marketRentShare = firstRent.value > 0 ? market.firstRent.value / firstRent.value : 1
        clauses.laterTermMonths = market.clauses.termMonths
        return SignedLease(firstRent: firstRent, clauses: clauses)
    }

    private init(firstRent: DollarsPerKilowattMonth, clauses: LeaseClauses) {
        self.firstRent = firstRent
        self.clauses = clauses
    }

    private static func months(_ years: Figure?) -> Int? { years.map { Int(($0.median * 12).rounded()) } }

    /// `nil` where nothing is paid in advance, or where it is not said when it is credited.
    private static func prepayment(
        _ share: Figure?, from first: Figure?, to last: Figure?
    ) -> LeaseClauses.Prepayment? {
        guard let share = share?.median, share > 0, let first = first?.median, let last = last?.median,
            last >= first
        else { return nil }
        return .init(share: share, creditedMonths: Int(first - 1) * 12..<Int(last) * 12)
    }
}
