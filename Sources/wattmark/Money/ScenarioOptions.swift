import ArgumentParser
import Economics
import Profiles

/// Which profiles, which market and which site.
struct ScenarioOptions: ParsableArguments {
    @OptionGroup var profiles: ProfilesOption

    @Option(
        name: .long, help: ArgumentHelp("The market (the newest by default).", valueName: "id"),
        completion: KnownNames.profiles(.market))
    var market: String?

    @Option(
        name: .long,
        help: ArgumentHelp("The site (by default the one that is marked `default: true`).", valueName: "id"),
        completion: KnownNames.profiles(.site))
    var site: String?

    /// Whether neither market nor site was named.
    var namesNothing: Bool { market == nil && site == nil }

    var choice: ScenarioChoice { ScenarioChoice(market: market, site: site) }

    func market(in library: ProfileLibrary) throws -> Market { try choice.market(in: library) }

    func site(in library: ProfileLibrary) throws -> Site { try choice.site(in: library) }
}
