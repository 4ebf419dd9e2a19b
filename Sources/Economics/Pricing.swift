package import Profiles
package import RunRecords

/// A library with one market and one site chosen from it, ready to price hosts.
package struct Pricing: Sendable {
    package let library: ProfileLibrary
    package let calculator: RevenueCalculator
    /// The host profile that the user named; `nil` to find the one that fits the CPU.
    package let chosenHost: HostProfile?

    package init(
        library: ProfileLibrary, market: Market, site: Site, chosenHost: HostProfile?
    ) throws(ProfileError) {
        self.library = library
        self.chosenHost = chosenHost
        calculator = try RevenueCalculator(library: library, market: market, site: site)
    }

    private func match(for cpu: Processor) throws -> HostMatch {
        if let chosenHost { return HostMatch(profile: chosenHost, fit: .chosen) }
        return try library.hostProfile(
            vendor: cpu.vendor, family: cpu.family, model: cpu.model, brand: cpu.brand)
    }

    /// The watts of the cores that were measured: metered where a meter saw the whole server, else modelled.
    package func power(of measurements: [Measurement], on host: Host) throws -> PowerSource {
        let cores = Self.cores(of: measurements, on: host)
        if chosenHost == nil, let metered = MeteredPower.wholeServer(measurements, cores: cores, of: host) {
            return metered
        }
        return try HostShare.power(
            of: try match(for: host.cpu), cores: cores, fallback: try library.genericHost())
    }

    package func revenue(
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
    package func warnings(for host: Host, power: PowerSource) throws -> [Warning] {
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
    private static func cores(of measurements: [Measurement], on host: Host) -> Int {
        let largest = measurements.map(\.placement).max { $0.workers < $1.workers }
        return largest.map { host.topology.coreCount(of: $0) } ?? 1
    }
}
