import Economics
import Profiles
package import RunRecords

extension FutureModel {
    /// The offers to divide a site between: those that are named, else those with the highest projected NPV per MW among
    /// the ones whose profiles say all that a projection needs. A bound on tokens is no figure to choose by, so what has no
    /// more is sold by the hour here, unless it is named.
    ///
    /// - Throws: `notThisUse` where a named one is of the other kind.
    package func bestPair(
        hashing: String?, hosting: String?
    ) throws(PlanningError) -> (hashing: SplitChoice, hosting: SplitChoice) {
        let choice = BestOffer(model: self)
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
    /// USD; of what was chosen the highest, `nil` where it was named.
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

    func best(_ use: Use, unless named: Offer?) throws(PlanningError) -> SplitChoice {
        if let named { return SplitChoice(offer: named, chosenFrom: nil, projectedNpvUsdPerMw: nil) }
        var best: (offer: Offer, npv: Double)?
        var count = 0
        var leftOut: [Subject] = []
        var reason: PlanningError?
        for subject in model.subjects(of: use) {
            var isProjected = false
            for offer in try model.offersToChooseFrom(of: subject) {
                do {
                    let npv = try model.projection(offer).npvUsd
                    isProjected = true
                    count += 1
                    if npv > best?.npv ?? -.infinity { best = (offer, npv) }
                } catch {
                    reason = reason ?? error
                }
            }
            if !isProjected { leftOut.append(subject) }
        }
        if let best {
            var choice = SplitChoice(
                offer: best.offer, chosenFrom: count, projectedNpvUsdPerMw: best.npv)
            choice.leftOut = leftOut
            return choice
        }
        throw reason ?? .noSuchSubject(.profile(""), known: [])
    }
}
