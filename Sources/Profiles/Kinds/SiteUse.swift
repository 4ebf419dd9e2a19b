import Quantities

/// What a site says alike of hashing and of hosting: how the machines come, wear and go.
package protocol SiteUse {
    /// The use's key in the site's file: `hashing`.
    static var key: String { get }

    /// From the first machine's start to the last one's.
    var rampMonths: Figure? { get set }
    /// From the decision to the first machine's start.
    var delayMonths: Figure? { get set }
    /// The share of the machines lost in a year.
    var failureSharePerYear: Figure? { get set }
    /// The share of its rate that a machine loses in a year.
    var degradationSharePerYear: Figure? { get set }
    var usefulLifeMonths: Figure? { get set }
    /// How long the building, its power and its cooling last.
    var infrastructureLifeYears: Figure? { get set }
    /// What the machines fetch after their useful life, as a share of their price.
    var residualShare: Figure? { get set }
    /// What the machines fetch before that, as a share of their price when new.
    var resaleShareByAge: Site.ResaleShares? { get set }
    /// Of the operating cost, what is saved while the machines are off.
    var avoidableOperatingShare: Figure? { get set }
    /// To give the use up.
    var closingUsdPerFacilityMw: Figure? { get set }
    /// Months in a row in which the machines stood still, after which the use is given up.
    var closingAfterIdleMonths: Figure? { get set }
}

extension Site {
    /// Resale of machines by their age, as shares of their price when new; those that are not known are `nil`.
    package struct ResaleShares: Encodable, Hashable, Sendable {
        package var year1: Figure?
        package var year2: Figure?
        package var year3: Figure?
        package var year4: Figure?
        package var year5: Figure?

        /// After one, two, ... years, as far as they are known without a gap.
        package var known: [Figure] {
            [year1, year2, year3, year4, year5].prefix { $0 != nil }.compactMap { $0 }
        }
    }
}

extension Site.ResaleShares {
    init?(_ reader: FieldReader, inherited: Provenance?) {
        func share(_ key: String) -> Figure? {
            reader.figure(key, .anyShare, from: inherited, required: false)
        }
        (year1, year2) = (share("year_1"), share("year_2"))
        (year3, year4, year5) = (share("year_3"), share("year_4"), share("year_5"))
        reader.finish()
    }
}

extension Site.Hashing: SiteUse {
    package static let key = "hashing"
}

extension Site.Hosting: SiteUse {
    package static let key = "hosting"
}

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
        life = planned("useful_life_months", .positive(.months))
        infrastructure = planned("infrastructure_life_years", .positive(.years))
        residual = planned("residual_share", .anyShare)
        resale = reader.part("resale_share_by_age", required: false) {
            Site.ResaleShares($0, inherited: inherited)
        }
        Self.check(resale, life: life, residual: residual, reader)
        avoidable = planned("avoidable_operating_share", .anyShare)
        closing = planned("closing_usd_per_facility_mw", .nonNegative(.dollarsPerMegawatt))
        closingMonths = planned("closing_after_idle_months", .positive(.months))
    }

    /// What is older fetches no more: neither from year to year nor at the end of life.
    private static func check(
        _ resale: Site.ResaleShares?, life: Figure?, residual: Figure?, _ reader: FieldReader
    ) {
        let known = resale?.known ?? []
        // Those at or beyond the end of life are not used.
        let years = life.map { Int((($0.median - 1) / 12).rounded(.down)) } ?? known.count
        let used = known.prefix(max(0, years))
        var before = 1.0
        for (index, share) in known.enumerated() {
            if share.median > before {
                reader.fault(
                    "resale_share_by_age",
                    "year_\(index + 1) is \(plain(share.median)), more than \(plain(before)) a year before",
                    "let no share be above the one before it: what is older fetches no more")
            }
            before = share.median
        }
        if let last = used.last, let residual, residual.median > last.median {
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
