package import Profiles
import Quantities

extension Contract {
    /// Growth of the rent once a year, share of 1: as published, else as it follows from the first rent and the value;
    /// `nil` where neither is known, or no escalator leads from the one to the other.
    package var ownEscalator: Double? {
        if let published = escalatorSharePerYear { return published.median }
        guard let first = firstUsdPerKwMonth, let megawatts = criticalItMegawatts?.median else { return nil }
        let average = ContractPrice.perKilowattMonth(
            value: Dollars(valueUsd.median), years: years.median, criticalITMegawatts: megawatts)
        return LeaseTerms(
            firstRent: DollarsPerKilowattMonth(first.median), averageRent: average,
            months: Int((years.median * 12).rounded()))?.escalator
    }
}
