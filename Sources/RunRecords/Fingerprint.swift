import Foundation

/// The fields that must be equal for two runs' rates to be comparable, and a short id of them.
///
/// What wobbles (clock, free memory, load) or names a machine (hostname) is left out.
package struct Fingerprint: Codable, Hashable, Sendable {
    /// The first 16 hexadecimal digits of the SHA-256 of the fields.
    package var id: String
    /// `null` where a field is unknown: unknown equals only unknown.
    package var fields: [String: String?]

    package init(fields: [String: String?]) {
        self.fields = fields
        let lines = fields.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value ?? "\u{0}")\n" }
        id = String(SHA256.hexDigest(of: Data(lines.joined().utf8)).prefix(16))
    }

    /// Leaves out the tool's version as well: two versions are what a regression is looked for between. The compiler and
    /// the build are in, because they change every rate without a change of the code.
    package init(host: HostDescription, environment: Environment, tool: Tool) {
        self.init(
            fields: Self.processor(host).merging(Self.machine(host)) { $1 }.merging([
                "environment.governor": environment.governor,
                "environment.turbo": environment.turbo?.rawValue,
                "openssl.version": host.openssl?.version,
                "openssl.cpu_settings": host.openssl?.cpuSettings,
                "openssl.ia32cap": host.openssl?.ia32cap,
                "tool.build": tool.build.rawValue,
                "tool.compiler": tool.compiler,
            ]) { $1 }.merging(Self.variables(environment)) { $1 })
    }

    /// Only where there are any, so that runs without them stay comparable to those before the field.
    private static func variables(_ environment: Environment) -> [String: String?] {
        let changing = (environment.variables ?? []).filter(\.changesCode)
        guard !changing.isEmpty else { return [:] }
        return [variablesField: changing.map { "\($0.name)=\($0.value)" }.joined(separator: " ")]
    }

    /// A field that most fingerprints do not have: variables that change the code that runs.
    package static let variablesField = "environment.variables"

    /// Those that every fingerprint has, in alphabetical order.
    package static let fieldNames = [
        "cpu.architecture", "cpu.family", "cpu.features", "cpu.kinds", "cpu.microcode", "cpu.model",
        "cpu.stepping",
        "cpu.vendor", "environment.governor", "environment.turbo", "limits.cpuset", "limits.quota_cpus",
        "openssl.cpu_settings", "openssl.ia32cap", "openssl.version", "smt", "tool.build", "tool.compiler",
        "topology.caches", "topology.shape", "virtualization.hypervisor", "virtualization.kind",
    ]

    private static func processor(_ host: HostDescription) -> [String: String?] {
        let cpu = host.cpu
        return [
            "cpu.architecture": cpu.architecture,
            "cpu.vendor": cpu.vendor,
            "cpu.family": cpu.family.map(String.init),
            "cpu.model": cpu.model.map(String.init),
            "cpu.stepping": cpu.stepping.map(String.init),
            "cpu.microcode": cpu.microcode.map(microcodeClass),
            "cpu.features": cpu.features.joined(separator: " "),
            "cpu.kinds": kinds(of: host.topology.cpus, in: host.topology),
        ]
    }

    private static func machine(_ host: HostDescription) -> [String: String?] {
        let topology = host.topology
        let allowed = Set(host.limits.allowedCpus)
        let cores = topology.cores.count { !allowed.isDisjoint(with: $0.cpus) }
        let kinds = kinds(of: host.limits.allowedCpus, in: topology)
        return [
            "topology.shape": """
            \(text(topology.packages)) packages, \(topology.numaNodes.count) NUMA nodes, \
            \(topology.l3Domains.count) L3 domains, \(topology.cores.count) cores, \
            \(topology.cpus.count) PUs
            """,
            "topology.caches": topology.caches.map { "\($0.count)x\($0.name):\(size($0.bytes))" }
                .joined(separator: " "),
            "smt": topology.hasSMT ? "on" : "off",
            // Which PUs they are does not matter on like cores; how many cores they are of does.
            "limits.cpuset": "\(allowed.count) PUs of \(cores) cores" + (kinds.isEmpty ? "" : ", \(kinds)"),
            "limits.quota_cpus": host.limits.quotaCpus.map { String($0) },
            "virtualization.kind": host.virtualization.kind?.rawValue,
            "virtualization.hypervisor": host.virtualization.hypervisor,
        ]
    }

    /// Hypervisors show their guests a placeholder (0x1 on AMD, 0xffffffff on Azure): all of these are one class.
    private static func microcodeClass(_ revision: String) -> String {
        ["0x0", "0x1", "0xffffffff"].contains(revision.lowercased()) ? "hidden by the hypervisor" : revision
    }

    /// How many of the PUs are of which kind: `4P+8E`; empty where all are alike.
    private static func kinds(of cpus: [Int], in topology: TopologySummary) -> String {
        let chosen = Set(cpus)
        return topology.cpuKinds.map { "\($0.cpus.count { chosen.contains($0) })\($0.name)" }
            .joined(separator: "+")
    }

    /// In whole KiB, as systems that report caches in other units agree.
    private static func size(_ bytes: Int?) -> String {
        bytes.map { "\(($0 + 512) / 1024) KiB" } ?? "unknown"
    }

    /// An unknown count differs from every known one.
    private static func text(_ count: Int?) -> String { count.map(String.init) ?? "unknown" }
}
