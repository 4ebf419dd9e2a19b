import Economics
import Planning
import Profiles
import RunRecords
import Testing

/// Two plans and the world that they are projected in.
enum FutureSamples {
    static let world = WorldModel(
        btcUsd: 60_000, btcGrowth: 0.3, btcVolatility: 0.6, difficulty: 133.87e12, difficultyGrowth: 0.1,
        difficultyVolatility: 0.15, correlation: 0.3, elasticity: 0.5, lagMonths: 3, feesBtcPerBlock: 0.02,
        height: 956_016, hostingDemandGrowth: 0.1, hostingPriceGrowth: -0.2, hostingPriceVolatility: 0.25,
        colocationPriceGrowth: -0.2, colocationPriceVolatility: 0.25, escalator: 0.03, defaultHazard: 0.05,
        recontractMonths: 6, tariffGrowth: 0.02)

    static let financing = Financing(
        discountRate: 0.12, debtShare: 0.5, debtRate: 0.09, debtTermMonths: 24, reserveUsd: 100_000)

    static let hashing = UsePlan(
        subject: .profile("antminer-s23-hyd"),
        earning: .hashing(hashesPerSecond: 99.3e15, uptime: 0.98, poolFee: 0.02),
        siteCapexUsd: 300_000, siteLifeMonths: 120,
        hardware: Hardware(
            newUsd: 1_000_000, lifeMonths: 30, resale: ResaleCurve(lifeMonths: 30, endShare: 0.05),
            failureShare: 0.03),
        operatingUsdPerYear: 100_000, avoidableShare: 0.5, idleUsdPerYear: 50_000,
        closing: .init(usd: 20_000, afterIdleMonths: 3), delayMonths: 1, rampMonths: 3, tariffUsdPerMwh: 75,
        curtailment: .init(hoursPerYear: 200, creditUsdPerMwh: 80))

    static let lease = UsePlan(
        subject: .colocation,
        earning: .lease(
            usdPerMonth: 118_000, tenantPaysPower: true,
            clauses: LeaseClauses(
                termMonths: 120, prepayment: .init(share: 0.05, creditedMonths: 12..<24))),
        siteCapexUsd: 1.5e6, siteLifeMonths: 168, operatingUsdPerYear: 100_000, delayMonths: 6, rampMonths: 3,
        tariffUsdPerMwh: 50)

    static func projection(_ plans: [UsePlan], treasury: Treasury) throws -> ProjectionAnswer {
        let start = try #require(CalendarDate("2026-06-29"))
        let projector = Projector(
            world: world, financing: financing, treasury: treasury, start: start)
        return ProjectionAnswer(
            plans.map { projector.project($0, months: 36) }, projector: projector, facilityMegawatts: 50)
    }
}
