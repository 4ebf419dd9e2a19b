import ArgumentParser
import Economics
import Profiles

/// What every planning question is asked of, and how its answer is written.
struct PlanOptions: ParsableArguments {
    @OptionGroup var scenario: ScenarioOptions

    @Option(
        name: .long,
        help: ArgumentHelp("How the world moves (the first outlook by default).", valueName: "id"))
    var outlook: String?

    @OptionGroup var overrides: OverrideOption
    @OptionGroup var format: FormatOptions

    /// With the overrides applied.
    func chosenScenario() throws -> Scenario { try overrides.scenario(of: scenario) }
}
