import Economics
import Profiles
import Quantities
import RunRecords

/// Makes plans of profiles, per facility MW: IT watts are 1e6 / PUE, and what the site states per IT MW is divided by PUE.
struct PlanBuilder {
    let scenario: Scenario
    let outlook: Outlook
    let rebuying: UsePlan.Rebuying

    private var site: Site { scenario.site }

    /// Machines of an ASIC's wall watts.
    func hashing(_ asic: ASICProfile, owned: Owned?) throws(PlanningError) -> UsePlan {
        let hashing = site.hashing
        let machines = 1e6 / hashing.pue.median / asic.wallWatts.median
        var plan = UsePlan(
            subject: .profile(asic.id),
            earning: .hashing(
                hashesPerSecond: asic.hashRate.value * machines, uptime: hashing.uptimeShare.median,
                poolFee: scenario.market.poolFeeShare.median),
            siteCapexUsd: try scenario.needed(
                hashing.capexUsdPerFacilityMw, "hashing.capex_usd_per_facility_mw", of: site),
            operatingUsdPerYear: try scenario.needed(
                hashing.operatingUsdPerFacilityMwYear, "hashing.operating_usd_per_facility_mw_year", of: site),
            tariffUsdPerMwh: site.tariffUsdPerMwh.median, curtailment: curtailment, rebuying: rebuying)
        let price = try scenario.needed(asic.priceUsd, "price_usd", of: asic)
        let market = scenario.market
        // A curve says what price and difficulty come to.
        let hashprice =
            market.hashpriceForward == nil
            ? [InputSpread(market.btcUsd), InputSpread(market.difficulty).inverted] : []
        plan.spreads.earning = .product(
            hashprice + [
                .rest(of: market.poolFeeShare),
                InputSpread(asic.terahashPerSecond), InputSpread(asic.wallWatts).inverted,
                InputSpread(hashing.pue).inverted, InputSpread(hashing.uptimeShare),
            ])
        setSpreads(
            of: &plan, operating: hashing.operatingUsdPerFacilityMwYear,
            capital: [
                (price * machines, InputSpread(asic.priceUsd)),
                (plan.siteCapexUsd, InputSpread(hashing.capexUsdPerFacilityMw)),
            ])
        plan.hardware = try hardware(
            of: plan.subject,
            Offered(
                usd: price * machines, ageMonths: asic.priceAgeMonths.map(Scenario.months) ?? 0,
                growth: outlook.asicPriceGrowthSharePerYear.median), owned, hashing)
        try setService(of: &plan, from: hashing)
        return plan
    }

    /// Own accelerators, rented out by the hour.
    ///
    /// - Throws: where no source says what the device costs: what one of another kind costs says nothing of it.
    func devices(_ device: AcceleratorProfile, owned: Owned?) throws(PlanningError) -> UsePlan {
        let machines = try machines(device)
        let rent = try scenario.needed(device.usdPerHour, "usd_per_hour", of: device)
        return try hosting(
            machines, of: device, owned: owned,
            earning: .devices(
                count: machines.count, usdPerHour: rent, utilization: site.hosting.utilizationShare.median),
            spreads: [InputSpread(device.usdPerHour)])
    }

    /// Own accelerators that serve a language model, whose tokens are sold.
    ///
    /// - Throws: where the device's rate, or a price of the model's tokens, is not known.
    func tokens(
        _ device: AcceleratorProfile, _ demand: TokenDemand, owned: Owned?
    ) throws(PlanningError) -> UsePlan {
        let machines = try machines(device)
        let output = try scenario.tokens(of: device, for: demand)
        return try hosting(
            machines, of: device, owned: owned,
            earning: .tokens(
                perSecond: output.tokensPerSecond * machines.count,
                usdPerMillion: output.usdPerMillionTokens.median,
                utilization: site.hosting.utilizationShare.median, model: demand.model),
            spreads: [InputSpread(output.usdPerMillionTokens), InputSpread(output.spread)])
    }

