import Profiles
package import RunRecords

/// Finds the watts of a measured host: metered where a meter saw the whole server, else modelled by a profile.
struct HostPower {
    let library: ProfileLibrary
    /// The host profile that the user named; `nil` to find the one that fits the CPU.
    let chosen: HostProfile?

    func match(for cpu: Processor) throws -> HostMatch {
        if let chosen { return HostMatch(profile: chosen, fit: .chosen) }
        return try library.hostProfile(
            vendor: cpu.vendor, family: cpu.family, model: cpu.model, stepping: cpu.stepping, brand: cpu.brand
        )
    }

    /// The watts of the cores that were measured, and why they are not metered; `nil` where they are.
    func source(
        of measurements: [RateMeasurement], cores: Int, on host: HostDescription, match: HostMatch,
        warnings: [Warning]
    ) throws -> (source: PowerSource, unmetered: MeteredPower.Reason?) {
        let metered = MeteredPower(measurements, cores: cores, of: host, warnings: warnings)
        var reason = MeteredPower.Reason.noMeter
        switch metered {
        case .metered(let source) where chosen == nil: return (source, nil)
        case .metered: break
        case .absent(let found): reason = found
        }
        var modelled = try HostShare.power(
            of: match, cores: cores, sockets: host.serverSockets, fallback: try library.genericHost())
        // What meters there are is told, although their watts are not these.
        let checks = MeterComparison.all(in: measurements).map(\.wholeText)
        modelled.derivation = ([modelled.derivation] + checks).joined(separator: "; ")
        return (modelled, reason)
    }

    /// Said aloud wherever the watts are not metered, or are those of another machine.
    func warnings(
        on match: HostMatch, cpu: Processor, power: PowerSource, unmetered reason: MeteredPower.Reason?
    ) -> [Warning] {
        guard let reason else { return [] }
        if match.fit == .chosen, power.profile == match.profile.id {
            return [
                Warning(
                    .powerModelled,
                    "The watts are those of profile \(match.profile.id), which was chosen by hand.",
                    nextStep: "Leave out --power-profile to use a meter, or the profile that fits this CPU.")
            ]
        }
        guard power.profile == match.profile.id, match.fit != .generic else {
            return [genericWarning(match, cpu, reason)]
        }
        return [
            Warning(
                .powerModelled, "\(reason), so the watts are modelled by profile \(match.profile.id).",
                nextStep: reason.nextStep)
        ]
    }

    /// For a CPU that no profile fits, or whose profile does not know its watts.
    private func genericWarning(
        _ match: HostMatch, _ cpu: Processor, _ unmetered: MeteredPower.Reason
    ) -> Warning {
        let number = { (value: Int?) in value.map(String.init) ?? "?" }
        let reason =
            match.profile.isGeneric
            ? "No power profile fits \(cpu.brand ?? "this CPU") (family \(number(cpu.family)), model \(number(cpu.model)))"
            : "Profile \(match.profile.id) does not know its wall watts"
        let meter = unmetered == .noMeter ? "" : ", and \(unmetered)"
        return Warning(
            .powerGeneric,
            "\(reason)\(meter), so the watts are a generic number a core and $/MW may be off by tens of percent.",
            nextStep:
                "Add a file or its wall_watts to Profiles/hosts, or name a profile with --power-profile.")
    }
}

extension HostDescription {
    /// Of the server that the host is, or is a part of; `nil` where they cannot be seen: a virtual machine has the sockets
    /// that it was given.
    package var serverSockets: Int? { virtualization.kind == .metal ? topology.packages : nil }
}
