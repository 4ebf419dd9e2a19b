import Foundation
import MachineTopology
import RunRecords
import Testing

@Suite struct HostFactsTests {
    private let release = "NAME=\"Debian GNU/Linux\"\nPRETTY_NAME=\"Debian GNU/Linux 12 (bookworm)\"\n"
    private let memory = "MemTotal:       16384 kB\nMemFree:         1024 kB\n"

    @Test func readsTheFiles() throws {
        let tree = try FixtureTree([
            "etc/os-release": release, "proc/meminfo": memory,
            "proc/cpuinfo": "processor\t: 0\nmodel\t\t: 1\nmicrocode\t: 0xa0011d1\n",
        ])
        let facts = try HostFacts.read(root: tree.root)
        #expect(facts.operatingSystem == "Debian GNU/Linux 12 (bookworm)")
        #expect(facts.memoryBytes == 16 << 20)
        #expect(facts.microcode == "0xa0011d1")
        #expect(["x86_64", "arm64"].contains(facts.architecture))
        #expect(!facts.kernelRelease.isEmpty)
    }

    @Test func looksAtTheSecondPlaceToo() throws {
        let tree = try FixtureTree(["usr/lib/os-release": "PRETTY_NAME=Alpine\n", "proc/meminfo": memory])
        #expect(try HostFacts.read(root: tree.root).operatingSystem == "Alpine")
    }

    @Test func knowsNoMicrocodeOnArm() throws {
        let tree = try FixtureTree(["proc/cpuinfo": "CPU implementer\t: 0x41\n", "proc/meminfo": memory])
        #expect(try HostFacts.read(root: tree.root).microcode == nil)
    }

    @Test(arguments: ["", "garbage", "MemTotal: many kB", "MemTotal: 0 kB", "MemTotal: 99999999999999999 kB"])
    func refusesACorruptTotal(_ text: String) throws {
        let tree = try FixtureTree(["proc/meminfo": text])
        let error = try #require(throws: TopologyError.self) { try HostFacts.read(root: tree.root) }
        guard case .malformedFile(tree.path("proc/meminfo"), _, _) = error else { throw error }
    }

    @Test func joinsTheIdentity() throws {
        let facts = HostFacts(
            hostname: nil, operatingSystem: "Linux", kernelRelease: "6.1", architecture: "x86_64",
            memoryBytes: 1, microcode: "0x1")
        let identity = CPUIdentity(vendor: "GenuineIntel", brand: "Xeon", family: 6, model: 143, stepping: 8)
        let cpu = identity.processor(facts: facts, features: ["avx2"])
        #expect(cpu.model == 143)
        #expect(cpu.microcode == "0x1")
        #expect(cpu.features == ["avx2"])
    }

    @Test func readsThisMachine() throws {
        let facts = try HostFacts.read()
        #expect(facts.memoryBytes > 1 << 20)
        #expect(!facts.operatingSystem.isEmpty)
    }
}
