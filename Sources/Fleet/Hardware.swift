package import RunRecords

/// The machine of a group: the part of a fingerprint that nobody changes on a host without buying another. What is set or
/// updated (clock governor, turbo, microcode, quota, libraries) is not in it, because that is what makes one of many like
/// hosts slow.
package struct Hardware: Hashable, Sendable {
    /// Of the fields.
    package let id: String
    package let fields: [String: String?]

    package init(_ fingerprint: Fingerprint) {
        fields = fingerprint.fields.filter { Self.names.contains($0.key) }
        id = Fingerprint(fields: fields).id
    }

    /// Fields of `Fingerprint`.
    static let names: Set<String> = [
        "cpu.architecture", "cpu.family", "cpu.kinds", "cpu.model", "cpu.stepping", "cpu.vendor",
        "limits.cpuset", "smt", "topology.caches", "topology.shape", "virtualization.kind",
    ]

    /// For people: the CPU as it calls itself, and how much of it is measured.
    package static func title(of host: HostDescription) -> String {
        let cpu = host.cpu
        let model = [cpu.vendor, cpu.family.map { "family \($0)" }, cpu.model.map { "model \($0)" }]
        let name = cpu.brand ?? model.compactMap(\.self).joined(separator: " ")
        let count = host.limits.allowedCpus.count
        let part = "\(count) PU\(count == 1 ? "" : "s")"
        return "\(name.isEmpty ? "unknown CPU" : name), \(part)"
            + (host.virtualization.kind == .vm ? ", vm" : "")
    }
}
