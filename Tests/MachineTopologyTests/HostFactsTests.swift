import Foundation
import MachineTopology
import RunRecords
import Testing

@Suite struct HostFactsTests {
    private let release = "NAME=\"Debian GNU/Linux\"\nPRETTY_NAME=\"Debian GNU/Linux 12 (bookworm)\"\n"
    private let memory = "MemTotal:       16384 kB\nMemFree:         1024 kB\n"

    /// As arm64 kernels print a CPU (arch/arm64/kernel/cpuinfo.c), here a Neoverse N1, r3p1.
    private func armText(
        implementer: String = "0x41", architecture: String = "8", variant: String = "0x3",
        part: String = "0xd0c"
    ) -> String {
        """
        processor\t: 0
        BogoMIPS\t: 243.75
        Features\t: fp asimd evtstrm aes pmull sha1 sha2 crc32 atomics fphp asimdhp cpuid asimdrdm lrcpc dcpop
        CPU implementer\t: \(implementer)
        CPU architecture: \(architecture)
        CPU variant\t: \(variant)
        CPU part\t: \(part)
        CPU revision\t: 1

        processor\t: 1
        CPU implementer\t: 0x48

        """
    }

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

    @Test func namesTheFirmware() throws {
        let tree = try FixtureTree([
            "proc/meminfo": memory,
            "sys/class/dmi/id/bios_vendor": "American Megatrends International, LLC.\n",
            "sys/class/dmi/id/bios_version": "2.7 \n",
        ])
        #expect(
            try HostFacts.read(root: tree.root).firmware == "American Megatrends International, LLC. 2.7")
        let none = try FixtureTree(["proc/meminfo": memory, "sys/class/dmi/id/bios_version": "\n"])
        #expect(try HostFacts.read(root: none.root).firmware == nil)
    }

    /// The name of a container is not that of its node.
    @Test func theEnvironmentNamesTheHost() throws {
        let tree = try FixtureTree(["proc/meminfo": memory])
        func name(_ environment: [String: String]) throws -> String? {
            try HostFacts.read(root: tree.root, environment: environment).hostname
        }
        #expect(try name(["WATTMARK_HOSTNAME": "node-7.rack"]) == "node-7.rack")
        #expect(try name(["WATTMARK_HOSTNAME": ""]) == name([:]))
        for odd in ["a b", "a\u{1b}[31m", String(repeating: "n", count: 256)] {
            #expect(throws: TopologyError.self) { try name(["WATTMARK_HOSTNAME": odd]) }
        }
    }

    @Test func looksAtTheSecondPlaceToo() throws {
        let tree = try FixtureTree(["usr/lib/os-release": "PRETTY_NAME=Alpine\n", "proc/meminfo": memory])
        #expect(try HostFacts.read(root: tree.root).operatingSystem == "Alpine")
    }

    @Test func knowsNoMicrocodeOnArm() throws {
        let tree = try FixtureTree(["proc/cpuinfo": "CPU implementer\t: 0x41\n", "proc/meminfo": memory])
        #expect(try HostFacts.read(root: tree.root).microcode == nil)
    }

    @Test func readsTheIdentityOfAnARM() throws {
        let tree = try FixtureTree(["proc/cpuinfo": armText(), "proc/meminfo": memory])
        let facts = try HostFacts.read(root: tree.root)
        #expect(
            facts.armIdentity
                == CPUIdentity(vendor: "ARM", brand: "Neoverse-N1", family: 8, model: 3340, stepping: 49))
    }

    @Test func namesAnUnknownImplementerByItsCode() throws {
        let text = armText(implementer: "0x70", part: "0x663")
        let tree = try FixtureTree(["proc/cpuinfo": text, "proc/meminfo": memory])
        let identity = try #require(try HostFacts.read(root: tree.root).armIdentity)
        #expect(identity.vendor == "0x70")
        #expect(identity.brand == nil)
        #expect(identity.model == 1635)
    }

    /// Kernels before 3.19 print a word for the architecture.
    @Test func leavesOutWhatIsNoNumber() throws {
        let text = armText(architecture: "AArch64", variant: "")
        let tree = try FixtureTree(["proc/cpuinfo": text, "proc/meminfo": memory])
        let identity = try #require(try HostFacts.read(root: tree.root).armIdentity)
        #expect(identity.family == nil)
        #expect(identity.stepping == nil)
        #expect(identity.model == 3340)
    }

    @Test(arguments: [
        "model\t\t: 1\n", "CPU implementer\t: 0x41\n", "CPU implementer\t: x\nCPU part\t: 0xd0c\n",
    ])
    func knowsNoARMWithoutItsDesign(_ text: String) throws {
        let tree = try FixtureTree(["proc/cpuinfo": text, "proc/meminfo": memory])
        #expect(try HostFacts.read(root: tree.root).armIdentity == nil)
    }

    /// hwloc 2.9 tells nothing of an arm64 CPU, later versions the same as the kernel.
    @Test func prefersWhatTheKernelTellsOfAnARM() {
        let arm = CPUIdentity(vendor: "ARM", brand: "Neoverse-V1", family: 8, model: 3392, stepping: 17)
        let facts = HostFacts(
            hostname: nil, operatingSystem: "Linux", kernelRelease: "6.1", architecture: "arm64",
            memoryBytes: 1, microcode: nil, armIdentity: arm)
        let unknown = CPUIdentity(vendor: nil, brand: nil, family: nil, model: nil, stepping: nil)
        #expect(unknown.processor(facts: facts, features: []) == arm.processor(facts: facts, features: []))
        #expect(unknown.processor(facts: facts, features: []).brand == "Neoverse-V1")
    }

    /// As lxcfs leaves it where it knows nothing.
    @Test(arguments: ["", "MemTotal:              0 kB\nMemFree:               0 kB\n", "MemFree: 5 kB\n"])
    func knowsNoMemoryWhereNoneIsTold(_ text: String) throws {
        let tree = try FixtureTree(["proc/meminfo": text])
        #expect(try HostFacts.read(root: tree.root).memoryBytes == nil)
    }

    @Test(arguments: ["MemTotal: many kB", "MemTotal: 16384 MB", "MemTotal: 99999999999999999 kB"])
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
        #expect(try #require(facts.memoryBytes) > 1 << 20)
        #expect(!facts.operatingSystem.isEmpty)
    }
}
