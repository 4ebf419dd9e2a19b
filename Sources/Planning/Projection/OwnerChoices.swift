package import Profiles
package import RunRecords

/// What an owner has, and what he does in the years that a question about the future is asked for.
package struct OwnerChoices: Sendable {
    package var months: Int
    package var treasury: Treasury
    /// What he has, by subject.
    package var owned: [Subject: Owned]
    package var rebuy: Rebuy
    /// The lease that powered space is let under, in place of the market's.
    package var contract: Contract?

    package init(
        months: Int = 60, treasury: Treasury = .sell, owned: [Subject: Owned] = [:],
        rebuy: Rebuy = .whereItPays, contract: Contract? = nil
    ) {
        self.months = months
        self.treasury = treasury
        self.owned = owned
        self.rebuy = rebuy
        self.contract = contract
    }
}

/// Machines that are there already.
package struct Owned: Hashable, Sendable {
    /// `nil` where they are as old as those that are sold at the price of their profile.
    package var ageMonths: Int?

    package init(ageMonths: Int? = nil) { self.ageMonths = ageMonths }
}

/// What an owner does with what wears out.
package enum Rebuy: String, Codable, CaseIterable, Sendable {
    /// Buys it again where the plan is then worth more, over the years that are asked for.
    case whereItPays = "where-it-pays"
    case always
    /// Never: the plan ends with the shortest life.
    case never
}
