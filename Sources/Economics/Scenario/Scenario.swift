package import Profiles
package import RunRecords

/// What a question is asked of: the profiles, one market and one site, and how the world moves from there.
package struct Scenario: Sendable {
    package var library: ProfileLibrary
    package var market: Market
    package var site: Site
    /// `nil` where the library has none.
    package var outlook: Outlook?

    package init(library: ProfileLibrary, market: Market, site: Site, outlook: Outlook? = nil) {
        self.library = library
        self.market = market
        self.site = site
        self.outlook = outlook
    }

    /// Sets the price of a PFLOP-hour; `nil` where the library does not have what the market names.
    package var reference: AcceleratorProfile? {
        library.accelerators.first { $0.id == market.referenceAccelerator }
    }

    /// Those of a known CPU; the fallback is no machine that could be bought.
    package var hosts: [HostProfile] { library.hosts.filter { !$0.isGeneric } }

    /// One of them; `nil` where none has that name.
    func host(_ id: String) -> HostProfile? { library.hosts.first { $0.id == id && !$0.isGeneric } }

    /// What earns under this name.
    ///
    /// - Parameter measured: the host of a run, which `this-host` names.
    /// - Returns: `nil` where there is no such profile, or no run.
    package func earner(_ subject: Subject, measured: MeasuredHost? = nil) -> Earner? {
        switch subject {
        case .thisHost: measured.map(Earner.measured)
        case .colocation: .colocation
        case .profile(let id):
            library.asics.first { $0.id == id }.map(Earner.asic)
                ?? library.accelerators.first { $0.id == id }.map(Earner.accelerator)
                ?? host(id).map(Earner.host)
        }
    }

    /// Everything that is priced without a run, in the order of the profiles.
    package var earners: [Earner] { machines + hosts.map(Earner.host) }

    /// The same without the hosts that nobody measured.
    var machines: [Earner] {
        library.asics.map(Earner.asic) + library.accelerators.map(Earner.accelerator) + [.colocation]
    }
}
