package import RunRecords

/// The best split of a site, what lies around it, and what holds it back. US dollars are for the whole site.
package struct SplitAnswer: Codable, Hashable, Sendable {
    package struct Limits: Codable, Hashable, Sendable {
        package var facilityMegawatts: Double
        @Nullable package var capexBudgetUsd: Double?
        /// At the meter.
        @Nullable package var convertibleMegawatts: Double?
        /// At the meter.
        package var contractMinimumMegawatts: Double
        package var curtailableShare: Double
    }

    package var objective: SplitPlanner.Objective
    package var hashingSubject: String
    package var hostingSubject: String
    package var paths: Int
    package var seed: UInt64
    package var limits: Limits
    package var best: SplitPlanner.Valued
    package var frontier: [SplitPlanner.Valued]
    package var shadowPrices: [SplitPlanner.ShadowPrice]

    package init(
        _ planner: SplitPlanner, hashing: UsePlan, hosting: UsePlan, paths: Int, seed: UInt64, rows: Int
    ) {
        objective = planner.objective
        hashingSubject = hashing.subject
        hostingSubject = hosting.subject
        self.paths = paths
        self.seed = seed
        let limits = planner.limits
        self.limits = Limits(
            facilityMegawatts: limits.facilityMegawatts, capexBudgetUsd: limits.capexBudgetUsd,
            convertibleMegawatts: limits.convertibleMegawatts,
            contractMinimumMegawatts: limits.contractMinimumMegawatts,
            curtailableShare: limits.curtailableShare)
        best = planner.best()
        frontier = planner.frontier(rows: rows)
        shadowPrices = planner.shadowPrices(at: best)
    }
}
