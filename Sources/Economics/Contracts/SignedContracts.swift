package import Profiles
import Quantities
package import RunRecords

/// What signed contracts pay per megawatt, to set what is computed beside it.
package struct SignedContracts: Sendable {
    private let contracts: [Contract]
    /// Ids of those that the rent of powered space was derived from.
    private let sources: Set<String>

    /// - Parameter market: whose rent of powered space is set beside them.
    package init(_ contracts: [Contract], market: Market) {
        self.contracts = contracts
        let space = market.colocation
        sources = space.usdPerKwMonth.provenance.isOverride ? [] : Set(space.derivedFrom)
    }

    /// The row's gross beside the contracts of its kind that state megawatts of its basis; nothing is converted from
    /// one basis to the other, and a rent is not set beside the contracts that it was derived from. `nil` where there is
    /// none, as for hashing, which nobody signs contracts for.
    package func comparison(with row: RevenueRow) -> ContractComparison? {
        let service: Contract.Service
        switch row.model {
        // What tokens are sold for is no rent that anybody signs for years.
        case .hashprice, .perToken: return nil
        case .perFlop, .perDeviceHour: service = .cloud
        case .perKilowatt: service = .colocation
        }
        let paid = contracts.filter { $0.service == service }.compactMap { contract in
            contract.perMegawattYear(row.mwBasis).map { (id: contract.id, usd: $0.value) }
        }
        guard !paid.isEmpty else { return nil }
        let isDerived = { (id: String) in service == .colocation && sources.contains(id) }
        let others = paid.filter { !isDerived($0.id) }
        let (low, high) = (others.map(\.usd).min(), others.map(\.usd).max())
        return ContractComparison(
            kind: service, contracts: others.map(\.id), leftOut: paid.map(\.id).filter(isDerived),
            paid: low.flatMap { low in high.map { low...$0 } }, gross: row.usdPerMwYear.center)
    }
}

extension Contract {
    /// Value / years / megawatts of the basis; `nil` where the contract does not state them. See `ContractPrice`.
    package func perMegawattYear(_ basis: MegawattBasis) -> DollarsPerMegawattYear? {
        let megawatts =
            switch basis {
            case .it: criticalItMegawatts
            case .facility: facilityMegawatts
            }
        return megawatts.map {
            ContractPrice.perMegawattYear(
                value: Dollars(valueUsd.median), years: years.median, megawatts: $0.median)
        }
    }
}
