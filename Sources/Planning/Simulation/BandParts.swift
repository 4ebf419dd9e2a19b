package import RunRecords

/// Which part of a band is whose: the NPV where only one kind of number is drawn, all others at their medians.
package struct BandParts: Encodable, Hashable, Sendable {
    package var subject: Subject
    /// By what it is sold.
    package var model: PriceModel
    /// Prices, difficulty and tenants, month by month.
    package var market: Bands
    /// What site, market and machines are today.
    package var inputs: Bands
    /// How the outlook's growths may be off.
    package var outlook: Bands
    /// Each was simulated on so many paths.
    package var paths: Int

    package var name: String { Offer(subject: subject, model: model).planName }

    /// - Parameter paths: for each part; a part needs fewer than the whole, because only its P10 and P90 are looked at.
    /// - Throws: `PlanningError.abandoned` where whoever asked has gone.
    package static func parts(
        of plans: [UsePlan], world: WorldModel, financing: Financing, treasury: Treasury, years: Int,
        paths: Int, seed: UInt64, threads: Int
    ) throws(PlanningError) -> [BandParts] {
        var still = world.withoutChance
        var (drifting, chance) = (still, world)
        drifting.growthSpreads = world.growthSpreads
        chance.growthSpreads = GrowthSpreads()
        still.growthSpreads = GrowthSpreads()
        let exact = plans.map { plan in
            var plan = plan
            plan.spreads = PlanSpreads()
            return plan
        }
        func bands(_ world: WorldModel, _ plans: [UsePlan]) throws(PlanningError) -> [Bands] {
            try Simulator(
                world: world, financing: financing, treasury: treasury, plans: plans, years: years
            ).simulate(paths: paths, seed: seed, threads: threads).map { $0.npv.bands() }
        }
        let (market, inputs, outlook) = (
            try bands(chance, exact), try bands(still, plans), try bands(drifting, exact)
        )
        return plans.indices.map {
            BandParts(
                subject: plans[$0].subject, model: plans[$0].model, market: market[$0], inputs: inputs[$0],
                outlook: outlook[$0], paths: paths)
        }
    }

    /// How many paths a part takes beside a whole of so many.
    package static func paths(beside whole: Int) -> Int { max(100, min(whole / 5, 20_000)) }
}
