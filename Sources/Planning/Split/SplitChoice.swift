import Economics
import Profiles
package import RunRecords

extension FutureModel {
    /// The offers to divide a site between: those that are named, else those of which a megawatt by itself is worth most by
    /// the objective, on a thousand paths, among the ones whose profiles say all that a projection needs. A bound on tokens is no figure to choose by, so what has no
    /// more is sold by the hour here, unless it is named.
    ///
    /// - Throws: `notThisUse` where a named one is of the other kind.
    package func bestPair(
        hashing: String?, hosting: String?, by objective: SplitPlanner.Objective, seed: UInt64
    ) throws(PlanningError) -> (hashing: SplitChoice, hosting: SplitChoice) {
        let choice = BestOffer(model: self, objective: objective, seed: seed)
        return (
            try choice.best(.hashing, unless: try named(hashing, for: .hashing)),
            try choice.best(.hosting, unless: try named(hosting, for: .hosting))
        )
    }

    private func named(_ text: String?, for use: Use) throws(PlanningError) -> Offer? {
        guard let offer = try text.map({ text throws(PlanningError) in try self.offer(text) }) else {
            return nil
        }
        guard offer.model.use == use else {
            throw .notThisUse(offer.subject, use: use, known: subjects(of: use))
        }
        return offer
    }
}

/// Who is to have the megawatts of one use, and how it came to be that one.
package struct SplitChoice: Hashable, Sendable {
    package var offer: Offer
    /// How many there were to choose from; `nil` where it was named.
    package var chosenFrom: Int?
    /// USD, along the growth of everything; `nil` where it was named.
    package var projectedNpvUsdPerMw: Double?
    /// Those that could not be chosen, because the profiles do not say all that a projection needs.
    package var leftOut: [Subject] = []

    package init(offer: Offer, chosenFrom: Int?, projectedNpvUsdPerMw: Double?) {
        self.offer = offer
        self.chosenFrom = chosenFrom
        self.projectedNpvUsdPerMw = projectedNpvUsdPerMw
    }
}

private struct BestOffer {
    let model: FutureModel
    let objective: SplitPlanner.Objective
    let seed: UInt64

    /// To tell twenty candidates apart in the time of one answer.
    private static let paths = 1_000

    func best(_ use: Use, unless named: Offer?) throws(PlanningError) -> SplitChoice {
        if let named { return SplitChoice(offer: named, chosenFrom: nil, projectedNpvUsdPerMw: nil) }
        var candidates: [Offer] = []
        var leftOut: [Subject] = []
        var reason: PlanningError?
        for subject in model.subjects(of: use) {
            let before = candidates.count
            for offer in try model.offersToChooseFrom(of: subject) {
                do {
                    _ = try model.plan(offer)
                    candidates.append(offer)
                } catch {
                    reason = reason ?? error
                }
            }
            if candidates.count == before { leftOut.append(subject) }
        }
        let values = try values(of: candidates)
        guard let place = values.indices.max(by: { values[$0] < values[$1] }) else {
            throw reason ?? .noSuchSubject(.profile(""), known: [])
        }
        var choice = SplitChoice(
            offer: candidates[place], chosenFrom: candidates.count,
            projectedNpvUsdPerMw: try model.projection(candidates[place]).npvUsd)
        choice.leftOut = leftOut
        return choice
    }

    private func values(of offers: [Offer]) throws(PlanningError) -> [Double] {
        guard !offers.isEmpty else { return [] }
        var plans: [UsePlan] = []
        for offer in offers { plans.append(try model.decidedPlan(offer, isDrawn: true)) }
        let simulator = Simulator(
            world: try model.world(for: plans), financing: try model.financing(),
            treasury: model.owner.treasury, plans: plans, years: model.owner.months / 12)
        return try simulator.simulate(paths: Self.paths, seed: seed, threads: 1).map { paths in
            let bands = paths.npv.bands()
            return objective == .mean ? bands.mean : bands.p10
        }
    }
}
