import Quantities
package import RunRecords

/// The host as a block of labelled lines.
package enum HostReport {
    package static func report(_ host: HostDescription, environment: Environment) -> Report {
        let lines: [(String, String)] = [
            ("Host", title(host)),
            ("Cores", cores(host)),
            ("Caches", caches(host.topology)),
            ("Memory", memory(host, environment)),
            ("Runs on", place(host)),
            ("Limits", limits(host)),
            ("Clock", clock(environment)),
            ("OpenSSL", openssl(host.openssl)),
        ]
        return Report(lines.map { .field($0, $1) })
    }

    private static func title(_ host: HostDescription) -> String {
        let cpu = host.cpu
        var text = cpu.brand ?? cpu.vendor ?? "unknown CPU"
        if let family = cpu.family, let model = cpu.model { text += " (family \(family), model \(model))" }
        return text + ", \(cpu.architecture)"
    }

    private static func cores(_ host: HostDescription) -> String {
        let topology = host.topology
        var parts = topology.packages.map { [NumberText.count($0, "package")] } ?? []
        if !topology.numaNodes.isEmpty {
            parts.append(NumberText.count(topology.numaNodes.count, "NUMA node"))
        }
        if !topology.l3Domains.isEmpty {
            parts.append(NumberText.count(topology.l3Domains.count, "L3 domain"))
        }
        parts.append(NumberText.count(topology.cores.count, "core"))
        parts.append(NumberText.count(topology.cpus.count, "PU"))
        parts.append(topology.hasSMT ? "SMT" : "no SMT")
        let kinds = topology.cpuKinds.reversed().map { "\($0.name) on \(NumberText.cpus($0.cpus))" }
        return (parts + kinds).joined(separator: ", ")
    }

    private static func caches(_ topology: TopologySummary) -> String {
        let caches = topology.caches.map { cache in
            "\(cache.count) x \(cache.name) \(cache.bytes.map(NumberText.bytes) ?? "of unknown size")"
        }
        return caches.isEmpty ? "not reported" : caches.joined(separator: ", ")
    }

    private static func memory(_ host: HostDescription, _ environment: Environment) -> String {
        let available = environment.memoryAvailableBytes.map { ", \(NumberText.bytes($0)) available" } ?? ""
        return (host.memoryBytes.map(NumberText.bytes) ?? "not visible") + available
    }

    private static func place(_ host: HostDescription) -> String {
        let place = host.virtualization
        let machine =
            switch place.kind {
            case .metal: "metal"
            case .vm: "a virtual machine" + (place.hypervisor.map { " (\($0))" } ?? "")
            case nil: "metal or a virtual machine, it does not tell"
            }
        let container = place.container.map { " in a container (\($0))" } ?? ""
        let name = host.hostname.map { "\($0), " } ?? ""
        return "\(name)\(machine)\(container), \(host.operatingSystem), kernel \(host.kernelRelease)"
    }

    private static func limits(_ host: HostDescription) -> String {
        let allowed = host.limits.allowedCpus
        let cpus =
            allowed.count == host.topology.cpus.count
            ? "all PUs" : "\(NumberText.cpus(allowed)) of \(host.topology.cpus.count)"
        let quota = host.limits.quotaCpus.map { "a quota of \(NumberText.significant($0)) CPUs" }
        return "\(cpus), \(quota ?? "no quota")"
    }

    private static func clock(_ environment: Environment) -> String {
        let governor = environment.governor.map { "governor \($0)" } ?? "governor not visible"
        let turbo =
            switch environment.turbo {
            case .on: "turbo on"
            case .off: "turbo off"
            case .mixed: "turbo on some cores only"
            case nil: "turbo not visible"
            }
        return "\(governor), \(turbo)"
    }

    private static func openssl(_ build: OpenSSLBuild?) -> String {
        guard let build else { return "could not be asked" }
        let mask = build.ia32cap.map { ", OPENSSL_ia32cap=\($0)" } ?? ""
        return build.version + mask
    }
}
