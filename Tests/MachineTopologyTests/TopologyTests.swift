import Foundation
import MachineTopology
import RunRecords
import Testing

@Suite struct TopologyTests {
    @Test func describesTwoPackagesOfFourNodesWithSMT() throws {
        let topology = try Topology.synthetic("package:2 numa:4 l3:1 core:4 pu:2")
        let summary = topology.summary
        #expect(summary.source.hasPrefix("hwloc "))
        #expect(summary.packages == 2)
        #expect(summary.cores.count == 32)
        #expect(summary.cpus == Array(0..<64))
        #expect(summary.hasSMT)
        #expect(summary.isSimulated)
        #expect(summary.cpuKinds.isEmpty)

        #expect(summary.numaNodes.map(\.index) == Array(0..<8))
        #expect(summary.numaNodes.allSatisfy { $0.memoryBytes == 1 << 30 })
        #expect(summary.numaNodes.last?.cpus == Array(56..<64))
        #expect(summary.l3Domains.map(\.cpus) == summary.numaNodes.map(\.cpus))
        #expect(summary.caches == [Cache(name: "L3", bytes: 16 << 20, count: 8)])

        let core = try #require(summary.cores.dropFirst(17).first)
        #expect(core == Core(index: 17, package: 1, numaNode: 4, kind: nil, cpus: [34, 35]))
        #expect(try topology.limits() == ProcessorLimits(allowedCpus: Array(0..<64), quotaCpus: nil))
    }

