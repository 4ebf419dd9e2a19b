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
    ) throws(PlanningError) -> (hashing: String, hosting: String) {
        let library = scenario.library
        let miners = library.asics.map(\.id)
        let hosts = library.accelerators.map(\.id) + [Contender.colocation]
        if let hashing, hosts.contains(hashing) { throw .notThisUse(hashing, use: .hashing, known: miners) }
        if let hosting, miners.contains(hosting) { throw .notThisUse(hosting, use: .hosting, known: hosts) }
        let choice = Choice(model: self, owned: owned, months: months, treasury: treasury)
        return (try choice.best(of: miners, unless: hashing), try choice.best(of: hosts, unless: hosting))
    }
}

private struct Choice {
    let model: FutureModel
    let owned: Set<String>
    let months: Int
    let treasury: Treasury

    func best(of subjects: [String], unless named: String?) throws(PlanningError) -> String {
        if let named { return named }
        var best: (subject: String, npv: Double)?
        var reason: PlanningError?
        for subject in subjects {
            do {
                let npv = try npv(subject)
                if npv > best?.npv ?? -.infinity { best = (subject, npv) }
            } catch {
                reason = reason ?? error
            }
        }
        if let best { return best.subject }
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
