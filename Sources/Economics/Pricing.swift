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
        try calculator.revenue(of: try measuredHost(measurements, on: host, power: power))
    }

    /// A stored run's host, drawing what `power` says it draws.
    package func measuredHost(_ measurements: [Measurement], on host: Host) throws -> MeasuredHost {
        try measuredHost(measurements, on: host, power: try power(of: measurements, on: host))
    }

    private func measuredHost(
        _ measurements: [Measurement], on host: Host, power: PowerSource
    ) throws -> MeasuredHost {
        let cores = Self.cores(of: measurements, on: host)
        return MeasuredHost(
            measurements: measurements, power: power,
            idleWatts: HostShare.idleWatts(of: try match(for: host.cpu).profile, cores: cores), cores: cores)
    }

    /// Said aloud wherever the watts are not metered, or are those of another machine.
    package func warnings(for host: Host, power: PowerSource) throws -> [Warning] {
        guard power.boundary == .modelled else { return [] }
        let match = try match(for: host.cpu)
        if match.fit == .chosen, power.profile == match.profile.id {
            return [
                Warning(
                    "power-modelled",
                    "The watts are those of profile \(match.profile.id), which was chosen by hand.",
                    nextStep: "Leave out --power-profile to use a meter, or the profile that fits this CPU.")
            ]
        }
        guard power.profile == match.profile.id, match.fit != .generic else {
            return [genericWarning(match, host.cpu)]
        }
        return [
            Warning(
                "power-modelled",
                "No meter sees the whole server, so the watts are modelled by profile \(match.profile.id).",
                nextStep: "Run where the BMC can be read (`ipmitool dcmi power reading`) to measure them.")
        ]
    }

    /// For a CPU that no profile fits, or whose profile does not know its watts.
    private func genericWarning(_ match: HostMatch, _ cpu: Processor) -> Warning {
        let number = { (value: Int?) in value.map(String.init) ?? "?" }
        let reason =
            match.profile.isGeneric
            ? "No power profile fits \(cpu.brand ?? "this CPU") (family \(number(cpu.family)), model \(number(cpu.model)))"
            : "Profile \(match.profile.id) does not know its wall watts"
        return Warning(
            "power-generic",
            "\(reason), so the watts are a generic number a core and $/MW may be off by tens of percent.",
            nextStep:
                "Add a file or its wall_watts to Profiles/hosts, or name a profile with --power-profile.")
    }

    /// Physical cores of the largest placement: what was measured is what is priced.
    private static func cores(of measurements: [Measurement], on host: Host) -> Int {
        let largest = measurements.map(\.placement).max { $0.workers < $1.workers }
        return largest.map { host.topology.coreCount(of: $0) } ?? 1
    }
}