    /// As of chiplets, each with a cache of its own: what is not to be served by them has to be larger than all.
    @Test func lastLevelCachesAddUp() throws {
        let summary = try Topology.synthetic("package:1 l3:2(size=100663296) core:2 pu:1").summary
        #expect(summary.lastLevelBytes(ofPUs: [0, 1, 2, 3]) == 192 << 20)
        #expect(
            summary.lastLevelBytes(ofPUs: [1]) == 96 << 20
                && summary.lastLevelBytes(ofPUs: [1, 2]) == 192 << 20)
        #expect(summary.lastLevelBytes(ofPUs: []) == 0)
    }

    /// Flat high-bandwidth memory and CXL: nodes beside others, of a package and of the machine.
    @Test func aCoreIsOfItsNearestNode() throws {
        let summary = try machine("flat-memory").summary
        #expect(summary.numaNodes.map(\.index) == [0, 1, 2, 3, 4])
        #expect(summary.numaNodes.map(\.cpus) == [[0, 1], [0, 1], [2, 3], [2, 3], [0, 1, 2, 3]])
        #expect(summary.cores.map(\.numaNode) == [0, 0, 2, 2])
        // The wider one has the lower number.
        let wide = try Topology.synthetic("[numa(indexes=0)] package:2 [numa(indexes=1,2)] core:2 pu:1")
        #expect(Set(wide.summary.cores.compactMap(\.numaNode)).count == 2)
    }

    @Test func namesTheKindsOfAHybrid() throws {
        let summary = try machine("hybrid-2p4e").summary
        #expect(
            summary.cpuKinds == [
                CPUKind(name: "E", efficiency: 0, cpus: [4, 5, 6, 7]),
                CPUKind(name: "P", efficiency: 1, cpus: [0, 1, 2, 3]),
            ])
        #expect(summary.cores.map(\.kind) == [1, 1, 0, 0, 0, 0])
        #expect(summary.cores.map(\.cpus.count) == [2, 2, 1, 1, 1, 1])
    }

    @Test func numbersMoreThanTwoKinds() throws {
        let kinds = try machine("three-kinds").summary.cpuKinds
        #expect(kinds.map(\.name) == ["kind-0", "kind-1", "kind-2"])
        #expect(kinds.map(\.efficiency) == [0, 1, 2])
    }

    /// Three like cores, of which two are binned 3 % higher: hwloc makes two ranked kinds of them.
    @Test(
        arguments: [
            (
                [
                    "CoreType": ["IntelCore", "IntelCore", "IntelCore"],
                    "FrequencyMaxMHz": ["3500", "3600", "3600"],
                ], []
            ),
            (["FrequencyMaxMHz": ["3500", "3600", "3600"]], []),
            // Dense cores beside full ones, where nothing names a type.
            (["FrequencyMaxMHz": ["3300", "5100", "5100"]], ["E", "P"]),
            (["LinuxCapacity": ["990", "1024", "1024"]], []),
            (["LinuxCapacity": ["446", "1024", "990"]], ["E", "P"]),
            // Each is like its neighbour, whichever comes first.
            (["LinuxCapacity": ["870", "940", "1024"]], []),
            (["LinuxCapacity": ["940", "870", "1024"]], []),
            (["LinuxCapacity": ["1024", "870", "940"]], []),
            (["LinuxCapacity": ["446", "870", "940"]], ["E", "P"]),
            (
                [
                    "CoreType": ["IntelAtom", "IntelCore", "IntelCore"],
                    "FrequencyMaxMHz": ["3500", "3500", "3600"],
                ], ["E", "P"]
            ),
            (["DarwinCompatible": ["apple,icestorm", "apple,firestorm", "apple,firestorm"]], ["E", "P"]),
        ] as [([String: [String]], [String])])
    func frequencyBinsAreNoKinds(attributes: [String: [String]], names: [String]) throws {
        var text = try String(contentsOfFile: fixture("machines/three-kinds.xml"), encoding: .utf8)
        for core in 0..<3 {
            let infos = attributes.map { "<info name=\"\($0.key)\" value=\"\($0.value[core])\"/>" }.joined()
            text = text.replacing(
                "cpuset=\"0x0000000\(1 << core)\" forced_efficiency=\"\(core)\"/>",
                with: "cpuset=\"0x0000000\(1 << core)\" forced_efficiency=\"\(core)\">\(infos)</cpukind>")
        }
        #expect(text.contains("</cpukind>"))
        let tree = try FixtureTree(["machine.xml": text])
        let summary = try Topology.xml(path: tree.path("machine.xml")).summary
        #expect(summary.cpuKinds.map(\.name) == names)
        #expect(summary.cores.allSatisfy { ($0.kind == nil) == names.isEmpty })
        if !names.isEmpty { #expect(summary.cpuKinds.map(\.cpus) == [[0], [1, 2]]) }
    }

    @Test func tellsVisibleFromAllowed() throws {
        let topology = try machine("half-cpuset")
        #expect(topology.summary.cpus == Array(0..<8))
        #expect(try topology.limits().allowedCpus == [4, 5, 6, 7])
    }

    @Test func worksWithoutPackagesAndCaches() throws {
        let summary = try Topology.synthetic("core:2 pu:2").summary
        #expect(summary.packages == nil)
        #expect(summary.l3Domains.isEmpty)
        #expect(summary.caches.isEmpty)
        #expect(summary.cores.map(\.package) == [nil, nil])
        #expect(summary.cores.map(\.cpus) == [[0, 1], [2, 3]])
    }

    @Test func knowsNoMemoryWhereNoneIsReported() throws {
        let text = try String(contentsOfFile: fixture("machines/half-cpuset.xml"), encoding: .utf8)
            .replacing(/local_memory="\d+"/, with: "").replacing(/<page_type [^>]*>/, with: "")
        let tree = try FixtureTree(["machine.xml": text])
        let summary = try Topology.xml(path: tree.path("machine.xml")).summary
        #expect(summary.numaNodes.map(\.memoryBytes) == [nil])
    }

    @Test func takesBarePUsForCores() throws {
        let summary = try Topology.synthetic("pu:4").summary
        #expect(summary.cores.map(\.cpus) == [[0], [1], [2], [3]])
        #expect(summary.cores.map(\.index) == [0, 1, 2, 3])
    }

    @Test func tellsDataFromInstructionCaches() throws {
        let summary = try Topology.synthetic("package:1 l2:2(size=1048576) l1d:1 l1i:1 core:1 pu:1").summary
        #expect(summary.caches.map(\.name) == ["L1d", "L1i", "L2"])
        #expect(summary.caches.map(\.count) == [2, 2, 2])
        #expect(summary.caches.last?.bytes == 1 << 20)
    }

    @Test(arguments: ["garbage:3", "core:0", "package:2", ""])
    func refusesABadDescription(_ text: String) {
        #expect(throws: TopologyError.badSynthetic(text)) { try Topology.synthetic(text) }
        #expect(TopologyError.badSynthetic(text).description.contains("\"\(text)\""))
    }

    @Test(arguments: ["<topology><object", "hello", "<topology version=\"2.0\"></topology>", ""])
    func refusesABrokenFile(_ text: String) throws {
        let tree = try FixtureTree(["machine.xml": text])
        let path = tree.path("machine.xml")
        let error = try #require(throws: TopologyError.self) { try Topology.xml(path: path) }
        guard case .badXML(path, _) = error else { throw error }
        #expect(error.description.contains(path))
    }

    @Test func namesAFileOfALaterFormat() throws {
        let tree = try FixtureTree([
            "machine.xml":
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<topology version=\"3.0\">\n</topology>\n"
        ])
        let path = tree.path("machine.xml")
        let error = try #require(throws: TopologyError.self) { try Topology.xml(path: path) }
        #expect(error == .newerXML(path: path, version: "3.0"))
        #expect(error.description.contains("lstopo --export-xml-flags v2"))
    }

    @Test func saysThatAFileIsMissing() throws {
        let error = try #require(throws: TopologyError.self) { try Topology.xml(path: "/no/such.xml") }
        #expect(error == .badXML(path: "/no/such.xml", reason: "No such file or directory"))
    }
}

