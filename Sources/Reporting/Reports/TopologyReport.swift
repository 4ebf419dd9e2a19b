import Quantities
package import RunRecords

/// A machine as a tree of packages, NUMA nodes, L3 domains and cores, and where workers would be placed on it.
package enum TopologyReport {
    package static func report(
        _ topology: TopologySummary, limits: ProcessorLimits, placements: [Placement]
    ) -> Report {
        let notice = topology.isSimulated ? " (simulated: it can be planned on, not measured)" : ""
        let title = Phrase("Machine ", .strong) + Phrase(topology.source, .faint) + Phrase(notice, .caution)
        var report = Report([.title(title)])
        report += tree(topology, allowed: Set(limits.allowedCpus))
        report.add(.field("Allowed", self.limits(limits)))
        report.add(.table(table(placements)))
        return report
    }

    /// A line a core, for programs.
    package static func data(_ topology: TopologySummary, limits: ProcessorLimits) -> ReportTable {
        let allowed = Set(limits.allowedCpus)
        return ReportTable(
            topology.cores,
            [
                .number("core") { .count($0.index) },
                .number("package") { $0.package.map { .count($0) } ?? .empty },
                .number("numa_node") { $0.numaNode.map { .count($0) } ?? .empty },
                .name("kind") { core in .name(core.kind.map { topology.cpuKinds[$0].name } ?? "") },
                .name("cpus") { .name(NumberText.ranges($0.cpus)) },
                .text("is_allowed") { ReportCell(.flag($0.cpus.contains(where: allowed.contains))) },
            ])
    }

    private static func tree(_ topology: TopologySummary, allowed: Set<Int>) -> Report {
        var report = Report()
        let packages = packages(topology)
        let shared = topology.numaNodes.filter { node in
            packages.count { $0.cores.contains { $0.numaNode == node.index } } > 1
        }
        for node in shared {
            let reach = "of \(NumberText.cpus(node.cpus))"
            report.add(.branch(depth: 1, Phrase("NUMA node \(node.index)\(size(of: node)), \(reach)")))
        }
        var others = nodesWithoutCores(topology)
        for package in packages {
            report.add(.branch(depth: 1, Phrase(package.title, .strong)))
            for (index, cores) in grouped(package.cores, by: \.numaNode) {
                var depth = 2
                // One that other packages share stands above them.
                if !shared.contains(where: { $0.index == index }) {
                    report.add(.branch(depth: depth, Phrase(title(ofNode: index, topology))))
                    depth += 1
                }
                for domain in domains(topology, of: cores) {
                    report.add(.branch(depth: depth, Phrase(domain.title)))
                    for line in coreLines(domain.cores, topology, allowed: allowed) {
                        report.add(.branch(depth: depth + 1, line))
                    }
                }
            }
            let cpus = Set(package.cores.flatMap(\.cpus))
            let near = { (node: NUMANode) in !node.cpus.isEmpty && cpus.isSuperset(of: node.cpus) }
            for node in others where near(node) {
                report.add(.branch(depth: 2, Phrase(title(ofMore: node))))
            }
            others.removeAll(where: near)
        }
        for node in others { report.add(.branch(depth: 1, Phrase(title(ofMore: node)))) }
        return report
    }

    /// High-bandwidth or CXL memory: nodes that are not the nearest of any core, whether their PUs are told or not.
    private static func nodesWithoutCores(_ topology: TopologySummary) -> [NUMANode] {
        let nearest = Set(topology.cores.compactMap(\.numaNode))
        return topology.numaNodes.filter { !nearest.contains($0.index) }
    }

    private static func title(ofMore node: NUMANode) -> String {
        let near = node.cpus.isEmpty ? "memory only" : "more memory of \(NumberText.cpus(node.cpus))"
        return "NUMA node \(node.index)\(size(of: node)), \(near)"
    }

    private static func title(ofNode index: Int?, _ topology: TopologySummary) -> String {
        let size = size(of: topology.numaNodes.first { $0.index == index })
        return index.map { "NUMA node \($0)\(size)" } ?? "NUMA node not reported"
    }

    private static func size(of node: NUMANode?) -> String {
        node?.memoryBytes.map { ", \(NumberText.bytes($0))" } ?? ""
    }

    private static func limits(_ limits: ProcessorLimits) -> String {
        let quota = limits.quotaCpus.map { "a quota of \(NumberText.significant($0)) CPUs" } ?? "no quota"
        return "\(NumberText.cpus(limits.allowedCpus)), \(quota)"
    }

    private static func table(_ placements: [Placement]) -> ReportTable {
        ReportTable(
            placements,
            [
                .name("placement") { .name($0.name.rawValue) },
                .number("workers") { .count($0.workers) },
                .text("on") { .text(NumberText.cpus($0.cpus)) },
            ])
    }

    private typealias Level = (title: String, cores: [Core])

    private static func packages(_ topology: TopologySummary) -> [Level] {
        grouped(topology.cores, by: \.package).map { index, cores in
            (index.map { "Package \($0)" } ?? "Package not reported", cores)
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
        _ cores: [Core], _ topology: TopologySummary, allowed: Set<Int>
    ) -> [Phrase] {
        grouped(cores, by: { core in LineKey(core, allowed: allowed) }).map { key, cores in
            let kind = key.kind.map { " (\(topology.cpuKinds[$0].name))" } ?? ""
            let noun = cores.count == 1 ? "core" : "cores"
            let numbers = NumberText.ranges(cores.map(\.index)).replacing(",", with: ", ")
            let cpus = NumberText.cpus(cores.flatMap(\.cpus)) + (key.isAllowed ? "" : ", not allowed")
            return Phrase("\(noun) \(numbers)\(kind): \(cpus)", key.isAllowed ? .plain : .faint)
        }
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
