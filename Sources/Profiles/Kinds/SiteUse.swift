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

extension Site.Hashing: SiteUse {
    package static let key = "hashing"
}

extension Site.Hosting: SiteUse {
    package static let key = "hosting"
}
