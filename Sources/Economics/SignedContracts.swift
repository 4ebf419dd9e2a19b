package import Profiles
import Quantities
package import RunRecords

/// What signed contracts pay per megawatt, to set what is computed beside it.
package struct SignedContracts: Sendable {
    private let contracts: [Contract]

    package init(_ contracts: [Contract]) { self.contracts = contracts }

    /// The row's gross beside the contracts of its kind that state megawatts of its basis; nothing is converted from
    /// one basis to the other. `nil` where there is none, as for hashing, which nobody signs contracts for.
    package func comparison(with row: RevenueRow) -> ContractComparison? {
        let service: Contract.Service
        switch row.model {
        case .hashprice: return nil
        case .perFlop, .perDeviceHour: service = .cloud
        case .perKilowatt: service = .colocation
        }
        let paid = contracts.filter { $0.service == service }.compactMap { contract in
            contract.perMegawattYear(row.mwBasis).map { (id: contract.id, usd: $0.value) }
        }
        guard let low = paid.map(\.usd).min(), let high = paid.map(\.usd).max() else { return nil }
        return ContractComparison(
            kind: service, contracts: paid.map(\.id), lowUsdPerMwYear: low, highUsdPerMwYear: high,
            gross: row.usdPerMwYear.center)
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

/// A row beside the contracts of its kind, gross against gross.
package struct ContractComparison: Codable, Hashable, Sendable {
    package enum Verdict: String, Codable, Sendable {
        case inside, above, below
    }

    package var kind: Contract.Service
    /// Their ids.
    package var contracts: [String]
    package var lowUsdPerMwYear: Double
    package var highUsdPerMwYear: Double
    /// Of the row's centre in their range.
    package var verdict: Verdict

    package init(
        kind: Contract.Service, contracts: [String], lowUsdPerMwYear: Double, highUsdPerMwYear: Double,
        gross: Double
    ) {
        self.kind = kind
        self.contracts = contracts
        self.lowUsdPerMwYear = lowUsdPerMwYear
        self.highUsdPerMwYear = highUsdPerMwYear
        verdict = gross < lowUsdPerMwYear ? .below : gross > highUsdPerMwYear ? .above : .inside
    }
}
