import ArgumentParser
import Economics
import Profiles

/// Which profile, market and site turn rates into dollars.
struct PricingOptions: ParsableArguments {
    @OptionGroup var profiles: ProfilesOption

    @Option(
        name: .customLong("power-profile"),
        help: ArgumentHelp(
            "The host profile whose watts this machine draws; found by the CPU's family and model by default.",
            valueName: "id"))
    var powerProfile: String?

    @Option(name: .long, help: ArgumentHelp("The market (the newest by default).", valueName: "id"))
    var market: String?

    @Option(name: .long, help: ArgumentHelp("The site (the first by default).", valueName: "id"))
    var site: String?

    func pricing() throws -> Pricing {
        let library = try profiles.load()
        guard let market = try market.map({ try library.market($0) }) ?? newestMarket(library) else {
            throw LibraryError.noMarket(directory: library.directory)
        }
        guard let site = try site.map({ try library.site($0) }) ?? library.sites.first else {
            throw LibraryError.noSite(directory: library.directory)
        }
        return try Pricing(
            library: library, market: market, site: site,
            chosenHost: try powerProfile.map { try library.host($0) })
    }

    private func newestMarket(_ library: ProfileLibrary) -> Market? {
        library.markets.max { $0.date.dayNumber < $1.date.dayNumber }
    }
}
