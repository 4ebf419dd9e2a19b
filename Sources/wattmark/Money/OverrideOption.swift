import ArgumentParser
import Economics
import Foundation
import Profiles
import Quantities

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
        let written = try options.profiles.load()
        let applied = try scenario(of: options, outlook: outlook, in: written).library.overrides
        for place in assignments.indices {
            let key = try ProfileOverride(assignments[place]).key
            if applied.contains(where: { $0.key == key && $0.isAsBefore }) { continue }
            var others = self
            others.assignments.remove(at: place)
            // What cannot be answered without it depends on it, and so does a value that must stand beside it.
            guard let other = try? others.scenario(of: options, outlook: outlook, in: written),
                (try? isSame(other)) ?? false
            else { continue }
            throw LibraryError.noEffect("--set \(assignments[place])")
        }
    }

    /// What was chosen, with the overrides applied.
    func scenario(of options: ScenarioOptions, outlook: OutlookOption? = nil) throws -> Scenario {
        try scenario(of: options, outlook: outlook, in: try options.profiles.load())
    }

    private func scenario(
        of options: ScenarioOptions, outlook: OutlookOption?, in written: ProfileLibrary
    ) throws -> Scenario {
        let choice = ProfileChoice(
            market: try options.market(in: written).id, site: try options.site(in: written).id,
            outlook: try outlook?.outlook(in: written)?.id)
        let overrides = try assignments.map { try ProfileOverride($0) }
        if outlook == nil,
            let place = overrides.firstIndex(where: { $0.key.hasPrefix("\(ProfileKind.outlook.rawValue).") })
        {
            throw LibraryError.noOutlookHere(assignments[place])
        }
        let library = try written.applying(overrides, to: choice)
        let market = try options.market(in: library)
        let dated: [any DatedProfile] =
            [market, try options.site(in: library)] + library.asics + library.accelerators + library.models
        try PriceAhead.refuse(in: dated, of: market, today: CalendarDate(Date()))
        return try Scenario(
            library: library, market: market, site: try options.site(in: library),
            outlook: try outlook?.outlook(in: library)
        ).takingGivenHashprice()
    }
}
