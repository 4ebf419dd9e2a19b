package import Profiles
package import RunRecords

/// What an owner has, and what he does in the years that a question about the future is asked for.
package struct OwnerChoices: Sendable {
    package var months: Int
    package var treasury: Treasury
    /// What he has, by subject.
    package var owned: [Subject: Owned]
    package var rebuy: Rebuy
    package var close: Close
    /// The lease that powered space is let under, in place of the market's.
    package var contract: Contract?

    package init(
        months: Int = 60, treasury: Treasury = .sell, owned: [Subject: Owned] = [:],
        rebuy: Rebuy = .whereItPays, close: Close = .whereItPays, contract: Contract? = nil
    ) {
        self.months = months
        self.treasury = treasury
        self.owned = owned
        self.rebuy = rebuy
        self.close = close
        self.contract = contract
    }
}
