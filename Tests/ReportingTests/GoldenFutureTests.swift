import Economics
import Planning
import Profiles
import Reporting
import RunRecords
import TestSupport
import Testing

/// The reports of questions about the future.
@Suite struct GoldenFutureTests {
    private func paths() throws -> [UsePaths] {
        try Simulator(
            world: FutureSamples.world, financing: FutureSamples.financing, treasury: .sell,
            plans: [FutureSamples.hashing, FutureSamples.lease],
            years: 3
        ).simulate(paths: 400, seed: 5, threads: 2)
    }

    @Test func project() throws {
        let sold = try FutureSamples.projection(
            [FutureSamples.hashing, FutureSamples.lease], treasury: .sell)
        check("plan-project.txt", ProjectionReport.report(sold))
        let half = try FutureSamples.projection(
            [FutureSamples.hashing], treasury: try #require(Treasury("hybrid:0.5")))
        check("plan-project-hybrid.txt", ProjectionReport.report(half))
        let csv = CSVTable.render(ProjectionReport.data(sold)).split(separator: "\r\n")
        #expect(
            csv.count == 73 && csv[1].hasPrefix("antminer-s23-hyd,hashing,hashprice,0,2026-06-29,60000.0,"))
    }

    @Test func simulate() throws {
        let simulation = Simulation(
            try paths(), of: [FutureSamples.hashing, FutureSamples.lease], threads: 2)
        let answer = SimulationAnswer(
            seed: 5, years: 3, treasury: .sell, simulation: simulation,
            parts: try BandParts.parts(
                of: [FutureSamples.hashing, FutureSamples.lease], world: FutureSamples.world,
                financing: FutureSamples.financing,
                treasury: .sell, years: 3, paths: 200, seed: 5, threads: 2))
        check("plan-simulate.txt", SimulationReport.report(answer))
        check(
            "plan-simulate.csv.txt",
            CSVTable.render(SimulationReport.data(answer)).split(separator: "\r\n").map { line in
                // Names and units; the digits are checked where they are made.
                line.replacing(/-?[0-9]+\.[0-9]+(e-?[0-9]+)?/, with: "#") + "\n"
            }.joined())
    }

    @Test func split() throws {
        let results = try paths()
        let limits = SplitLimits(
            facilityMegawatts: 50, capexBudgetUsd: 60e6, convertibleFacilityMegawatts: 30,
            contractMinimumFacilityMegawatts: 5, curtailableShare: 0.3)
        for objective in SplitPlanner.Objective.allCases {
            let planner = SplitPlanner(
                objective: objective, limits: limits, hashing: results[0].npv, hosting: results[1].npv,
                hashingCapexUsd: FutureSamples.hashing.capexUsd,
                hostingCapexUsd: FutureSamples.lease.capexUsd,
                idleUsd: -150_000)
            let answer = SplitAnswer(
                planner,
                hashing: SplitChoice(
                    offer: FutureSamples.hashing.offer, chosenFrom: 20, projectedNpvUsdPerMw: -1e6),
                hosting: SplitChoice(
                    offer: FutureSamples.lease.offer, chosenFrom: nil, projectedNpvUsdPerMw: nil),
                paths: 400, seed: 5, rows: 5)
            check("plan-split-\(objective.rawValue).txt", SplitReport.report(answer))
            #expect(CSVTable.render(SplitReport.data(answer)).split(separator: "\r\n").count == 8)
        }
    }
}
