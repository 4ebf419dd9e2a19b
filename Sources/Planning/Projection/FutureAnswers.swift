import Economics
import Profiles

/// The questions about years to come, for the months and the treasury that the owner chose.
extension FutureModel {
    /// Enough for whatever moves an answer to move that of so many paths, of which one in fifty is to see it.
    package static let fewPaths = 500

    package var years: Int { owner.months / 12 }

    package func projectionAnswer(of plans: [UsePlan]) throws(PlanningError) -> ProjectionAnswer {
        let projector = try projector(for: plans)
        return ProjectionAnswer(
            plans.map { projector.project($0, months: owner.months) }, projector: projector,
            facilityMegawatts: scenario.site.facilityMegawatts.median)
    }

    /// - Parameter threads: of which the answer does not depend.
    package func simulationAnswer(
        of plans: [UsePlan], paths: Int, seed: UInt64, threads: Int
    ) throws(PlanningError) -> SimulationAnswer {
        let (world, financing) = (try world(for: plans), try financing())
        let simulator = Simulator(
            world: world, financing: financing, treasury: owner.treasury, plans: plans, years: years)
        return SimulationAnswer(
            seed: seed, years: years, treasury: owner.treasury,
            simulation: Simulation(
                try simulator.simulate(paths: paths, seed: seed, threads: threads), of: plans,
                threads: threads),
            parts: try BandParts.parts(
                of: plans, world: world, financing: financing, treasury: owner.treasury, years: years,
                paths: BandParts.paths(beside: paths), seed: seed, threads: threads))
    }

    /// How the site is best divided between the two.
    ///
    /// - Parameters:
    ///   - plans: of these two, in this order.
    ///   - rows: of the frontier.
    package func splitAnswer(
        hashing: SplitChoice, hosting: SplitChoice, plans: [UsePlan], objective: SplitPlanner.Objective,
        paths: Int, seed: UInt64, threads: Int, rows: Int
    ) throws(PlanningError) -> SplitAnswer {
        let simulator = Simulator(
            world: try world(for: plans), financing: try financing(), treasury: owner.treasury,
            plans: plans, years: years)
        let results = try simulator.simulate(paths: paths, seed: seed, threads: threads)
        let planner = SplitPlanner(
            objective: objective, limits: try limits(), hashing: results[0].npv, hosting: results[1].npv,
            hashingCapexUsd: plans[0].capexUsd, hostingCapexUsd: plans[1].capexUsd,
            idleUsd: try idleUsd())
        return SplitAnswer(
            planner, hashing: hashing, hosting: hosting, paths: results[0].paths, seed: seed, rows: rows)
    }
}
