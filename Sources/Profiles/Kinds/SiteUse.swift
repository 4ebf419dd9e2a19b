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
    }

    func set(_ use: inout some SiteUse) {
        (use.rampMonths, use.delayMonths) = (ramp, delay)
        (use.failureSharePerYear, use.degradationSharePerYear) = (failure, degradation)
        (use.usefulLifeMonths, use.infrastructureLifeYears) = (life, infrastructure)
        use.residualShare = residual
    }
}
