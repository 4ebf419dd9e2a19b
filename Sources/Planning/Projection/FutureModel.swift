package import Economics
package import Profiles
package import RunRecords

/// A question about the future: the market, the site and the outlook, as projections and simulations need them: of every
/// figure the median, and how far it may be off.
package struct FutureModel: Sendable {
    package let scenario: Scenario
    package let outlook: Outlook
    package private(set) var owner: OwnerChoices
    /// Of which language model tokens are sold, and how; `nil` where none are.
    package let tokens: TokenDemand?

    package init(
        scenario: Scenario, outlook: Outlook, owner: OwnerChoices = OwnerChoices(),
        tokens: TokenDemand? = nil
    ) {
        self.scenario = scenario
        self.outlook = outlook
        self.owner = owner
        self.tokens = tokens
    }

    private var market: Market { scenario.market }
    private var site: Site { scenario.site }

    /// Where no subject hashes, a market without a bitcoin price will do: any price then gives the same answer.
    package func world(for plans: [UsePlan]) throws(PlanningError) -> WorldModel {
        try StillWanted.check()
        let hashes = plans.contains { $0.use == .hashing }
        var world = WorldModel(
            btcUsd: hashes
                ? try scenario.needed(market.btcUsd, "btc_usd", of: market) : market.btcUsd?.median ?? 1,
            btcGrowth: outlook.btcGrowthSharePerYear.median,
            btcVolatility: outlook.btcVolatilitySharePerYear.median, difficulty: market.difficulty.median,
            difficultyGrowth: outlook.difficultyGrowthSharePerYear.median,
            difficultyVolatility: outlook.difficultyVolatilitySharePerYear.median,
            correlation: outlook.priceDifficultyCorrelation.median,
            elasticity: outlook.difficultyPriceElasticity.median,
            lagMonths: outlook.difficultyLagMonths.median,
            feesBtcPerBlock: market.feesBtcPerBlock.median,
            height: BlockReward.height(on: market.date, from: market.referenceBlock),
            hostingDemandGrowth: outlook.hostingDemandGrowthSharePerYear.median,
            hostingPriceGrowth: outlook.hostingPriceGrowthSharePerYear.median,
            hostingPriceVolatility: outlook.hostingPriceVolatilitySharePerYear.median,
            colocationPriceGrowth: outlook.colocationPriceGrowthSharePerYear.median,
            colocationPriceVolatility: outlook.colocationPriceVolatilitySharePerYear.median,
            escalator: outlook.contractEscalatorSharePerYear.median,
            defaultHazard: outlook.contractDefaultHazardPerYear.median,
            recontractMonths: Scenario.months(outlook.recontractMonths),
            tariffGrowth: outlook.tariffGrowthSharePerYear.median,
            hostingDemandElasticity: outlook.hostingDemandPriceElasticity.median,
            hostingDemandMonths: Int((outlook.hostingDemandYears.median * 12).rounded()),
            rentCorrelation: outlook.priceRentCorrelation.median)
        if plans.contains(where: \.model.isPerToken) { try setTokenPrice(of: &world) }
        if hashes, let forward = market.hashpriceForward, let today = scenario.hashpriceUsdPerPhDay {
            world.hashpriceCurve = HashpriceCurve(
                today: today,
                points: forward.points.map {
                    .init(month: market.date.months(until: $0.month), usdPerPhDay: $0.usdPerPhDay)
                })
        }
        world.growthSpreads.btc = InputSpread(growth: outlook.btcGrowthSharePerYear)
        world.growthSpreads.difficulty = InputSpread(growth: outlook.difficultyGrowthSharePerYear)
        world.growthSpreads.hosting = InputSpread(growth: outlook.hostingPriceGrowthSharePerYear)
        world.growthSpreads.space = InputSpread(growth: outlook.colocationPriceGrowthSharePerYear)
        return world
    }

    private func setTokenPrice(of world: inout WorldModel) throws(PlanningError) {
        let growth = try scenario.figure(
            outlook.tokenPriceGrowthSharePerYear, "token_price_growth_share_per_year", of: outlook)
        world.tokenPriceGrowth = growth.median
        world.growthSpreads.tokens = InputSpread(growth: growth)
        world.tokenPriceVolatility = try scenario.needed(
            outlook.tokenPriceVolatilitySharePerYear, "token_price_volatility_share_per_year", of: outlook)
    }

    /// The reserve is the site's opening cash, shared by all of its megawatts.
    package func financing() throws(PlanningError) -> Financing {
        let finance = site.finance
        let megawatts = site.facilityMegawatts.median
        return Financing(
            discountRate: try scenario.needed(
                finance?.discountRateShare, "finance.discount_rate_share", of: site),
            debtShare: try scenario.needed(finance?.debtShare, "finance.debt_share", of: site),
            debtRate: try scenario.needed(finance?.debtRateShare, "finance.debt_rate_share", of: site),
            debtTermMonths: Scenario.months(
                try scenario.figure(finance?.debtTermMonths, "finance.debt_term_months", of: site)),
            reserveUsd: try scenario.needed(finance?.openingCashUsd, "finance.opening_cash_usd", of: site)
                / megawatts)
    }

    /// The plan of an ASIC, an accelerator, or `colocation`.
    package func plan(_ offer: Offer) throws(PlanningError) -> UsePlan {
        let plans = PlanBuilder(
            scenario: scenario, outlook: outlook, rebuying: owner.rebuy == .never ? .never : .always)
        let owned = owner.owned[offer.subject]
        switch (try earner(offer.subject), offer.model) {
        case (.asic(let asic), .hashprice): return try plans.hashing(asic, owned: owned)
        case (.accelerator(let device), .perDeviceHour): return try plans.devices(device, owned: owned)
        case (.accelerator(let device), .perToken(let model)):
            guard let tokens, tokens.model == model else {
                throw try notSold(offer.subject, by: "\(offer.model)")
            }
            return try plans.tokens(device, tokens, owned: owned)
        case (.colocation, .perKilowatt): return try plans.lease(owner.contract)
        case (.host, _), (.measured, _): throw Self.noResale(offer.subject)
        case (.asic, _), (.accelerator, _), (.colocation, _):
            throw try notSold(offer.subject, by: "\(offer.model)")
        }
    }

    /// The same with what is a matter of choice decided: whether what wears out is bought again, and when the use is closed.
    ///
    /// - Parameter isDrawn: whether the months to come are drawn: then what stands still on a path is closed there on sight
    ///   too, before the month that is planned, which is fixed at the start.
    package func decidedPlan(_ offer: Offer, isDrawn: Bool) throws(PlanningError) -> UsePlan {
        let plan = try plan(offer)
        var decided = try decided(plan, close: owner.close)
        if isDrawn, owner.close == .whereItPays {
            decided.closing?.afterIdleMonths = plan.closing?.afterIdleMonths
        }
        return decided
    }

    private func decided(_ plan: UsePlan, close: Close) throws(PlanningError) -> UsePlan {
        Foresight(try projector(for: [plan]), months: owner.months)
            .decided(plan, endsEarly: owner.rebuy == .whereItPays, closes: close == .whereItPays)
    }

    /// What is to be known beside the worth of a plan that was decided for the months that are asked for.
    package func findings(on plan: UsePlan) throws(PlanningError) -> PlanFindings {
        PlanFindings(
            turn: try turn(of: plan), wholeLease: try wholeLease(of: plan),
            horizonCut: try horizonCut(of: plan),
            horizonTurn: try horizonTurn(of: plan), keptNpvUsd: try keptNpvUsd(of: plan),
            idleNpvUsd: try idleUsd())
    }

    /// What a plan that is closed would be worth without that; `nil` where it is not closed.
    private func keptNpvUsd(of plan: UsePlan) throws(PlanningError) -> Double? {
        guard plan.closing?.plannedMonth != nil else { return nil }
        let kept = try decided(try self.plan(plan.offer), close: .never)
        return try projector(for: [kept]).project(kept, months: owner.months).npvUsd
    }

    /// To the end of a lease that lasts longer than is asked for; `nil` where none does.
    private func wholeLease(of plan: UsePlan) throws(PlanningError) -> WholeLease? {
        let now = try projector(for: [plan]).project(plan, months: owner.months)
        guard plan.hardware == nil, now.closedMonth == nil, now.lastsMonths > owner.months else { return nil }
        let months = (now.lastsMonths + 11) / 12 * 12
        let whole = try projector(for: [plan]).project(plan, months: months)
        return WholeLease(months: months, internalRates: whole.internalRates)
    }

    /// Of a signed lease all months count, so none are cut off.
    private func horizonCut(of plan: UsePlan) throws(PlanningError) -> HorizonCut? {
        let now = try projector(for: [plan]).project(plan, months: owner.months)
        guard plan.hardware != nil, now.closedMonth == nil, now.endedMonth == nil,
            let end = Service(plan: plan).lifeEnd(atEndOfMonth: owner.months - 1), end > owner.months
        else { return nil }
        var longer = self
        longer.owner.months = (end + 11) / 12 * 12
        let beyond = try longer.projection(plan.offer)
        let earning = beyond.months[owner.months..<end].count { $0.operatingMarginUsd > 0 }
        guard earning > 0 else { return nil }
        return HorizonCut(
            earningMonths: earning, years: longer.owner.months / 12, npvUsd: beyond.npvUsd)
    }

    /// As far as a plan is looked at beyond the years that are asked for: the life of most sites' equipment.
    package static let mostYears = 15

    /// Of machines, which are bought anew while the site goes on; of a signed lease all months count as it is.
    private func horizonTurn(of plan: UsePlan) throws(PlanningError) -> HorizonTurn? {
        guard plan.hardware != nil else { return nil }
        let pays = try projector(for: [plan]).project(plan, months: owner.months).npvUsd > 0
        var longer = self
        for years in stride(from: owner.months / 12 + 1, through: Self.mostYears, by: 1) {
            longer.owner.months = years * 12
            let npv = try longer.projection(plan.offer).npvUsd
            if (npv > 0) != pays { return HorizonTurn(years: years, npvUsd: npv) }
        }
        return nil
    }

    /// Of the best that the owner can do.
    package func projection(_ offer: Offer) throws(PlanningError) -> Projection {
        let plan = try decidedPlan(offer, isDrawn: false)
        return try projector(for: [plan]).project(plan, months: owner.months)
    }

    package func projector(for plans: [UsePlan]) throws(PlanningError) -> Projector {
        Projector(
            world: try world(for: plans), financing: try financing(), treasury: owner.treasury,
            start: scenario.market.date)
    }

    /// What is to be known of the prices that these uses start from.
    package func advice(on plans: [UsePlan], today: CalendarDate) throws(PlanningError) -> [Warning] {
        [Warning(monthsFrom: market, today: today)].compactMap(\.self)
            + (try pricing().advice(on: plans.map(\.offer), today: today))
    }

    /// The inputs that the worth of these uses depends on.
    package func inputs(of plans: [UsePlan]) throws(PlanningError) -> [PlanInput] {
        try pricing().inputs(of: plans.map(\.offer), for: .npv)
    }

    /// Of a year, of the same scenario.
    func pricing() throws(PlanningError) -> Pricing {
        do {
            var pricing = try Pricing(scenario)
            pricing.tokens = tokens
            return pricing
        } catch {
            throw .profile(error)
        }
    }

    /// Of a megawatt at the meter in which nothing runs in the years that are asked for, today's value: what cannot be saved,
    /// until it is closed in the month in which that costs least, unless it never is.
    package func idleUsd() throws(PlanningError) -> Double {
        let monthly = PlanBuilder(scenario: scenario, outlook: outlook, rebuying: .never).idleUsdPerYear / 12
        let rate = try financing().discountRate
        func discount(_ month: Int) -> Double { 1 / Growth.factor(rate, months: Double(month)) }
        func kept(_ count: Int) -> Double { (0..<count).reduce(0) { $0 + monthly * discount($1 + 1) } }
        let months = owner.months
        let going = kept(months)
        guard owner.close == .whereItPays, let cost = site.hashing.closingUsdPerFacilityMw?.median
        else { return 0 - going }
        return 0 - (1..<months).reduce(going) { min($0, kept($1) + cost * discount($1)) }
    }

    package func limits() throws(PlanningError) -> SplitLimits {
        SplitLimits(
            facilityMegawatts: site.facilityMegawatts.median,
            capexBudgetUsd: site.limits?.capexBudgetUsd?.median,
            convertibleFacilityMegawatts: site.limits?.convertibleFacilityMegawatts?.median,
            contractMinimumFacilityMegawatts: site.limits?.contractMinimumFacilityMegawatts?.median ?? 0,
            curtailableShare: site.curtailment?.requiredShare?.median ?? 0)
    }
}

/// Figures that a purpose cannot do without.
extension Scenario {
    func needed(_ figure: Figure?, _ key: String, of profile: some Profile) throws(PlanningError) -> Double {
        try self.figure(figure, key, of: profile).median
    }

    func figure(_ figure: Figure?, _ key: String, of profile: some Profile) throws(PlanningError) -> Figure {
        do {
            return try profile.required(figure, key)
        } catch {
            throw .profile(error)
        }
    }

    /// Whole months.
    static func months(_ figure: Figure) -> Int { Int(figure.median.rounded()) }
}
