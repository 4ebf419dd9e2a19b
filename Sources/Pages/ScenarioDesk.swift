import Economics
import Profiles

/// Applies overrides to one library of profiles: each file that one is of is read anew, and a question needs the same scenario
/// several times over, to check its fields and to see which of them move its answer.
final class ScenarioDesk: Sendable {
    private struct Key: Hashable {
        let choice: ScenarioChoice
        let today: CalendarDate
    }
    private let library: ProfileLibrary
    /// One takes as much memory as the kinds of profiles of which it changes one.
    private let recent = RecentValues<Key, Scenario>(room: 24)

    init(_ library: ProfileLibrary) { self.library = library }

    /// What was chosen, with the overrides applied.
    ///
    /// - Throws: as `ScenarioChoice.scenario`.
    func scenario(_ choice: ScenarioChoice, today: CalendarDate) throws -> Scenario {
        // A year at today's prices is the same without what is to come.
        if choice.future == .today, let whole = try? kept(choice.looking(.usual), today: today) {
            var scenario = whole
            scenario.outlook = nil
            return scenario
        }
        return try kept(choice, today: today)
    }

    private func kept(_ choice: ScenarioChoice, today: CalendarDate) throws -> Scenario {
        try recent.value(Key(choice: choice, today: today)) { try choice.scenario(in: library, today: today) }
    }
}

extension ScenarioChoice {
    fileprivate func looking(_ future: Future) -> ScenarioChoice {
        var other = self
        other.future = future
        return other
    }
}