@Suite struct TopologyEnvironmentTests {
    @Test func obeysTheVariables() throws {
        let file = fixture("machines/hybrid-2p4e.xml")
        #expect(try Topology.thisMachine(environment: ["HWLOC_XMLFILE": file]).summary.cpus.count == 8)
        let both = ["HWLOC_XMLFILE": file, "HWLOC_SYNTHETIC": "core:3 pu:1"]
        #expect(try Topology.thisMachine(environment: both).summary.cpus.count == 3)
    }

    /// hwloc alone would describe the real machine without a word.
    @Test func refusesAVariableThatCannotBeUsed() {
        #expect(throws: TopologyError.inVariable("HWLOC_SYNTHETIC", .badSynthetic("nonsense"))) {
            try Topology.thisMachine(environment: ["HWLOC_SYNTHETIC": "nonsense"])
        }
        let missing = TopologyError.badXML(path: "/no/such.xml", reason: "No such file or directory")
        #expect(throws: TopologyError.inVariable("HWLOC_XMLFILE", missing)) {
            try Topology.thisMachine(environment: ["HWLOC_XMLFILE": "/no/such.xml"])
        }
    }

    @Test func describesThisMachine() throws {
        let topology = try Topology.thisMachine()
        let summary = topology.summary
        #expect(!summary.isSimulated)
        #expect(!summary.cores.isEmpty)
        #expect(Set(summary.cores.flatMap(\.cpus)).count == summary.cpus.count)
        let allowed = try topology.limits().allowedCpus
        #expect(!allowed.isEmpty)
        #expect(Set(allowed).isSubset(of: summary.cpus))
        #if arch(x86_64)
            #expect(topology.cpuIdentity.vendor != nil)
            #expect(topology.cpuIdentity.family != nil)
        #endif
    }

    @Test func readsTheIdentityOfAnARM() throws {
        let topology = try machine("neoverse-n1")
        #expect(
            topology.cpuIdentity
                == CPUIdentity(vendor: "ARM", brand: "Neoverse-N1", family: 8, model: 3340, stepping: 49))
        #expect(topology.summary.cores.count == 4)
        #expect(topology.summary.l3Domains.map(\.bytes) == [32 << 20])
    }

    @Test func knowsNoIdentityOfASyntheticCPU() throws {
        let identity = try Topology.synthetic("core:1 pu:1").cpuIdentity
        #expect(identity == CPUIdentity(vendor: nil, brand: nil, family: nil, model: nil, stepping: nil))
    }

    @Test func readsTheIdentityFromInfos() throws {
        let infos = """
            <info name="CPUVendor" value="AuthenticAMD"/><info name="CPUFamilyNumber" value="25"/>
            <info name="CPUModelNumber" value="1"/><info name="CPUModel" value="AMD EPYC 7763"/>
            <info name="CPUStepping" value="1"/>
            """
        let plain = try String(contentsOfFile: fixture("machines/half-cpuset.xml"), encoding: .utf8)
        let packageTag = try #require(plain.firstRange(of: /<object type="Package"[^>]*>/))
        let text = plain.replacingCharacters(in: packageTag, with: plain[packageTag] + infos)
        let tree = try FixtureTree(["machine.xml": text])
        let identity = try Topology.xml(path: tree.path("machine.xml")).cpuIdentity
        #expect(
            identity
                == CPUIdentity(
                    vendor: "AuthenticAMD", brand: "AMD EPYC 7763", family: 25, model: 1, stepping: 1))
    }
}