    /// Devices on a facility MW, and what they cost to buy.
    private struct Machines {
        let count: Double
        let usd: Double
    }

    private func machines(_ device: AcceleratorProfile) throws(PlanningError) -> Machines {
        let watts = try scenario.needed(
            device.allInItWattsPerDevice, "all_in_it_watts_per_device", of: device)
        let count = 1e6 / site.hosting.pue.median / watts
        return Machines(
            count: count, usd: try scenario.needed(device.purchaseUsd, "price_usd", of: device) * count)
    }

    /// - Parameter spreads: of what the work of a device sells for.
    private func hosting(
        _ machines: Machines, of device: AcceleratorProfile, owned: Owned?, earning: UsePlan.Earning,
        spreads: [InputSpread]
    ) throws(PlanningError) -> UsePlan {
        let hosting = site.hosting
        var plan = UsePlan(
            subject: .profile(device.id), earning: earning, siteCapexUsd: try conversion(),
            operatingUsdPerYear: try scenario.needed(
                hosting.operatingUsdPerItMwYear, "hosting.operating_usd_per_it_mw_year", of: site)
                / hosting.pue.median,
            occupancyRampMonths: hosting.occupancyRampMonths.map(Scenario.months) ?? 0,
            tariffUsdPerMwh: site.tariffUsdPerMwh.median, rebuying: rebuying)
        plan.spreads.earning = .product(
            spreads + [
                InputSpread(device.allInItWattsPerDevice).inverted, InputSpread(hosting.pue).inverted,
                InputSpread(hosting.utilizationShare),
            ])
        setSpreads(
            of: &plan, operating: hosting.operatingUsdPerItMwYear,
            capital: [
                (machines.usd, InputSpread(device.purchaseUsd)),
                (plan.siteCapexUsd, InputSpread(hosting.conversionCapexUsdPerItMw?.sum)),
            ])
        plan.hardware = try hardware(
            of: plan.subject,
            Offered(
                usd: machines.usd, ageMonths: 0, growth: outlook.acceleratorPriceGrowthSharePerYear.median),
            owned, hosting)
        try setService(of: &plan, from: hosting)
        return plan
    }

    /// Powered space under the market's lease or a signed one; the tenant brings the machines.
    func lease(_ contract: Contract?) throws(PlanningError) -> UsePlan {
        let hosting = site.hosting
        let escalator = outlook.contractEscalatorSharePerYear.median
        let signed = try contract.map { contract throws(PlanningError) in
            try SignedLease(contract, escalator: escalator)
        }
        let market = SignedLease(scenario.market.colocation, escalator: escalator)
        let offered = signed?.followed(by: market) ?? market
        var plan = UsePlan(
            subject: .colocation,
            earning: .lease(
                usdPerMonth: offered.firstRent.value * 1000 / hosting.pue.median,
                tenantPaysPower: (contract?.powerPaidBy ?? scenario.market.colocation.powerPaidBy) == .tenant,
                clauses: offered.clauses),
            siteCapexUsd: try conversion(),
            operatingUsdPerYear: try scenario.needed(
                hosting.leaseOperatingUsdPerItMwYear, "hosting.lease_operating_usd_per_it_mw_year", of: site)
                / hosting.pue.median,
            tariffUsdPerMwh: site.tariffUsdPerMwh.median, rebuying: rebuying)
        try setService(of: &plan, from: hosting)
        // What is signed is known.
        plan.spreads.earning =
            contract == nil
            ? .product([
                InputSpread(scenario.market.colocation.usdPerKwMonth), InputSpread(hosting.pue).inverted,
            ]) : InputSpread(hosting.pue).inverted
        setSpreads(
            of: &plan, operating: hosting.leaseOperatingUsdPerItMwYear,
            capital: [(plan.siteCapexUsd, InputSpread(hosting.conversionCapexUsdPerItMw?.sum))])
        // A lease is kept whatever it brings, and staff with it.
        (plan.avoidableShare, plan.stopsAtLoss) = (0, false)
        return plan
    }

