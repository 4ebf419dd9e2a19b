package import Profiles
import Quantities
package import RunRecords

/// What a signed contract pays per megawatt and year, on average over its term and in its first year.
package struct ContractFigures: Encodable, Hashable, Sendable {
    package var id: String
    package var kind: Contract.Service
    package var tenant: String
    package var provider: String
    package var valueUsd: Double
    package var years: Double
    @Nullable package var criticalItMegawatts: Double?
    @Nullable package var facilityMegawatts: Double?
    /// `nil` where the megawatts of the basis are not stated: nothing is converted from one to the other.
    @Nullable package var averageUsdPerItMwYear: Double?
    @Nullable package var averageUsdPerFacilityMwYear: Double?
    /// `nil` where no escalator is known.
    @Nullable package var firstUsdPerItMwYear: Double?
    @Nullable package var firstUsdPerFacilityMwYear: Double?
    @Nullable package var escalatorSharePerYear: Double?
    /// Whether the escalator is the contract's own, or follows from its first rent.
    package var isEscalatorPublished: Bool

    /// - Parameter escalator: of leases that publish none; `nil` where that is not known either.
    package init(_ contract: Contract, escalator: Double?) {
        (id, kind) = (contract.id, contract.service)
        (tenant, provider) = (contract.tenant, contract.provider)
        (valueUsd, years) = (contract.valueUsd.median, contract.years.median)
        criticalItMegawatts = contract.criticalItMegawatts?.median
        facilityMegawatts = contract.facilityMegawatts?.median
        let own = contract.ownEscalator
        isEscalatorPublished = own != nil
        let share = own ?? (contract.service == .colocation ? escalator : nil)
        escalatorSharePerYear = share
        let months = Int((contract.years.median * 12).rounded())
        let first = share.map {
            LeaseTerms(averageRent: DollarsPerKilowattMonth(1), escalator: $0, months: months).firstRent.value
        }
        let average = (
            it: contract.perMegawattYear(.it)?.value, facility: contract.perMegawattYear(.facility)?.value
        )
        (averageUsdPerItMwYear, averageUsdPerFacilityMwYear) = (average.it, average.facility)
        firstUsdPerItMwYear = average.it.flatMap { it in first.map { it * $0 } }
        firstUsdPerFacilityMwYear = average.facility.flatMap { facility in first.map { facility * $0 } }
    }

    /// What pays most for a megawatt of IT load first, then what states none, by the megawatt at the meter.
    package static func sorted(_ contracts: [Contract], escalator: Double?) -> [ContractFigures] {
        contracts.map { ContractFigures($0, escalator: escalator) }.sorted { left, right in
            switch (left.averageUsdPerItMwYear, right.averageUsdPerItMwYear) {
            case (let a?, let b?): a == b ? left.id < right.id : a > b
            case (nil, nil):
                (left.averageUsdPerFacilityMwYear ?? 0, right.id)
                    > (right.averageUsdPerFacilityMwYear ?? 0, left.id)
            case (nil, _): false
            case (_, nil): true
            }
        }
    }
}
