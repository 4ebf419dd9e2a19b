package import Profiles

/// What a question is asked of: the profiles, one market and one site, and how the world moves from there.
package struct Scenario: Sendable {
    package let library: ProfileLibrary
    package let market: Market
    package let site: Site
    /// `nil` where the library has none.
    package let outlook: Outlook?

    package init(library: ProfileLibrary, market: Market, site: Site, outlook: Outlook? = nil) {
        self.library = library
        self.market = market
        self.site = site
        self.outlook = outlook
    }
}
