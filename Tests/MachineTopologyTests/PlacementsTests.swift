import MachineTopology
import RunRecords
import Testing

@Suite struct PlacementsTests {
    private func placements(
        _ topology: Topology, allowed: [Int]? = nil, quota: Double? = nil
    ) throws -> Placements {
        let allowed = try allowed ?? topology.limits().allowedCpus
        return try Placements(
            topology: topology.summary, limits: ProcessorLimits(allowedCpus: allowed, quotaCpus: quota))
    }

    private func cpus(_ placements: Placements, _ name: String) throws -> [[Int]] {
        try placements.chosen(PlacementChoice(name)).map(\.cpus)
    }

    @Test func coversCoresAndThreads() throws {
        let placements = try placements(.synthetic("package:2 numa:4 l3:1 core:4 pu:2"))
        #expect(try cpus(placements, "one-core") == [[0]])
        #expect(try cpus(placements, "all-cores") == [Array(stride(from: 0, to: 64, by: 2))])
        #expect(try cpus(placements, "all-threads") == [Array(0..<64)])
        #expect(placements.defaults.map(\.name.rawValue) == ["one-core", "all-cores", "all-threads"])
        #expect(placements.defaults.map(\.workers) == [1, 32, 64])
    }

    @Test func placesEachKindApart() throws {
        let placements = try placements(machine("hybrid-2p4e"))
        let kinds = try placements.chosen(.eachKind)
        #expect(
            kinds == [
                Placement(.eachKind("P"), cpus: [0, 2]),
                Placement(.eachKind("E"), cpus: [4, 5, 6, 7]),
            ])
        #expect(try placements.chosen(.named(.eachKind("E"))) == [kinds[1]])
        #expect(
            placements.defaults.map(\.name.rawValue)
                == ["one-core", "all-cores", "all-threads", "each-kind:P", "each-kind:E"])
        #expect(throws: TopologyError.unknownKind("Q", known: ["P", "E"])) {
            try placements.chosen(.named(.eachKind("Q")))
        }
    }

    @Test func leavesOutAKindThatIsNotAllowed() throws {
        let placements = try placements(machine("hybrid-2p4e"), allowed: [4, 5])
        #expect(try placements.chosen(.eachKind).map(\.name.rawValue) == ["each-kind:E"])
        #expect(placements.defaults.map(\.name.rawValue) == ["one-core", "all-cores"])
    }

    @Test func staysInsideTheCpuset() throws {
        let placements = try placements(machine("half-cpuset"))
        #expect(try cpus(placements, "one-core") == [[4]])
        #expect(try cpus(placements, "all-cores") == [[4, 6]])
        #expect(try cpus(placements, "all-threads") == [[4, 5, 6, 7]])
    }

    @Test func usesTheAllowedThreadOfACore() throws {
        let placements = try placements(machine("half-cpuset"), allowed: [3, 5, 6])
        #expect(try cpus(placements, "one-core") == [[3]])
        #expect(try cpus(placements, "all-cores") == [[3, 5, 6]])
        #expect(placements.defaults.map(\.name.rawValue) == ["one-core", "all-cores"])
    }

    /// The quota, and the PUs of one-core, all-cores and all-threads under it.
    private static let cuts: [(Double, [[Int]])] = [
        (0.1, [[0], [0], [0]]), (1, [[0], [0], [0]]), (1.5, [[0], [0], [0]]), (2, [[0], [0, 2], [0, 2]]),
        (3.99, [[0], [0, 2, 4], [0, 2, 4]]), (5, [[0], [0, 2, 4, 6], [0, 1, 2, 4, 6]]),
        (1e300, [[0], [0, 2, 4, 6], Array(0..<8)]),
    ]

    @Test(arguments: cuts)
    func boundsTheWorkersByTheQuota(_ quota: Double, _ expected: [[Int]]) throws {
        let placements = try placements(.synthetic("package:1 core:4 pu:2"), quota: quota)
        let found = try ["one-core", "all-cores", "all-threads"].flatMap { try cpus(placements, $0) }
        #expect(found == expected)
        #expect(Set(placements.defaults.map(\.cpus)) == Set(expected))
    }

    @Test func dropsDuplicatesOnOneCore() throws {
        let single = try placements(.synthetic("core:1 pu:1"))
        #expect(single.defaults == [Placement(.oneCore, cpus: [0])])
        let threaded = try placements(.synthetic("core:1 pu:2"))
        #expect(threaded.defaults.map(\.name.rawValue) == ["one-core", "all-threads"])
    }

    @Test func explainsWhatItCannotPlace() throws {
        let placements = try placements(.synthetic("core:2 pu:1"))
        for name in ["each-kind", "each-kind:P"] {
            #expect(throws: TopologyError.oneKind) { try placements.chosen(PlacementChoice(name)) }
        }
        let error = try #require(throws: TopologyError.self) { try PlacementChoice("all-core") }
        #expect(
            error.description
                == """
                there is no placement "all-core": choose one of one-core, all-cores, all-threads, each-kind
                """)
        // Records may have one, but no worker is bound to it.
        let device = TopologyError.unknownPlacement("device:0", known: PlacementChoice.all.map(\.text))
        #expect(throws: device) { try PlacementChoice("device:0") }
        #expect(throws: device) { try placements.chosen(.named(.device(0))) }
    }

    @Test func needsAnAllowedPU() throws {
        #expect(throws: TopologyError.noAllowedCpus) {
            try placements(.synthetic("core:2 pu:1"), allowed: [7])
        }
    }
}
