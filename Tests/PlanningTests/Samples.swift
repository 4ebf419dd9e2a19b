import Economics
import Planning
import Profiles
import RunRecords

/// Inputs with round numbers, near those of 2026.
enum Samples {
    static let world = WorldModel(
        btcUsd: 60_000, btcGrowth: 0.1, btcVolatility: 0.6, difficulty: 133.87e12, difficultyGrowth: 0.2,
        difficultyVolatility: 0.15, correlation: 0.3, elasticity: 0.5, lagMonths: 4, feesBtcPerBlock: 0.02,
        height: 956_016, hostingDemandGrowth: 0.1, hostingPriceGrowth: -0.2, hostingPriceVolatility: 0.25,
        colocationPriceGrowth: -0.2, colocationPriceVolatility: 0.25, escalator: 0.03, defaultHazard: 0.05,
        recontractMonths: 6, tariffGrowth: 0.02, rentCorrelation: 0.4, tokenPriceGrowth: -0.3,
        tokenPriceVolatility: 0.5)

    static let financing = Financing(
        discountRate: 0.12, debtShare: 0.5, debtRate: 0.09, debtTermMonths: 48, reserveUsd: 500_000)

    /// 99 PH/s per facility MW at 9.5 J/TH and PUE 1.06.
    static let hashing = UsePlan(
        subject: .profile("asic"), earning: .hashing(hashesPerSecond: 99.3e15, uptime: 0.98, poolFee: 0.02),
        siteCapexUsd: 300_000, siteLifeMonths: 120,
        hardware: Hardware(
            newUsd: 1_000_000, lifeMonths: 48,
            resale: ResaleCurve(afterYears: [0.5, 0.3], lifeMonths: 48, endShare: 0.05), priceGrowth: -0.05,
            failureShare: 0.03, degradationShare: 0.01),
        operatingUsdPerYear: 100_000, avoidableShare: 0.5, idleUsdPerYear: 50_000,
        closing: .init(usd: 20_000, afterIdleMonths: 6), delayMonths: 2, rampMonths: 3, tariffUsdPerMwh: 50,
        curtailment: .init(hoursPerYear: 200, creditUsdPerMwh: 80))

    static let devices = UsePlan(
        subject: .profile("gpu"), earning: .devices(count: 600, usdPerHour: 2.95, utilization: 0.7),
        siteCapexUsd: 8e6, siteLifeMonths: 168,
        hardware: Hardware(
            newUsd: 22e6, lifeMonths: 48, resale: ResaleCurve(lifeMonths: 48, endShare: 0.1),
            failureShare: 0.05),
        operatingUsdPerYear: 3e6, avoidableShare: 0.3, idleUsdPerYear: 50_000,
        closing: .init(usd: 500_000, afterIdleMonths: 12), delayMonths: 12, rampMonths: 6,
        occupancyRampMonths: 9, tariffUsdPerMwh: 50)

    /// The same machines, 1.2 million tokens/s of which are sold at half a dollar a million.
    static let tokens: UsePlan = {
        var plan = devices
        plan.earning = .tokens(perSecond: 1.2e6, usdPerMillion: 0.5, utilization: 0.7, model: "language")
        return plan
    }()

    static let lease = UsePlan(
        subject: .colocation, earning: .lease(usdPerMonth: 118_000, tenantPaysPower: false),
        siteCapexUsd: 5e6, operatingUsdPerYear: 100_000, delayMonths: 9, rampMonths: 4,
        tariffUsdPerMwh: 50)

    /// A lease that ends within the five years, with all that a lease may say.
    static let shortLease = UsePlan(
        subject: .profile("short"),
        earning: .lease(
            usdPerMonth: 118_000, tenantPaysPower: true,
            clauses: LeaseClauses(
                termMonths: 24, escalator: 0.02, extensionMonths: 12, backstopShare: 0.5, recoveryMonths: 3,
                prepayment: .init(share: 0.1, creditedMonths: 12..<24))),
        siteCapexUsd: 5e6, siteLifeMonths: 168, operatingUsdPerYear: 100_000, idleUsdPerYear: 50_000,
        delayMonths: 3, rampMonths: 2, tariffUsdPerMwh: 50)

    static let all = [hashing, devices, lease, shortLease, tokens]

    static let start: CalendarDate = {
        guard let date = CalendarDate("2026-06-29") else { preconditionFailure("not a date") }
        return date
    }()

    static func projection(
        _ plan: UsePlan, world: WorldModel = world, financing: Financing = financing,
        treasury: Treasury = .sell, years: Int = 5
    ) -> Projection {
        Projector(world: world, financing: financing, treasury: treasury, start: start)
            .project(plan, months: years * 12)
    }
}

/// A subject as it is usually sold.
extension FutureModel {
    func plan(_ subject: Subject) throws(PlanningError) -> UsePlan { try plan(usualOffer(of: subject)) }

    func decidedPlan(_ subject: Subject, isDrawn: Bool) throws(PlanningError) -> UsePlan {
        try decidedPlan(usualOffer(of: subject), isDrawn: isDrawn)
    }

    func projection(_ subject: Subject) throws(PlanningError) -> Projection {
        try projection(usualOffer(of: subject))
    }
}
