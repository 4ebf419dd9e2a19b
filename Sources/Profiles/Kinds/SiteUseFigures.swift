import Quantities

/// The figures of a `SiteUse` as a file gives them, read before it is known whether the use can be made of the rest.
struct SiteUseFigures {
    private let ramp, delay, failure, degradation, life, infrastructure, residual: Figure?
    private let avoidable, closing, closingMonths: Figure?
    private let resale: Site.ResaleShares?

    init(_ reader: FieldReader, inherited: Provenance?) {
        func planned(_ key: String, _ rule: NumberRule) -> Figure? {
            reader.figure(key, rule, from: inherited, required: false)
        }
        ramp = planned("ramp_months", .nonNegative(.months))
        delay = planned("delay_months", .nonNegative(.months))
        failure = planned("failure_share_per_year", .partialShare)
        degradation = planned("degradation_share_per_year", .partialShare)
        life = planned("useful_life_months", .lasting(.months))
        infrastructure = planned("infrastructure_life_years", .lasting(.years))
        residual = planned("residual_share", .anyShare)
        resale = reader.part("resale_share_by_age", required: false) {
            Site.ResaleShares($0, inherited: inherited)
        }
        Self.check(resale, residual: residual, reader)
        avoidable = planned("avoidable_operating_share", .anyShare)
        closing = planned("closing_usd_per_facility_mw", .nonNegative(.dollarsPerMegawatt))
        closingMonths = planned("closing_after_idle_months", .lasting(.months))
    }

    /// What is older fetches no more at the end of life either.
    private static func check(
        _ resale: Site.ResaleShares?, residual: Figure?, _ reader: FieldReader
    ) {
        if let last = resale?.known.last, let residual, residual.median > last.median {
            reader.fault(
                "residual_share",
                "\(plain(residual.median)) is more than the \(plain(last.median)) that is fetched before the end of life",
                "give \(plain(last.median)) at most: what is older fetches no more")
        }
    }

    func set(_ use: inout some SiteUse) {
        (use.rampMonths, use.delayMonths) = (ramp, delay)
        (use.failureSharePerYear, use.degradationSharePerYear) = (failure, degradation)
        (use.usefulLifeMonths, use.infrastructureLifeYears) = (life, infrastructure)
        (use.residualShare, use.resaleShareByAge) = (residual, resale)
        use.avoidableOperatingShare = avoidable
        (use.closingUsdPerFacilityMw, use.closingAfterIdleMonths) = (closing, closingMonths)
    }
}
