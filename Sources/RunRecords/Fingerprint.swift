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

    package init(host: Host, environment: Environment, tool: Tool) {
        let cpu = host.cpu
        let topology = host.topology
        self.init(fields: [
            "cpu.architecture": cpu.architecture,
            "cpu.vendor": cpu.vendor,
            "cpu.family": cpu.family.map(String.init),
            "cpu.model": cpu.model.map(String.init),
            "cpu.stepping": cpu.stepping.map(String.init),
            "cpu.microcode": cpu.microcode,
            "cpu.features": cpu.features.joined(separator: " "),
            "cpu.kinds": topology.cpuKinds.map { "\($0.cpus.count)\($0.name)" }.joined(separator: "+"),
            "topology.shape": """
            \(Self.text(topology.packages)) packages, \(topology.numaNodes.count) NUMA nodes, \
            \(topology.l3Domains.count) L3 domains, \(topology.cores.count) cores, \
            \(topology.cpus.count) PUs
            """,
            "topology.caches": topology.caches.map { "\($0.count)x\($0.name):\(Self.text($0.bytes))" }
                .joined(separator: " "),
            "smt": topology.hasSMT ? "on" : "off",
            "limits.cpus": String(host.limits.allowedCpus.count),
            "limits.quota_cpus": host.limits.quotaCpus.map { String($0) },
            "environment.governor": environment.governor,
            "environment.turbo": environment.turbo.map(String.init),
            "virtualization.kind": host.virtualization.kind?.rawValue,
            "virtualization.hypervisor": host.virtualization.hypervisor,
            "openssl.version": host.openssl?.version,
            "openssl.cpu_settings": host.openssl?.cpuSettings,
            "tool.version": tool.version,
            "tool.build": tool.build,
            "tool.compiler": tool.compiler,
        ])
    }

    /// An unknown count differs from every known one.
    private static func text(_ count: Int?) -> String { count.map(String.init) ?? "unknown" }
}
