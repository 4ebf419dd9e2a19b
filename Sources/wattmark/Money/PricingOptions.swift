import ArgumentParser
import Economics
import PlainText
import Profiles

/// Which profile, market and site turn rates into dollars.
struct PricingOptions: ParsableArguments {
    @OptionGroup var scenario: ScenarioOptions

    @Option(
        name: .customLong("power-profile"),
        help: ArgumentHelp(
            "The host profile whose watts this machine draws; found by the CPU's family and model by default.",
            valueName: "id"), completion: KnownNames.profiles(.host))
    var powerProfile: String?

    /// The first of them that was given.
    var given: String? {
        if scenario.market != nil { return "--market" }
        if scenario.site != nil { return "--site" }
        if powerProfile != nil { return "--power-profile" }
        return scenario.profiles.directories.isEmpty ? nil : "--profiles-dir"
    }

    func pricing() throws -> Pricing {
        let library = try scenario.profiles.load()
        return try pricing(
            in: Scenario(
                library: library, market: try scenario.market(in: library),
                site: try scenario.site(in: library)))
    }

    /// `nil` where there are no profiles, and none was asked for.
    func pricingIfThere() throws -> Pricing? {
        do {
            return try pricing()
        } catch LibraryError.noLibrary where powerProfile == nil && scenario.namesNothing {
            return nil
        }
    }

    /// Names what was left out, where the answer has no place for warnings.
    static func noteFaults(of prices: Pricing?) {
        for file in prices?.scenario.library.leftOut ?? [] {
            Console.error("note: left out: \(file)".printableLines)
        }
    }

    func pricing(in scenario: Scenario) throws -> Pricing {
        try Pricing(scenario, chosenHost: try powerProfile.map { try scenario.library.host($0) })
    }
}
