import Foundation
import Reporting
import RunRecords
import Testing

@Suite struct GoldenTopologyTests {
    private func check(
        _ name: String, _ machine: TopologySummary, allowed: [Int]? = nil, quota: Double? = nil
    ) {
        let limits = ProcessorLimits(allowedCpus: allowed ?? machine.cpus, quotaCpus: quota)
        let usable = machine.cores.map { $0.cpus.filter(limits.allowedCpus.contains) }.filter { !$0.isEmpty }
        let sets = [
            (PlacementName.oneCore, Array(usable.compactMap(\.first).prefix(1))),
            (.allCores, usable.compactMap(\.first).sorted()),
            (.allThreads, usable.flatMap(\.self).sorted()),
        ]
        let kinds = machine.cpuKinds.reversed().map { (PlacementName.eachKind($0.name), $0.cpus) }
        let most = quota.map { Int($0) } ?? .max
        let placements = (sets + kinds).map { Placement($0, cpus: Array($1.prefix(most))) }
        ReportingTests.check(
            "topology-\(name).txt", TopologyReport.report(machine, limits: limits, placements: placements))
    }

    @Test func nodesOfMemoryOnlyStandInTheTree() {
        var machine = Samples.server
        machine.numaNodes.append(NUMANode(index: 9, cpus: [], memoryBytes: 64 << 30))
        let text = shown(
            TopologyReport.report(
                machine, limits: ProcessorLimits(allowedCpus: machine.cpus, quotaCpus: nil), placements: []))
        #expect(text.contains("NUMA node 9, 64 GiB, memory only\n"))
    }

    private func tree(_ machine: TopologySummary) -> String {
        shown(
            TopologyReport.report(
                machine, limits: ProcessorLimits(allowedCpus: machine.cpus, quotaCpus: nil), placements: []))
    }

    private func node(_ index: Int, _ cpus: Range<Int>, gib: Int) -> NUMANode {
        NUMANode(index: index, cpus: Array(cpus), memoryBytes: gib << 30)
    }

    /// Flat high-bandwidth memory beside each package's node, and CXL's of both packages.
    @Test func everyNodeStandsOnce() {
        var machine = Samples.topology(
            cores: (0..<4).map {
                Core(index: $0, package: $0 / 2, numaNode: $0 / 2, kind: nil, cpus: [$0])
            },
            nodes: [
                node(0, 0..<2, gib: 64), node(1, 2..<4, gib: 64), node(2, 0..<2, gib: 16),
                node(3, 2..<4, gib: 16), node(4, 0..<4, gib: 256), node(5, 0..<0, gib: 8),
            ], domains: [])
        var text = tree(machine)
        for index in 0..<6 { #expect(text.components(separatedBy: "NUMA node \(index),").count == 2) }
        #expect(text.contains("NUMA node 2, 16 GiB, more memory of PU 0-1\n"))
        #expect(text.contains("NUMA node 4, 256 GiB, more memory of PU 0-3\n"))
        #expect(text.contains("NUMA node 5, 8 GiB, memory only\n"))
        // As virtual machines of two sockets have it.
        machine.numaNodes = [node(0, 0..<4, gib: 16)]
        for index in machine.cores.indices { machine.cores[index].numaNode = 0 }
        text = tree(machine)
        #expect(text.components(separatedBy: "NUMA node").count == 2)
        #expect(text.contains("NUMA node 0, 16 GiB, of PU 0-3\n"))
    }

    @Test func server() { check("server", Samples.server) }

    @Test func hybridUnderAQuota() { check("hybrid", Samples.hybrid, quota: 1.5) }

    @Test func halfOfTheCoresHidden() { check("half", Samples.server, allowed: Array(0..<16)) }

    /// Firmware may number the PUs of two packages in turn, which makes long lists.
    @Test func numbersInTurn() {
        let cores = (0..<64).map { index in
            Core(
                index: index, package: index / 32, numaNode: index / 32, kind: nil,
                cpus: [2 * (index % 32) + index / 32, 2 * (index % 32) + index / 32 + 64])
        }
        let cpus = { (package: Int) in cores.filter { $0.package == package }.flatMap(\.cpus).sorted() }
        check(
            "in-turn",
            Samples.topology(
                cores: cores,
                nodes: (0..<2).map { NUMANode(index: $0, cpus: cpus($0), memoryBytes: 768 << 30) },
                domains: (0..<2).map { L3Domain(bytes: 60 << 20, cpus: cpus($0)) }))
    }

    /// Some virtual machines and boards tell of nothing but cores.
    @Test func barest() {
        check(
            "barest",
            TopologySummary(
                source: "hwloc 2.9.0", packages: nil, numaNodes: [], l3Domains: [],
                cores: [Core(index: 0, package: nil, numaNode: nil, kind: nil, cpus: [0])], caches: [],
                cpuKinds: [], isSimulated: false))
    }
}
