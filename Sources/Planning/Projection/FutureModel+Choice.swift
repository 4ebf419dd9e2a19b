import Economics
import Profiles
import RunRecords

extension FutureModel {
    /// The subjects to divide a site between: those that are named, else those with the highest projected NPV per MW among
    /// the ones whose profiles say all that a projection needs.
    ///
    /// - Throws: `notThisUse` where a named one is of the other kind.
    package func bestPair(
        hashing: String?, hosting: String?, owned: Set<String>, months: Int, treasury: Treasury
    ) throws(PlanningError) -> (hashing: SplitChoice, hosting: SplitChoice) {
        let library = scenario.library
        let miners = library.asics.map(\.id)
        let hosts = library.accelerators.map(\.id) + [Contender.colocation]
        if let hashing, hosts.contains(hashing) { throw .notThisUse(hashing, use: .hashing, known: miners) }
        if let hosting, miners.contains(hosting) { throw .notThisUse(hosting, use: .hosting, known: hosts) }
        let choice = Choice(model: self, owned: owned, months: months, treasury: treasury)
        return (try choice.best(of: miners, unless: hashing), try choice.best(of: hosts, unless: hosting))
    }
}

/// Who is to have the megawatts of one use, and how it came to be that one.
package struct SplitChoice: Hashable, Sendable {
    package var subject: String
    /// How many there were to choose from; `nil` where it was named.
    package var chosenFrom: Int?
    /// USD; of what was chosen the highest, `nil` where it was named.
    package var projectedNpvUsdPerMw: Double?

    package init(subject: String, chosenFrom: Int?, projectedNpvUsdPerMw: Double?) {
        self.subject = subject
        self.chosenFrom = chosenFrom
        self.projectedNpvUsdPerMw = projectedNpvUsdPerMw
    }
}

private struct Choice {
    let model: FutureModel
    let owned: Set<String>
    let months: Int
    let treasury: Treasury

    func best(of subjects: [String], unless named: String?) throws(PlanningError) -> SplitChoice {
        if let named { return SplitChoice(subject: named, chosenFrom: nil, projectedNpvUsdPerMw: nil) }
        var best: (subject: String, npv: Double)?
        var count = 0
        var reason: PlanningError?
        for subject in subjects {
            do {
                let npv = try npv(subject)
                count += 1
                if npv > best?.npv ?? -.infinity { best = (subject, npv) }
            } catch {
                reason = reason ?? error
            }
        }
        if let best {
            return SplitChoice(subject: best.subject, chosenFrom: count, projectedNpvUsdPerMw: best.npv)
        }
        throw reason ?? .noSuchSubject("", known: [])
    }

    private func npv(_ subject: String) throws(PlanningError) -> Double {
        let plan = try model.plan(subject, isOwned: owned.contains(subject))
        let projector = Projector(
            world: try model.world(for: [plan]), financing: try model.financing(), treasury: treasury,
            start: model.scenario.market.date)
        return projector.project(plan, months: months).npvUsd
    }
}