    /// Machines as they are sold.
    private struct Offered {
        /// Of all on a facility MW.
        let usd: Double
        let ageMonths: Int
        let growth: Double
    }

    private func setSpreads(
        of plan: inout UsePlan, operating: Figure?, capital: [(usd: Double, spread: InputSpread)]
    ) {
        plan.spreads.tariff = InputSpread(site.tariffUsdPerMwh)
        plan.spreads.operating = InputSpread(operating)
        plan.spreads.capital = .sum(capital)
    }

    /// What is sold used has a price when new that follows from its age.
    private func hardware<Use: SiteUse>(
        of subject: Subject, _ offered: Offered, _ owned: Owned?, _ use: Use
    ) throws(PlanningError) -> Hardware {
        let life = Scenario.months(
            try scenario.figure(use.usefulLifeMonths, "\(Use.key).useful_life_months", of: site))
        let age = max(offered.ageMonths, owned?.ageMonths ?? 0)
        guard age < life else {
            throw .noFuture(
                subject,
                reason:
                    "it is \(age) months old, and such a machine lasts \(life); --set site.\(Use.key).useful_life_months above \(age)"
            )
        }
        let resale = ResaleCurve(
            afterYears: use.resaleShareByAge?.known.map(\.median) ?? [], lifeMonths: life,
            endShare: try scenario.needed(use.residualShare, "\(Use.key).residual_share", of: site))
        let share = resale.share(atAge: offered.ageMonths)
        return Hardware(
            newUsd: share > 0 ? offered.usd / share : 0, ageMonths: owned?.ageMonths ?? offered.ageMonths,
            laterAgeMonths: offered.ageMonths,
            isOwned: owned != nil, lifeMonths: life, resale: resale, priceGrowth: offered.growth,
            failureShare: try scenario.needed(
                use.failureSharePerYear, "\(Use.key).failure_share_per_year", of: site),
            degradationShare: try scenario.needed(
                use.degradationSharePerYear, "\(Use.key).degradation_share_per_year", of: site))
    }

    private func setService<Use: SiteUse>(of plan: inout UsePlan, from use: Use) throws(PlanningError) {
        plan.delayMonths = Scenario.months(
            try scenario.figure(use.delayMonths, "\(Use.key).delay_months", of: site))
        plan.rampMonths = Scenario.months(
            try scenario.figure(use.rampMonths, "\(Use.key).ramp_months", of: site))
        plan.siteLifeMonths = use.infrastructureLifeYears.map { max(1, Int(($0.median * 12).rounded())) }
        plan.avoidableShare = use.avoidableOperatingShare?.median ?? 0
        plan.idleUsdPerYear = idleUsdPerYear
        plan.closing = use.closingUsdPerFacilityMw.map {
            UsePlan.Closing(
                usd: $0.median, afterIdleMonths: use.closingAfterIdleMonths.map(Scenario.months))
        }
    }

    /// What an empty facility MW costs: of a mining site's operating cost, what cannot be saved.
    var idleUsdPerYear: Double {
        (site.hashing.operatingUsdPerFacilityMwYear?.median ?? 0)
            * (1 - (site.hashing.avoidableOperatingShare?.median ?? 0))
    }

    private func conversion() throws(PlanningError) -> Double {
        let capex = site.hosting.conversionCapexUsdPerItMw
        return try scenario.needed(capex?.sum, "hosting.conversion_capex_usd_per_it_mw", of: site)
            / site.hosting.pue.median
    }

    /// `nil` where the site says nothing of it.
    private var curtailment: UsePlan.Curtailment? {
        guard let hours = site.curtailment?.hoursPerYear else { return nil }
        return UsePlan.Curtailment(
            hoursPerYear: hours.median,
            creditUsdPerMwh: site.curtailment?.creditUsdPerMwh?.median ?? 0)
    }
}
