import Economics
import Profiles
package import RunRecords

extension FutureModel {
    /// The subjects to divide a site between: those that are named, else those with the highest projected NPV per MW among
    /// the ones whose profiles say all that a projection needs.
    ///
    /// - Throws: `notThisUse` where a named one is of the other kind.
    package func bestPair(
        hashing: Subject?, hosting: Subject?
    ) throws(PlanningError) -> (hashing: SplitChoice, hosting: SplitChoice) {
        let (miners, hosts) = (subjects(of: .hashing), subjects(of: .hosting))
        if let hashing, hosts.contains(hashing) { throw .notThisUse(hashing, use: .hashing, known: miners) }
        if let hosting, miners.contains(hosting) { throw .notThisUse(hosting, use: .hosting, known: hosts) }
        let choice = BestSubject(model: self)
        return (try choice.best(of: miners, unless: hashing), try choice.best(of: hosts, unless: hosting))
    }
}

/// Who is to have the megawatts of one use, and how it came to be that one.
package struct SplitChoice: Hashable, Sendable {
    package var subject: Subject
    /// How many there were to choose from; `nil` where it was named.
    package var chosenFrom: Int?
    /// USD; of what was chosen the highest, `nil` where it was named.
    package var projectedNpvUsdPerMw: Double?
    /// Those that could not be chosen, because the profiles do not say all that a projection needs.
    package var leftOut: [Subject] = []

    package init(subject: Subject, chosenFrom: Int?, projectedNpvUsdPerMw: Double?) {
        self.subject = subject
        self.chosenFrom = chosenFrom
        self.projectedNpvUsdPerMw = projectedNpvUsdPerMw
    }
}

private struct BestSubject {
    let model: FutureModel

    func best(of subjects: [Subject], unless named: Subject?) throws(PlanningError) -> SplitChoice {
        if let named { return SplitChoice(subject: named, chosenFrom: nil, projectedNpvUsdPerMw: nil) }
        var best: (subject: Subject, npv: Double)?
        var count = 0
        var leftOut: [Subject] = []
        var reason: PlanningError?
        for subject in subjects {
            do {
                let npv = try model.projection(subject).npvUsd
                count += 1
                if npv > best?.npv ?? -.infinity { best = (subject, npv) }
            } catch {
                leftOut.append(subject)
                reason = reason ?? error
            }
        }
        if let best {
            var choice = SplitChoice(
                subject: best.subject, chosenFrom: count, projectedNpvUsdPerMw: best.npv)
            choice.leftOut = leftOut
            return choice
        }
        throw reason ?? .noSuchSubject(.profile(""), known: [])
    }
}
