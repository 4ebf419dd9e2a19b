import Economics
import Planning
import Profiles
import Reporting
import RunRecords
import TestSupport
import Testing

/// The reports of questions about the future.
@Suite struct GoldenFutureTests {
    private static let world = WorldModel(
        btcUsd: 60_000, btcGrowth: 0.3, btcVolatility: 0.6, difficulty: 133.87e12, difficultyGrowth: 0.1,
        difficultyVolatility: 0.15, correlation: 0.3, elasticity: 0.5, lagMonths: 3, feesBtcPerBlock: 0.02,
        height: 956_016, hostingDemandGrowth: 0.1, hostingPriceGrowth: -0.2, hostingPriceVolatility: 0.25,
        colocationPriceGrowth: -0.2, colocationPriceVolatility: 0.25, escalator: 0.03, defaultHazard: 0.05,
        recontractMonths: 6, tariffGrowth: 0.02)

    private static let financing = Financing(
        discountRate: 0.12, debtShare: 0.5, debtRate: 0.09, debtTermMonths: 24, reserveUsd: 100_000)

    private static let hashing = UsePlan(
        subject: .profile("antminer-s23-hyd"),
        earning: .hashing(hashesPerSecond: 99.3e15, uptime: 0.98, poolFee: 0.02),
        siteCapexUsd: 300_000, siteLifeMonths: 120,
        hardware: Hardware(
            newUsd: 1_000_000, lifeMonths: 30, resale: ResaleCurve(lifeMonths: 30, endShare: 0.05),
            failureShare: 0.03),
        operatingUsdPerYear: 100_000, avoidableShare: 0.5, idleUsdPerYear: 50_000,
        closing: .init(usd: 20_000, afterIdleMonths: 3), delayMonths: 1, rampMonths: 3, tariffUsdPerMwh: 75,
        curtailment: .init(hoursPerYear: 200, creditUsdPerMwh: 80))

    private static let lease = UsePlan(
        subject: .colocation,
        earning: .lease(
            usdPerMonth: 118_000, tenantPaysPower: true,
            clauses: LeaseClauses(
                termMonths: 120, prepayment: .init(share: 0.05, creditedMonths: 12..<24))),
        siteCapexUsd: 1.5e6, siteLifeMonths: 168, operatingUsdPerYear: 100_000, delayMonths: 6, rampMonths: 3,
        tariffUsdPerMwh: 50)

    private func projection(_ plans: [UsePlan], treasury: Treasury) throws -> ProjectionAnswer {
        let start = try #require(CalendarDate("2026-06-29"))
        let projector = Projector(
            world: Self.world, financing: Self.financing, treasury: treasury, start: start)
        return ProjectionAnswer(
            plans.map { projector.project($0, months: 36) }, projector: projector, facilityMegawatts: 50)
    }

    private func paths() -> [UsePaths] {
        Simulator(
            world: Self.world, financing: Self.financing, treasury: .sell, plans: [Self.hashing, Self.lease],
            years: 3
        ).simulate(paths: 400, seed: 5, threads: 2)
    }

    @Test func project() throws {
        let sold = try projection([Self.hashing, Self.lease], treasury: .sell)
        check("plan-project.txt", ProjectionReport.report(sold))
        let half = try projection([Self.hashing], treasury: try #require(Treasury("hybrid:0.5")))
        check("plan-project-hybrid.txt", ProjectionReport.report(half))
        let csv = CSVTable.render(ProjectionReport.data(sold)).split(separator: "\r\n")
        #expect(
            csv.count == 73 && csv[1].hasPrefix("antminer-s23-hyd,hashing,hashprice,0,2026-06-29,60000.0,"))
    }

    @Test func simulate() {
        let simulation = Simulation(paths(), of: [Self.hashing, Self.lease], threads: 2)
        let answer = SimulationAnswer(
            seed: 5, years: 3, treasury: .sell, simulation: simulation,
            parts: BandParts.parts(
                of: [Self.hashing, Self.lease], world: Self.world, financing: Self.financing,
                treasury: .sell, years: 3, paths: 200, seed: 5, threads: 2))
        check("plan-simulate.txt", SimulationReport.report(answer))
        check(
            "plan-simulate.csv.txt",
            CSVTable.render(SimulationReport.data(answer)).split(separator: "\r\n").map { line in
                // Names and units; the digits are checked where they are made.
                line.replacing(/-?[0-9]+\.[0-9]+(e-?[0-9]+)?/, with: "#") + "\n"
            }.joined())
    }

    @Test func split() {
        let results = paths()
        let limits = SplitLimits(
            facilityMegawatts: 50, capexBudgetUsd: 60e6, convertibleFacilityMegawatts: 30,
            contractMinimumFacilityMegawatts: 5, curtailableShare: 0.3)
        for objective in SplitPlanner.Objective.allCases {
            let planner = SplitPlanner(
                objective: objective, limits: limits, hashing: results[0].npv, hosting: results[1].npv,
                hashingCapexUsd: Self.hashing.capexUsd, hostingCapexUsd: Self.lease.capexUsd,
                idleUsd: -150_000)
            let answer = SplitAnswer(
                planner,
                hashing: SplitChoice(
                    offer: Self.hashing.offer, chosenFrom: 20, projectedNpvUsdPerMw: -1e6),
                hosting: SplitChoice(
                    offer: Self.lease.offer, chosenFrom: nil, projectedNpvUsdPerMw: nil),
                paths: 400, seed: 5, rows: 5)
            check("plan-split-\(objective.rawValue).txt", SplitReport.report(answer))
            #expect(CSVTable.render(SplitReport.data(answer)).split(separator: "\r\n").count == 8)
        }
    }
}
