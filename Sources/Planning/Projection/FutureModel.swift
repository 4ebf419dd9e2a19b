package import Economics
package import Profiles
import RunRecords

/// A question about the future: the market, the site and the outlook, as projections and simulations need them. Of every
/// figure the median is taken.
package struct FutureModel: Sendable {
    package let scenario: Scenario
    package let outlook: Outlook

    package init(scenario: Scenario, outlook: Outlook) {
        self.scenario = scenario
        self.outlook = outlook
    }

    private var market: Market { scenario.market }
    private var site: Site { scenario.site }

    /// Where no subject hashes, a market without a bitcoin price will do: any price then gives the same answer.
    package func world(for plans: [UsePlan]) throws(PlanningError) -> WorldModel {
        let hashes = plans.contains { $0.use == .hashing }
        return WorldModel(
            btcUsd: hashes ? try needed(market.btcUsd, "btc_usd", of: market) : market.btcUsd?.median ?? 1,
            btcGrowth: outlook.btcGrowthSharePerYear.median,
            btcVolatility: outlook.btcVolatilitySharePerYear.median, difficulty: market.difficulty.median,
            difficultyGrowth: outlook.difficultyGrowthSharePerYear.median,
            difficultyVolatility: outlook.difficultyVolatilitySharePerYear.median,
            correlation: outlook.priceDifficultyCorrelation.median,
            elasticity: outlook.difficultyPriceElasticity.median,
            lagMonths: Self.months(outlook.difficultyLagMonths),
            feesBtcPerBlock: market.feesBtcPerBlock.median,
            height: BlockReward.height(on: market.date, from: market.referenceBlock),
            hostingDemandGrowth: outlook.hostingDemandGrowthSharePerYear.median,
            hostingPriceGrowth: outlook.hostingPriceGrowthSharePerYear.median,
            hostingPriceVolatility: outlook.hostingPriceVolatilitySharePerYear.median,
            colocationPriceGrowth: outlook.colocationPriceGrowthSharePerYear.median,
            colocationPriceVolatility: outlook.colocationPriceVolatilitySharePerYear.median,
            escalator: outlook.contractEscalatorSharePerYear.median,
            defaultHazard: outlook.contractDefaultHazardPerYear.median,
            recontractMonths: Self.months(outlook.recontractMonths),
            tariffGrowth: outlook.tariffGrowthSharePerYear.median)
    }

    /// The reserve is the site's opening cash, shared by all of its megawatts.
    package func financing() throws(PlanningError) -> Financing {
        let finance = site.finance
        let megawatts = site.facilityMegawatts.median
        return Financing(
            discountRate: try needed(finance?.discountRateShare, "finance.discount_rate_share", of: site),
            debtShare: try needed(finance?.debtShare, "finance.debt_share", of: site),
            debtRate: try needed(finance?.debtRateShare, "finance.debt_rate_share", of: site),
            debtTermMonths: Self.months(
                try figure(finance?.debtTermMonths, "finance.debt_term_months", of: site)),
            reserveUsd: try needed(finance?.openingCashUsd, "finance.opening_cash_usd", of: site) / megawatts)
    }

    /// The plan of an ASIC, an accelerator, or `colocation`.
    ///
    /// - Parameter isOwned: the hardware is there already, so nothing is paid for it.
    package func plan(_ subject: String, isOwned: Bool = false) throws(PlanningError) -> UsePlan {
        let library = scenario.library
        if subject == Contender.colocation { return try lease() }
        if let asic = library.asics.first(where: { $0.id == subject }) {
            return try hashing(asic, isOwned: isOwned)
        }
        if let device = library.accelerators.first(where: { $0.id == subject }) {
            return try devices(device, isOwned: isOwned)
        }
        if library.hosts.contains(where: { $0.id == subject }) || subject == Contender.measuredHost {
            throw .noFuture(
                subject,
                reason: "no figure says what a CPU server costs; name an ASIC, an accelerator or colocation")
        }
        if let slash = subject.firstIndex(of: "/") {
            throw .noFuture(
                subject, reason: "each use has one price model here; write \(subject[..<slash])")
        }
        throw .noSuchSubject(
            subject,
            known: library.asics.map(\.id) + library.accelerators.map(\.id) + [Contender.colocation])
    }

    package func limits() throws(PlanningError) -> SplitLimits {
        SplitLimits(
            facilityMegawatts: site.facilityMegawatts.median,
            capexBudgetUsd: site.limits?.capexBudgetUsd?.median,
            convertibleMegawatts: site.limits?.convertibleMegawatts?.median,
            contractMinimumMegawatts: (site.limits?.contractMinimumMegawatts?.median ?? 0)
                * site.hosting.pue.median,
            curtailableShare: site.curtailment?.requiredShare?.median ?? 0)
    }

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
