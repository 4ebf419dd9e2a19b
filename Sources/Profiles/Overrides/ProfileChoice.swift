/// The profiles that an override without an id means: `market.btc_usd` is of this market.
package struct ProfileChoice: Hashable, Sendable {
    package var market: String?
    package var site: String?
    package var outlook: String?

    package init(market: String? = nil, site: String? = nil, outlook: String? = nil) {
        self.market = market
        self.site = site
        self.outlook = outlook
    }

    func id(of kind: ProfileKind) -> String? {
        switch kind {
        case .market: market
        case .site: site
        case .outlook: outlook
        case .host, .asic, .accelerator, .model, .contract, .shares: nil
        }
    }
}
