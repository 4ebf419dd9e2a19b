import ArgumentParser
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

    func market(in library: ProfileLibrary) throws -> Market {
        if let market { return try library.market(market) }
        try library.requireSound(.market)
        guard let newest = library.markets.max(by: { $0.date.dayNumber < $1.date.dayNumber }) else {
            throw LibraryError.noMarket(directories: library.directories)
        }
        return newest
    }

    func site(in library: ProfileLibrary) throws -> Site {
        if let site { return try library.site(site) }
        try library.requireSound(.site)
        guard let first = library.sites.first else {
            throw LibraryError.noSite(directories: library.directories)
        }
        if let chosen = library.sites.first(where: \.isDefault) { return chosen }
        guard library.sites.count == 1 else {
            throw LibraryError.noDefaultSite(known: library.sites.map(\.id))
        }
        return first
    }
}
