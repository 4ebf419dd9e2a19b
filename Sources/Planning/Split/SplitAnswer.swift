package import RunRecords

/// The best split of a site, what lies around it, and what holds it back. US dollars are for the whole site.
package struct SplitAnswer: Encodable, Hashable, Sendable {
    package struct Limits: Encodable, Hashable, Sendable {
        package var facilityMegawatts: Double
        @Nullable package var capexBudgetUsd: Double?
        /// At the meter.
        @Nullable package var convertibleFacilityMegawatts: Double?
        /// At the meter.
        package var contractMinimumFacilityMegawatts: Double
        package var curtailableShare: Double
    }

    /// One of the two uses, as it is by itself.
    package struct Side: Encodable, Hashable, Sendable {
        /// USD per MW at the meter, on the simulated paths.
        package var npvUsdPerMw: Bands
        /// How many it was chosen from, by the objective; `nil` where it was named.
        @Nullable package var chosenFrom: Int?
        /// Along the growth of everything; `nil` where it was named.
        @Nullable package var projectedNpvUsdPerMw: Double?
        /// Not asked, because the profiles do not say all that it takes.
        package var leftOut: [Subject]

        /// What the objective makes of a megawatt of it.
        package func worth(_ objective: SplitPlanner.Objective) -> Double {
            objective == .mean ? npvUsdPerMw.mean : npvUsdPerMw.p10
        }
    }

    package var objective: SplitPlanner.Objective
    package var hashingSubject: Subject
    package var hostingSubject: Subject
    /// By what the host is sold; hashing has one way.
    package var hostingModel: PriceModel
    package var hashing: Side
    package var hosting: Side
    package var paths: Int
    package var seed: UInt64
    package var limits: Limits
    /// Of the site with nothing in it, because land, connection and insurance cost on.
    package var idleNpvUsd: Double
    package var best: SplitPlanner.Valued
    package var frontier: [SplitPlanner.Valued]
    package var shadowPrices: [SplitPlanner.ShadowPrice]

    package init(
        _ planner: SplitPlanner, hashing: SplitChoice, hosting: SplitChoice, paths: Int, seed: UInt64,
        rows: Int
    ) {
        objective = planner.objective
        hashingSubject = hashing.offer.subject
        (hostingSubject, hostingModel) = (hosting.offer.subject, hosting.offer.model)
        let alone = planner.perMegawatt
        self.hashing = Side(hashing, npv: alone.hashing)
        self.hosting = Side(hosting, npv: alone.hosting)
        idleNpvUsd = planner.value(of: .idle).npvUsd.mean
        self.paths = paths
        self.seed = seed
        let limits = planner.limits
        self.limits = Limits(
            facilityMegawatts: limits.facilityMegawatts, capexBudgetUsd: limits.capexBudgetUsd,
            convertibleFacilityMegawatts: limits.convertibleFacilityMegawatts,
            contractMinimumFacilityMegawatts: limits.contractMinimumFacilityMegawatts,
            curtailableShare: limits.curtailableShare)
        best = planner.best()
        frontier = planner.frontier(rows: rows)
        shadowPrices = planner.shadowPrices(at: best)
    }
}

extension SplitAnswer {
    package var hostingName: String { Offer(subject: hostingSubject, model: hostingModel).planName }

    /// The two uses.
    package var offers: [Offer] {
        [
            Offer(subject: hashingSubject, model: .hashprice),
            Offer(subject: hostingSubject, model: hostingModel),
        ]
    }
}

extension SplitAnswer.Side {
    fileprivate init(_ choice: SplitChoice, npv: Bands) {
        self.init(
            npvUsdPerMw: npv, chosenFrom: choice.chosenFrom,
            projectedNpvUsdPerMw: choice.projectedNpvUsdPerMw, leftOut: choice.leftOut)
    }
}
