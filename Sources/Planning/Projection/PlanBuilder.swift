import Economics
import Profiles
import Quantities
import RunRecords

/// Makes plans of profiles, per facility MW: IT watts are 1e6 / PUE, and what the site states per IT MW is divided by PUE.
struct PlanBuilder {
    let scenario: Scenario
    /// Of a lease's rent, share of 1 a year.
    let escalator: Double

    /// Machines of an ASIC's wall watts.
    func hashing(_ asic: ASICProfile, isOwned: Bool) throws(PlanningError) -> UsePlan {
        let site = scenario.site
        let hashing = site.hashing
        let machines = 1e6 / hashing.pue.median / asic.wallWatts.median
        // Owned machines without a known price are worth nothing, rather than a reason not to answer.
        let price =
            isOwned ? asic.priceUsd?.median ?? 0 : try scenario.needed(asic.priceUsd, "price_usd", of: asic)
        var plan = UsePlan(
            subject: .profile(asic.id),
            earning: .hashing(
                hashesPerSecond: asic.hashRate.value * machines, uptime: hashing.uptimeShare.median,
                poolFee: scenario.market.poolFeeShare.median),
            siteCapexUsd: try scenario.needed(hashing.capexUsdPerMw, "hashing.capex_usd_per_mw", of: site),
            hardwareCapexUsd: isOwned ? 0 : price * machines, hardwareValueUsd: price * machines,
            operatingUsdPerYear: try scenario.needed(
                hashing.operatingUsdPerMwYear, "hashing.operating_usd_per_mw_year", of: site),
            tariffUsdPerMwh: site.tariffUsdPerMwh.median, curtailment: curtailment)
        try setTiming(of: &plan, from: hashing)
        try setWear(of: &plan, from: hashing)
        return plan
    }

    /// Own accelerators, rented out by the hour. Their price is the device's where it has one, else the site's per IT
    /// MW.
    func devices(_ device: AcceleratorProfile, isOwned: Bool) throws(PlanningError) -> UsePlan {
        let site = scenario.site
        let hosting = site.hosting
        let watts = try scenario.needed(
            device.allInItWattsPerDevice, "all_in_it_watts_per_device", of: device)
        let count = 1e6 / hosting.pue.median / watts
        let price: Double
        if let each = device.purchaseUsd {
            price = each.median * count
        } else {
            price =
                try scenario.needed(
                    hosting.acceleratorCapexUsdPerMw, "hosting.accelerator_capex_usd_per_mw", of: site)
                / hosting.pue.median
        }
        var plan = UsePlan(
            subject: .profile(device.id),
            earning: .devices(
                count: count, usdPerHour: try scenario.needed(device.usdPerHour, "usd_per_hour", of: device),
                utilization: hosting.utilizationShare.median),
            siteCapexUsd: try conversion(), hardwareCapexUsd: isOwned ? 0 : price, hardwareValueUsd: price,
            operatingUsdPerYear: try scenario.needed(
                hosting.operatingUsdPerMwYear, "hosting.operating_usd_per_mw_year", of: site)
                / hosting.pue.median,
            tariffUsdPerMwh: site.tariffUsdPerMwh.median)
        try setTiming(of: &plan, from: hosting)
        try setWear(of: &plan, from: hosting)
        return plan
    }

    /// Powered space; the tenant brings the machines.
    func lease() throws(PlanningError) -> UsePlan {
        let site = scenario.site
        let hosting = site.hosting
        let colocation = scenario.market.colocation
        let average = DollarsPerKilowattMonth(colocation.usdPerKwMonth.median)
        let firstRent = colocation.termYears.map { term in
            LeaseTerms(
                averageRent: average, escalator: escalator, months: Int((term.median * 12).rounded())
            ).firstRent
        }
        var plan = UsePlan(
            subject: .colocation,
            earning: .lease(
                usdPerMonth: (firstRent ?? average).value * 1000 / hosting.pue.median,
                tenantPaysPower: colocation.powerPaidBy == .tenant),
            siteCapexUsd: try conversion(),
            operatingUsdPerYear: try scenario.needed(
                hosting.leaseOperatingUsdPerMwYear, "hosting.lease_operating_usd_per_mw_year", of: site)
                / hosting.pue.median,
            tariffUsdPerMwh: site.tariffUsdPerMwh.median)
        try setTiming(of: &plan, from: hosting)
        return plan
    }

    private func setTiming<Use: SiteUse>(of plan: inout UsePlan, from use: Use) throws(PlanningError) {
        let site = scenario.site
        plan.delayMonths = Scenario.months(
            try scenario.figure(use.delayMonths, "\(Use.key).delay_months", of: site))
        plan.rampMonths = Scenario.months(
            try scenario.figure(use.rampMonths, "\(Use.key).ramp_months", of: site))
    }

    private func setWear<Use: SiteUse>(of plan: inout UsePlan, from use: Use) throws(PlanningError) {
        let site = scenario.site
        plan.failureShare = try scenario.needed(
            use.failureSharePerYear, "\(Use.key).failure_share_per_year", of: site)
        plan.degradationShare = try scenario.needed(
            use.degradationSharePerYear, "\(Use.key).degradation_share_per_year", of: site)
        plan.lifeMonths = Scenario.months(
            try scenario.figure(use.usefulLifeMonths, "\(Use.key).useful_life_months", of: site))
        plan.residualShare = try scenario.needed(use.residualShare, "\(Use.key).residual_share", of: site)
    }

    private func conversion() throws(PlanningError) -> Double {
        let capex = scenario.site.hosting.conversionCapexUsdPerMw
        return try scenario.needed(capex?.sum, "hosting.conversion_capex_usd_per_mw", of: scenario.site)
            / scenario.site.hosting.pue.median
    }

    /// `nil` where the site says nothing of it.
    private var curtailment: UsePlan.Curtailment? {
        guard let hours = scenario.site.curtailment?.hoursPerYear else { return nil }
        return UsePlan.Curtailment(
            hoursPerYear: hours.median,
            creditUsdPerMwh: scenario.site.curtailment?.creditUsdPerMwh?.median ?? 0)
    }
}
