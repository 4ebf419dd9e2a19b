import Benchmarking
import Foundation
import RunRecords
import Testing

@Suite struct EnvironmentProbeTests {
    private let cpu = "sys/devices/system/cpu"

    private func environment(_ tree: MachineTree, cpus: [Int] = [0, 1, 2, 3]) -> Environment {
        EnvironmentProbe(root: tree.root, variables: [:]).read(allowedCpus: cpus)
    }

    @Test func variablesThatChangeWhatIsMeasuredAreKept() throws {
        let variables = ["PATH": "/bin", "OPENSSL_CONF": "/tmp/x.cnf"]
        let found = EnvironmentProbe(root: try MachineTree(copying: "vm").root, variables: variables).read(
            allowedCpus: [0])
        #expect(found.variables == [EnvironmentVariable(name: "OPENSSL_CONF", value: "/tmp/x.cnf")])
    }

    @Test func metal() throws {
        #expect(
            environment(try MachineTree(copying: "metal"))
                == Environment(
                    governor: "performance", turbo: true, smtControl: "on", transparentHugepages: "madvise",
                    loadAverage: 0.52, memoryAvailableBytes: 102_400_000_000))
    }

    /// In a container the machine may have more than this process may take, and less than it would be allowed.
    @Test func memoryIsWhatIsThereAndMayBeTaken() throws {
        func available(_ fixture: String, _ headroom: Int?) throws -> Int? {
            let tree = try MachineTree(copying: fixture)
            return withExtendedLifetime(tree) {
                EnvironmentProbe(root: tree.root, variables: [:])
                    .read(allowedCpus: [0], memoryHeadroom: headroom).memoryAvailableBytes
            }
        }
        #expect(try available("metal", 1 << 30) == 1 << 30)
        #expect(try available("metal", 1 << 40) == 102_400_000_000)
        #expect(try available("vm", 1 << 30) == 1 << 30 && available("vm", nil) == nil)
    }

    @Test func aVirtualMachineShowsLittle() throws {
        #expect(
            environment(try MachineTree(copying: "vm"))
                == Environment(
                    governor: nil, turbo: nil, smtControl: nil, transparentHugepages: nil, loadAverage: 0,
                    memoryAvailableBytes: nil))
    }

    @Test func governorsOfTheAllowedCpusOnly() throws {
        let tree = try MachineTree(copying: "metal")
        try tree.write("powersave\n", to: "\(cpu)/cpu3/cpufreq/scaling_governor")
        #expect(environment(tree, cpus: [0, 1, 2]).governor == "performance")
        #expect(environment(tree, cpus: [3]).governor == "powersave")
        #expect(environment(tree).governor == "mixed")
        #expect(environment(tree, cpus: [7]).governor == nil)
    }

    @Test(
        arguments: [
            ("0", nil, true), ("1", nil, false), ("1", "1", false), (nil, "1", true), (nil, "0", false),
            (nil, nil, nil), ("maybe", nil, nil),
        ] as [(String?, String?, TurboState?)])
    func turbo(noTurbo: String?, boost: String?, expected: TurboState?) throws {
        let tree = try MachineTree(copying: "metal")
        try tree.remove("\(cpu)/intel_pstate/no_turbo")
        if let noTurbo { try tree.write(noTurbo + "\n", to: "\(cpu)/intel_pstate/no_turbo") }
        if let boost { try tree.write(boost + "\n", to: "\(cpu)/cpufreq/boost") }
        #expect(environment(tree).turbo == expected)
    }

    /// The global switch says 1; each policy may still say 0.
    @Test(
        arguments: [
            ("1", ["0", "0", "0", "0"], false), ("1", ["1", "1", "1", "1"], true),
            ("1", ["0", "1", "0", "0"], .mixed), ("0", ["1", "1", "1", "1"], false),
            (nil, ["0", "0", "0", "0"], false),
        ] as [(String?, [String], TurboState)])
    func turboOfEachPolicy(boost: String?, own: [String], expected: TurboState) throws {
        let tree = try MachineTree(copying: "metal")
        try tree.remove("\(cpu)/intel_pstate/no_turbo")
        if let boost { try tree.write(boost + "\n", to: "\(cpu)/cpufreq/boost") }
        for (number, text) in own.enumerated() {
            try tree.write(text + "\n", to: "\(cpu)/cpu\(number)/cpufreq/boost")
        }
        #expect(environment(tree).turbo == expected)
    }

    /// A PU without a policy of its own has the global state, which may be unknown.
    @Test(
        arguments: [
            (nil, ["0", nil, "0", "0"], nil), (nil, [nil, "1", nil, nil], nil),
            ("1", ["0", nil, "0", "0"], .mixed),
            ("1", ["1", nil, "1", nil], .on), (nil, ["0", nil, "1", nil], .mixed),
            ("0", ["1", nil, nil, nil], .off),
        ] as [(String?, [String?], TurboState?)])
    func turboWhereSomePUsHaveNoPolicy(boost: String?, own: [String?], expected: TurboState?) throws {
        let tree = try MachineTree(copying: "metal")
        try tree.remove("\(cpu)/intel_pstate/no_turbo")
        if let boost { try tree.write(boost + "\n", to: "\(cpu)/cpufreq/boost") }
        for case (let number, let text?) in own.enumerated() {
            try tree.write(text + "\n", to: "\(cpu)/cpu\(number)/cpufreq/boost")
        }
        #expect(environment(tree).turbo == expected)
    }

    @Test func policiesOfOtherCpusDoNotCount() throws {
        let tree = try MachineTree(copying: "metal")
        try tree.write("0\n", to: "\(cpu)/cpu3/cpufreq/boost")
        try tree.write("1\n", to: "\(cpu)/cpu0/cpufreq/boost")
        #expect(environment(tree, cpus: [0]).turbo == .on)
        #expect(environment(tree, cpus: [3]).turbo == .off)
    }

    @Test(
        arguments: [
            ("[always] madvise never", "always"), ("always madvise [never]", "never"),
            ("always madvise", nil),
            ("]always[", nil),
        ] as [(String, String?)])
    func hugepages(text: String, expected: String?) throws {
        let tree = try MachineTree(copying: "metal")
        try tree.write(text + "\n", to: "sys/kernel/mm/transparent_hugepage/enabled")
        #expect(environment(tree).transparentHugepages == expected)
    }

    @Test(arguments: [
        "MemAvailable: 5 MB\n", "MemAvailable: lots kB\n", "MemAvailable:\n", "", "MemAvailable: 0 kB\n",
    ])
    func memoryInAnotherUnitIsUnknown(text: String) throws {
        let tree = try MachineTree(copying: "metal")
        try tree.write(text, to: "proc/meminfo")
        #expect(environment(tree).memoryAvailableBytes == nil)
    }

    #if os(Linux)
        @Test func theRealMachineHasLoadAndMemory() throws {
            let environment = EnvironmentProbe().read(allowedCpus: [0])
            #expect(try #require(environment.loadAverage) >= 0)
            #expect(try #require(environment.memoryAvailableBytes) > 0)
        }
    #endif
}
