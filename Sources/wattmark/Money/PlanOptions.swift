import ArgumentParser
import Economics
import Profiles

/// What every planning question is asked of, and how its answer is written.
struct PlanOptions: ParsableArguments {
    @OptionGroup var scenario: ScenarioOptions
    @OptionGroup var outlook: OutlookOption
    @OptionGroup var overrides: OverrideOption
    @OptionGroup var format: FormatOptions

    /// With the overrides applied.
    func chosenScenario() throws -> Scenario { try overrides.scenario(of: scenario, outlook: outlook) }

    /// Refuses an override that moves nothing.
    func refuseIdleOverrides(answer isSame: (Scenario) throws -> Bool) throws {
        try overrides.refuseIdle(on: scenario, outlook: outlook, answer: isSame)
    }
}

/// How the world moves.
struct OutlookOption: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp("How the world moves (the first outlook by default).", valueName: "id"))
    var outlook: String?

    /// `nil` where the library has none and none was named.
    func outlook(in library: ProfileLibrary) throws -> Outlook? {
        try outlook.map { try library.outlook($0) } ?? library.outlooks.first
    }
}
