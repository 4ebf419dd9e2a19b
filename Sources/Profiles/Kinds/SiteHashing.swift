extension Site {
    /// The site when it hashes; megawatts are the facility's.
    package struct Hashing: Encodable, Hashable, Sendable {
        /// Facility watts / IT watts.
        package var pue: Figure
        /// The share of the year in which the machines hash.
        package var uptimeShare: Figure
        /// To build a facility megawatt, without the ASICs.
        package var capexUsdPerFacilityMw: Figure?
        /// To run a facility megawatt for a year, besides its power.
        package var operatingUsdPerFacilityMwYear: Figure?
        /// From the first machine's start to the last one's.
        package var rampMonths: Figure?
        /// From the decision to the first machine's start.
        package var delayMonths: Figure?
        /// The share of the machines lost in a year.
        package var failureSharePerYear: Figure?
        /// The share of its rate that a machine loses in a year.
        package var degradationSharePerYear: Figure?
        package var usefulLifeMonths: Figure?
        /// How long the building, its power and its cooling last.
        package var infrastructureLifeYears: Figure?
        /// What the ASICs fetch after their useful life, as a share of their price.
        package var residualShare: Figure?
        /// What they fetch before that.
        package var resaleShareByAge: ResaleShares?
        /// Of the operating cost, what is saved while the machines are off.
        package var avoidableOperatingShare: Figure?
        /// To give the use up.
        package var closingUsdPerFacilityMw: Figure?
        /// Months in a row in which the machines stood still, after which the use is given up.
        package var closingAfterIdleMonths: Figure?

        package init(pue: Figure, uptimeShare: Figure) {
            self.pue = pue
            self.uptimeShare = uptimeShare
        }
    }
}

extension Site.Hashing {
    init?(_ reader: FieldReader, inherited: Provenance?) {
        let pue = reader.figure("pue", .pue, from: inherited)
        let uptime = reader.figure("uptime_share", .share, from: inherited)
        func planned(_ key: String, _ rule: NumberRule) -> Figure? {
            reader.figure(key, rule, from: inherited, required: false)
        }
        let capex = planned("capex_usd_per_facility_mw", .nonNegative(.dollarsPerMegawatt))
        let operating = planned("operating_usd_per_facility_mw_year", .nonNegative(.dollarsPerMegawattYear))
        let figures = SiteUseFigures(reader, inherited: inherited)
        reader.finish()
        guard let pue, let uptime else { return nil }
        self.init(pue: pue, uptimeShare: uptime)
        (capexUsdPerFacilityMw, operatingUsdPerFacilityMwYear) = (capex, operating)
        figures.set(&self)
    }
}
