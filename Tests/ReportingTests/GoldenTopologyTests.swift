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
