extension Site {
    /// The site when it hosts compute; megawatts are those of critical IT load.
    package struct Hosting: Encodable, Hashable, Sendable {
        /// Facility watts / IT watts.
        package var pue: Figure
        /// The share of the year that is sold once the site is known.
        package var utilizationShare: Figure
        /// To make an IT megawatt of a mining site fit for accelerators, without the accelerators.
        package var conversionCapexUsdPerItMw: ConversionCapex?
        /// To run an IT megawatt of own accelerators for a year, besides its power.
        package var operatingUsdPerItMwYear: Figure?
        /// To run an IT megawatt for a year that a tenant fills with own machines, besides its power.
        package var leaseOperatingUsdPerItMwYear: Figure?
        /// From the first machine's start until as much is sold as `utilizationShare` says.
        package var occupancyRampMonths: Figure?
        /// From the first machine's start to the last one's.
        package var rampMonths: Figure?
        /// From the decision to the first machine's start.
        package var delayMonths: Figure?
        /// The share of the accelerators lost in a year.
        package var failureSharePerYear: Figure?
        /// The share of its rate that an accelerator loses in a year.
        package var degradationSharePerYear: Figure?
        package var usefulLifeMonths: Figure?
        /// How long the building, its power and its cooling last.
        package var infrastructureLifeYears: Figure?
        /// What the accelerators fetch after their useful life, as a share of their price.
        package var residualShare: Figure?
        /// What they fetch before that.
        package var resaleShareByAge: ResaleShares?
        /// Of the operating cost, what is saved while the machines are off.
        package var avoidableOperatingShare: Figure?
        /// To give the use up.
        package var closingUsdPerFacilityMw: Figure?
        /// Months in a row in which the machines stood still, after which the use is given up.
        package var closingAfterIdleMonths: Figure?

        package init(pue: Figure, utilizationShare: Figure) {
            self.pue = pue
            self.utilizationShare = utilizationShare
        }
    }
}

extension Site.Hosting {
    init?(_ reader: FieldReader, inherited: Provenance?) {
        let pue = reader.figure("pue", .pue, from: inherited)
        let utilization = reader.figure("utilization_share", .share, from: inherited)
        func planned(_ key: String, _ rule: NumberRule) -> Figure? {
            reader.figure(key, rule, from: inherited, required: false)
        }
        let perYear = NumberRule.nonNegative(.dollarsPerMegawattYear)
        let conversion = reader.part("conversion_capex_usd_per_it_mw", required: false) {
            Site.ConversionCapex($0, inherited: inherited)
        }
        let operating = planned("operating_usd_per_it_mw_year", perYear)
        let leaseOperating = planned("lease_operating_usd_per_it_mw_year", perYear)
        let occupancy = planned("occupancy_ramp_months", .nonNegative(.months))
        let figures = SiteUseFigures(reader, inherited: inherited)
        reader.finish()
        guard let pue, let utilization else { return nil }
        self.init(pue: pue, utilizationShare: utilization)
        conversionCapexUsdPerItMw = conversion
        (operatingUsdPerItMwYear, leaseOperatingUsdPerItMwYear) = (operating, leaseOperating)
        occupancyRampMonths = occupancy
        figures.set(&self)
    }
}
