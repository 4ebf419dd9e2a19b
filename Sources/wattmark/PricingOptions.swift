import ArgumentParser
import Economics
import Profiles
import RunRecords

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
        return Pricing(
            library: library,
            calculator: try RevenueCalculator(library: library, market: market, site: site),
            chosenHost: try powerProfile.map { try library.host($0) })
    }

    private func newestMarket(_ library: ProfileLibrary) -> Market? {
        library.markets.max { $0.date.dayNumber < $1.date.dayNumber }
    }
}

/// A library with one market and one site chosen from it, ready to price hosts.
struct Pricing {
    let library: ProfileLibrary
    let calculator: RevenueCalculator
    /// The host profile that the user named.
    let chosenHost: HostProfile?

    func match(for cpu: Processor) throws -> HostMatch {
        if let chosenHost { return HostMatch(profile: chosenHost, fit: .chosen) }
        return try library.hostProfile(
            vendor: cpu.vendor, family: cpu.family, model: cpu.model, brand: cpu.brand)
    }

    /// The watts of the cores that were measured: metered where a meter saw the whole server, else modelled.
    func power(of measurements: [Measurement], on host: Host) throws -> PowerSource {
        let cores = Self.cores(of: measurements, on: host)
        if chosenHost == nil, let metered = MeteredPower.wholeServer(measurements, cores: cores, of: host) {
            return metered
        }
        return try HostShare.power(
            of: try match(for: host.cpu), cores: cores, fallback: try library.genericHost())
    }

    func revenue(
        of measurements: [Measurement], on host: Host, power: PowerSource
    ) throws -> Revenue {
        let cores = Self.cores(of: measurements, on: host)
        return try calculator.revenue(
            of: MeasuredHost(
                measurements: measurements, power: power,
                idleWatts: HostShare.idleWatts(of: try match(for: host.cpu).profile, cores: cores),
                cores: cores))
    }

    /// Said aloud wherever the watts are not metered, or are those of another machine.
    func warnings(for host: Host, power: PowerSource) throws -> [Warning] {
        guard power.boundary == .modelled else { return [] }
        let match = try match(for: host.cpu)
        if match.fit == .generic {
            return [
                Warning(
                    "power-generic",
                    """
                    No power profile fits \(host.cpu.brand ?? "this CPU") (family \
                    \(host.cpu.family.map(String.init) ?? "?"), model \(host.cpu.model.map(String.init) ?? "?")), so \
                    its watts are a generic number a core and its $/MW may be off by tens of percent.
                    """,
                    nextStep: "Add a file to Profiles/hosts, or name a profile with --power-profile.")
            ]
        }
        return [
            Warning(
                "power-modelled",
                "No meter sees the whole server, so the watts are modelled by profile \(match.profile.id).",
                nextStep: "Run where the BMC can be read (`ipmitool dcmi power reading`) to measure them.")
        ]
    }

    /// Physical cores of the largest placement: what was measured is what is priced.
    static func cores(of measurements: [Measurement], on host: Host) -> Int {
        let largest = measurements.map(\.placement).max { $0.workers < $1.workers }
        let cpus = Set(largest?.cpus ?? [])
        return max(1, host.topology.cores.count { !cpus.isDisjoint(with: $0.cpus) })
    }
}
