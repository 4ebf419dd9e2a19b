import Quantities
import Reporting
import RunRecords
import TestSupport
import Testing

/// What is not known is said to be unknown, and is never a zero.
@Suite struct UnknownsTests {
    private static let topology = TopologySummary(
        source: "hwloc 2.9.0", packages: nil, numaNodes: [], l3Domains: [],
        cores: [0, 1].map { Core(index: $0, package: nil, numaNode: nil, kind: nil, cpus: [$0]) },
        caches: [], cpuKinds: [], isSimulated: false)

    @Test func host() {
        let host = HostDescription(
            hostname: nil, operatingSystem: "Linux", kernelRelease: "6.12.0",
            cpu: Processor(
                architecture: "arm64", vendor: nil, brand: nil, family: nil, model: nil, stepping: nil,
                microcode: nil, features: []),
            topology: Self.topology, memoryBytes: nil,
            virtualization: Virtualization(kind: nil, hypervisor: nil, container: nil),
            limits: ProcessorLimits(allowedCpus: [0, 1], quotaCpus: nil), openssl: nil)
        let environment = Environment(
            governor: nil, turbo: nil, smtControl: nil, transparentHugepages: nil, loadAverage: nil,
            memoryAvailableBytes: nil)
        check("host-unknown.txt", HostReport.report(host, environment: environment))
    }

    @Test func topology() {
        let limits = ProcessorLimits(allowedCpus: [0, 1], quotaCpus: nil)
        check("topology-unknown.txt", TopologyReport.report(Self.topology, limits: limits, placements: []))
    }

    /// A rate of zero on a placement without cores still makes a table.
    @Test func ratesWithoutValue() {
        let nothing = Samples.measurement(
            .native, kernel: "k", rate: 0, cpus: [], placement: .oneCore, fraction: nil)
        let text = shown(RatesReport.report([nothing], on: Self.topology))
        #expect(!text.contains("nan") && !text.contains("inf"))
        #expect(GoldenText.pageFaults(text).isEmpty)
    }
}
