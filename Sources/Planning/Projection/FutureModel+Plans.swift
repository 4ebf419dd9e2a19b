import Economics
import Profiles
import Quantities
import RunRecords

/// Per facility MW: IT watts are 1e6 / PUE, and what the site states per IT MW is divided by PUE.
extension FutureModel {
    /// Machines of an ASIC's wall watts.
    func hashing(_ asic: ASICProfile, isOwned: Bool) throws(PlanningError) -> UsePlan {
        let site = scenario.site
        let hashing = site.hashing
        let machines = 1e6 / hashing.pue.median / asic.wallWatts.median
        // Owned machines without a known price are worth nothing, rather than a reason not to answer.
        let price = isOwned ? asic.priceUsd?.median ?? 0 : try needed(asic.priceUsd, "price_usd", of: asic)
        return UsePlan(
            subject: asic.id,
            earning: .hashing(
                hashesPerSecond: asic.hashRate.value * machines, uptime: hashing.uptimeShare.median,
                poolFee: scenario.market.poolFeeShare.median),
            siteCapexUsd: try needed(hashing.capexUsdPerMw, "hashing.capex_usd_per_mw", of: site),
            hardwareCapexUsd: isOwned ? 0 : price * machines, hardwareValueUsd: price * machines,
            operatingUsdPerYear: try needed(
                hashing.operatingUsdPerMwYear, "hashing.operating_usd_per_mw_year", of: site),
            delayMonths: Self.months(try figure(hashing.delayMonths, "hashing.delay_months", of: site)),
            rampMonths: Self.months(try figure(hashing.rampMonths, "hashing.ramp_months", of: site)),
            failureShare: try needed(
                hashing.failureSharePerYear, "hashing.failure_share_per_year", of: site),
            degradationShare: try needed(
                hashing.degradationSharePerYear, "hashing.degradation_share_per_year", of: site),
            lifeMonths: Self.months(
                try figure(hashing.usefulLifeMonths, "hashing.useful_life_months", of: site)),
            residualShare: try needed(hashing.residualShare, "hashing.residual_share", of: site),
            tariffUsdPerMwh: site.tariffUsdPerMwh.median, curtailment: curtailment)
    }

    /// Own accelerators, rented out by the hour. Their price is the device's where it has one, else the site's per IT
    /// MW.
    func devices(_ device: AcceleratorProfile, isOwned: Bool) throws(PlanningError) -> UsePlan {
        let site = scenario.site
        let hosting = site.hosting
        let watts = try needed(device.allInItWattsPerDevice, "all_in_it_watts_per_device", of: device)
        let count = 1e6 / hosting.pue.median / watts
        let price: Double
        if let each = device.priceUsd {
            price = each.median * count
        } else {
            price =
                try needed(
                    hosting.acceleratorCapexUsdPerMw, "hosting.accelerator_capex_usd_per_mw", of: site)
                / hosting.pue.median
        }
        return UsePlan(
            subject: device.id,
            earning: .devices(
                count: count, usdPerHour: try needed(device.usdPerHour, "usd_per_hour", of: device),
                utilization: hosting.utilizationShare.median),
            siteCapexUsd: try conversion(), hardwareCapexUsd: isOwned ? 0 : price, hardwareValueUsd: price,
            operatingUsdPerYear: try needed(
                hosting.operatingUsdPerMwYear, "hosting.operating_usd_per_mw_year", of: site)
                / hosting.pue.median,
            delayMonths: Self.months(try figure(hosting.delayMonths, "hosting.delay_months", of: site)),
            rampMonths: Self.months(try figure(hosting.rampMonths, "hosting.ramp_months", of: site)),
            failureShare: try needed(
                hosting.failureSharePerYear, "hosting.failure_share_per_year", of: site),
            degradationShare: try needed(
                hosting.degradationSharePerYear, "hosting.degradation_share_per_year", of: site),
            lifeMonths: Self.months(
                try figure(hosting.usefulLifeMonths, "hosting.useful_life_months", of: site)),
            residualShare: try needed(hosting.residualShare, "hosting.residual_share", of: site),
            tariffUsdPerMwh: site.tariffUsdPerMwh.median)
    }

    /// Powered space; the tenant brings the machines.
    func lease() throws(PlanningError) -> UsePlan {
        let site = scenario.site
        let hosting = site.hosting
        let colocation = scenario.market.colocation
        return UsePlan(
            subject: Contender.colocation,
            earning: .lease(
                usdPerMonth: colocation.usdPerKwMonth.median * 1000 / hosting.pue.median,
                tenantPaysPower: colocation.powerPaidBy == .tenant),
            siteCapexUsd: try conversion(),
            operatingUsdPerYear: try needed(
                hosting.leaseOperatingUsdPerMwYear, "hosting.lease_operating_usd_per_mw_year", of: site)
                / hosting.pue.median,
            delayMonths: Self.months(try figure(hosting.delayMonths, "hosting.delay_months", of: site)),
            rampMonths: Self.months(try figure(hosting.rampMonths, "hosting.ramp_months", of: site)),
            tariffUsdPerMwh: site.tariffUsdPerMwh.median)
    }

    private func conversion() throws(PlanningError) -> Double {
        let capex = scenario.site.hosting.conversionCapexUsdPerMw
        return try needed(capex?.sum, "hosting.conversion_capex_usd_per_mw", of: scenario.site)
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
