/// What a lease says besides its rent.
package struct LeaseClauses: Hashable, Encodable, Sendable {
    /// After which the space is to be let again; `nil` where it has no end.
    package var termMonths: Int?
    /// Growth of the rent once a year, share of 1; `nil` where it is the outlook's.
    package var escalator: Double?
    /// For which the tenant may stay after the term at the running rent, once; he does where new leases cost no less.
    package var extensionMonths: Int
    /// The share of the rent that a guarantor pays while the space stands empty after a default.
    package var backstopShare: Double
    /// Months of rent that the landlord keeps at a default: a deposit, or what a court grants.
    package var recoveryMonths: Double
    package var prepayment: Prepayment?
    /// Of the first rent, what the market pays today: at which the space is let when this tenant has gone.
    package var marketRentShare: Double
    /// Of later tenants; `nil` where theirs is this lease's.
    package var laterTermMonths: Int?

    /// A part of the whole rent that is paid at signing, and credited in equal parts later.
    package struct Prepayment: Hashable, Encodable, Sendable {
        /// Of all rents of the term.
        package var share: Double
        /// Months of the term, from 0, in which it is credited.
        package var creditedMonths: Range<Int>

        package init(share: Double, creditedMonths: Range<Int>) {
            self.share = share
            self.creditedMonths = creditedMonths
        }
    }

    package init(
        termMonths: Int? = nil, escalator: Double? = nil, extensionMonths: Int = 0, backstopShare: Double = 0,
        recoveryMonths: Double = 0, prepayment: Prepayment? = nil, marketRentShare: Double = 1,
        laterTermMonths: Int? = nil
    ) {
        self.termMonths = termMonths
        self.escalator = escalator
        self.extensionMonths = extensionMonths
        self.backstopShare = backstopShare
        self.recoveryMonths = recoveryMonths
        self.prepayment = prepayment
        self.marketRentShare = marketRentShare
        self.laterTermMonths = laterTermMonths
    }
}
