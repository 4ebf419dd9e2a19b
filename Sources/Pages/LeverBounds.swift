import Economics
import Planning
import Profiles

/// How far each lever of a preset may be moved with all others as they are, and which of them bound each other.
struct LeverBounds: Sendable {
    struct Key: Hashable, Sendable {
        let market: String
        let site: String
        let outlook: String?
        let levers: [String]
    }
    private let taken: [String: ClosedRange<Double>]
    /// That another one bounds, or that bound another.
    private let coupled: Set<String>

    init(_ levers: [Lever], in preset: Scenario) {
        let probes = OverrideProbes(in: preset)
        var taken: [String: ClosedRange<Double>] = [:]
        var (coupled, ends) = (Set<String>(), [Double]())
        for lever in levers {
            guard let value = lever.preset, let span = lever.span else { continue }
            let sought = lever.input.sought
            let whole =
                min(sought.lowerBound, span.lowerBound)...max(sought.upperBound, span.upperBound)
            let range = InputLimits(lever.input, probes).taken(of: whole, around: value)
            taken[lever.key] = range
            guard range != whole else { continue }
            coupled.insert(lever.key)
            ends += [range.lowerBound, range.upperBound]
        }
        // A bound of one is mostly another.
        for lever in levers where ends.contains(where: { abs($0 - (lever.preset ?? .nan)) <= 1e-9 * abs($0) })
        {
            coupled.insert(lever.key)
        }
        (self.taken, self.coupled) = (taken, coupled)
    }

    /// Around the preset; `nil` where it is not known with these keys set, and is to be found out.
    func range(of key: String, beside set: [String]) -> ClosedRange<Double>? {
        set.contains { taken[$0] == nil || coupled.contains($0) } ? nil : taken[key]
    }
}

extension OverrideProbes {
    /// With what is set in it.
    convenience init(in scenario: Scenario) {
        self.init(
            of: scenario.library,
            choice: ProfileChoice(
                market: scenario.market.id, site: scenario.site.id, outlook: scenario.outlook?.id))
    }
}
