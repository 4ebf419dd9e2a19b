package import RunRecords

/// A machine as a tree of packages, NUMA nodes, L3 domains and cores, and where workers would be placed on it.
package enum TopologyText {
    package static func render(
        _ topology: TopologySummary, limits: ProcessorLimits, placements: [Placement], style: TextStyle
    ) -> String {
        let notice = topology.isSimulated ? "  simulated: it can be planned on, not measured" : ""
        return style.bold("Machine") + style.dim("  \(topology.source.printable)") + style.yellow(notice)
            + "\n"
            + tree(topology, allowed: Set(limits.allowedCpus), style: style)
            + self.limits(limits, style: style)
            + placements.map { placement in line(placement, style: style) }.joined()
    }

    private static func tree(_ topology: TopologySummary, allowed: Set<Int>, style: TextStyle) -> String {
        var text = ""
        for package in packages(topology) {
            text += "  " + style.bold(package.title) + "\n"
            for node in nodes(topology, of: package.cores) {
                text += "    \(node.title)\n"
                for domain in domains(topology, of: node.cores) {
                    text += "      \(domain.title)\n"
                    text += coreLines(domain.cores, topology, allowed: allowed, style: style)
                }
            }
        }
        return text
    }

    private static func limits(_ limits: ProcessorLimits, style: TextStyle) -> String {
        let quota = limits.quotaCpus.map { "a quota of \(NumberText.significant($0)) CPUs" } ?? "no quota"
        return LabelledText.line("Allowed", "\(NumberText.cpus(limits.allowedCpus)), \(quota)", style: style)
    }

    private static func line(_ placement: Placement, style: TextStyle) -> String {
        let head =
            "  \(placement.name.rawValue.padded(to: 15)) \(NumberText.count(placement.workers, "worker").padded(to: 13))"
        return head
            + WrappedText.fill(
                "on " + NumberText.cpus(placement.cpus), after: head.count, indent: head.count + 3) + "\n"
    }

    private typealias Level = (title: String, cores: [Core])

    private static func packages(_ topology: TopologySummary) -> [Level] {
        grouped(topology.cores, by: \.package).map { index, cores in
            (index.map { "Package \($0)" } ?? "Package not reported", cores)
        }
    }

    private static func nodes(_ topology: TopologySummary, of cores: [Core]) -> [Level] {
        grouped(cores, by: \.numaNode).map { index, cores in
            let memory = topology.numaNodes.first { $0.index == index }?.memoryBytes
            let size = memory.map { ", \(NumberText.bytes($0))" } ?? ""
            return (index.map { "NUMA node \($0)\(size)" } ?? "NUMA node not reported", cores)
        }
    }

    private static func domains(_ topology: TopologySummary, of cores: [Core]) -> [Level] {
        let domain = { (core: Core) in
            topology.l3Domains.firstIndex { domain in core.cpus.contains(where: domain.cpus.contains) }
        }
        return grouped(cores, by: domain).map { index, cores in
            guard let index else { return ("no L3", cores) }
            return ("L3 \(topology.l3Domains[index].bytes.map(NumberText.bytes) ?? "of unknown size")", cores)
        }
    }

    /// Like cores share a line: `cores 0-3: PU 0-7`.
    private static func coreLines(
        _ cores: [Core], _ topology: TopologySummary, allowed: Set<Int>, style: TextStyle
    ) -> String {
        grouped(cores, by: { core in LineKey(core, allowed: allowed) }).map { key, cores in
            let kind = key.kind.map { " (\(topology.cpuKinds[$0].name))" } ?? ""
            let noun = cores.count == 1 ? "core" : "cores"
            let numbers = NumberText.ranges(cores.map(\.index)).replacing(",", with: ", ")
            let cpus = NumberText.cpus(cores.flatMap(\.cpus)) + (key.isAllowed ? "" : ", not allowed")
            let line = WrappedText.fill("\(noun) \(numbers)\(kind): \(cpus)", after: 8, indent: 10)
            return "        " + (key.isAllowed ? line : style.dim(line)) + "\n"
        }.joined()
    }

    private struct LineKey: Hashable {
        var kind: Int?
        var isAllowed: Bool

        init(_ core: Core, allowed: Set<Int>) {
            kind = core.kind
            isAllowed = core.cpus.contains(where: allowed.contains)
        }
    }

    /// Groups in the order of their first member.
    private static func grouped<Key: Hashable>(
        _ cores: [Core], by key: (Core) -> Key
    ) -> [(Key, [Core])] {
        var order: [Key] = []
        var members: [Key: [Core]] = [:]
        for core in cores {
            let key = key(core)
            if members[key] == nil { order.append(key) }
            members[key, default: []].append(core)
        }
        return order.map { ($0, members[$0] ?? []) }
    }
}
