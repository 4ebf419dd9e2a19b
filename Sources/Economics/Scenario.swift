package import Profiles

/// What a question is asked of: the profiles, one market and one site.
package struct Scenario: Sendable {
    package let library: ProfileLibrary
    package let market: Market
    package let site: Site

    package init(library: ProfileLibrary, market: Market, site: Site) {
        self.library = library
        self.market = market
        self.site = site
    }
}
