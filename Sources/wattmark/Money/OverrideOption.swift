import ArgumentParser
import Economics
import Foundation
import Profiles

/// Inputs that are other than the profiles say.
struct OverrideOption: ParsableArguments {
    @Option(
        name: .customLong("set"), parsing: .singleValue,
        help: ArgumentHelp(
            "Another value for one input; may be repeated.",
            discussion: """
                As in --set market.btc_usd=90000, --set site.hosting.pue=1.25 or --set \
                asic.antminer-s21-xp.price_usd=3000; any figure of a profile can be set, a share as 0.05 or 5%.
                """,
            valueName: "key=value"))
    var assignments: [String] = []

    /// Refuses the first assignment without which the answer is the same, unless it sets what is there already: a series of
    /// values may pass through today's.
    ///
    /// - Parameter isSame: whether the answer to this scenario is the same as with all assignments.
    /// - Throws: `noEffect`.
    func refuseIdle(
        on options: ScenarioOptions, outlook: OutlookOption? = nil, answer isSame: (Scenario) throws -> Bool
    ) throws {
        guard !assignments.isEmpty else { return }
        let (library, today) = (try options.profiles.load(), CalendarDate(Date()))
        let place = try choice(of: options, outlook: outlook).idlePlace(
            of: { try $0.scenario(in: library, today: today) }, answer: isSame)
        if let place { throw LibraryError.noEffect("--set \(assignments[place])") }
    }

    /// What was chosen, with the overrides applied.
    func scenario(of options: ScenarioOptions, outlook: OutlookOption? = nil) throws -> Scenario {
        let choice = try choice(of: options, outlook: outlook)
        return try choice.scenario(in: try options.profiles.load(), today: CalendarDate(Date()))
    }

    private func choice(of options: ScenarioOptions, outlook: OutlookOption?) throws -> ScenarioChoice {
        var choice = options.choice
        choice.overrides = try assignments.map { try ProfileOverride($0) }
        choice.future = outlook?.future ?? .today
        if outlook == nil,
            let place = choice.overrides.firstIndex(where: {
                $0.key.hasPrefix("\(ProfileKind.outlook.rawValue).")
            })
        {
            throw LibraryError.noOutlookHere(assignments[place])
        }
        return choice
    }
}
