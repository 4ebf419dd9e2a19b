import Benchmarking
import Foundation
import MachineTopology
import RunRecords
import Testing

@Suite struct NoiseProbeTests {
    private let cpu = "sys/devices/system/cpu"

    /// What the probe says after `change`.
    private func noise(
        _ tree: MachineTree, cpus: [Int], statFiles: [String] = [], change: () throws -> Void
    ) rethrows -> Noise {
        let probe = NoiseProbe(
            root: tree.root, cpus: cpus, cpuStatFiles: statFiles.map { KernelText(tree.path($0)) })
        let before = probe.read()
        try change()
        return probe.read().difference(from: before)
    }

    @Test func nothingHappened() throws {
        let tree = try MachineTree(copying: "metal")
        let noise = noise(tree, cpus: [0, 3], statFiles: ["sys/fs/cgroup/slice/cpu.stat"]) {}
        #expect(
            noise
                == Noise(
                    stealSeconds: 0, cpuPressureSeconds: 0, involuntarySwitches: nil, throttleEvents: 0,
                    quotaThrottledPeriods: 0, frequencyProxyHertz: nil))
    }

    @Test func stealOfThePlacementOnly() throws {
        let tree = try MachineTree(copying: "metal")
        let ticks = Double(sysconf(Int32(_SC_CLK_TCK)))
        let noise = try noise(tree, cpus: [1, 2]) {
            try tree.replace("8 20 0 0", by: "8 23 0 0", in: "proc/stat")
            try tree.replace("7 30 0 0", by: "7 34 0 0", in: "proc/stat")
            try tree.replace("7 10 0 0", by: "7 999 0 0", in: "proc/stat")
            try tree.replace("30 100 0 0", by: "30 5000 0 0", in: "proc/stat")
        }
        #expect(noise.stealSeconds == 7 / ticks)
    }

    @Test func stealOfManyCpusWithLongNumbers() throws {
        let tree = try MachineTree(copying: "metal")
        let long = "18446744073709551"
        let line = { (steal: Int) in "\(long) \(long) \(long) \(long) \(long) \(long) \(long) \(steal) 0 0\n"
        }
        let table = { (steal: Int) in
            "cpu  " + line(0) + (0..<300).map { "cpu\($0) " + line(steal) }.joined() + "intr 1 2 3\n"
        }
        try tree.write(table(5), to: "proc/stat")
        let ticks = Double(sysconf(Int32(_SC_CLK_TCK)))
        let noise = try noise(tree, cpus: Array(0..<300)) { try tree.write(table(6), to: "proc/stat") }
        #expect(noise.stealSeconds == 300 / ticks)
    }

    @Test func aCpuThatIsNotListedMakesStealUnknown() throws {
        let tree = try MachineTree(copying: "metal")
        #expect(noise(tree, cpus: [0, 4]) {}.stealSeconds == nil)
    }

    @Test func aCounterThatWentBackwardsIsUnknown() throws {
        let tree = try MachineTree(copying: "metal")
        let noise = try noise(tree, cpus: [0]) {
            try tree.replace("7 10 0 0", by: "7 9 0 0", in: "proc/stat")
        }
        #expect(noise.stealSeconds == nil)
        #expect(noise.cpuPressureSeconds == 0)
    }

    @Test func pressureInSeconds() throws {
        let tree = try MachineTree(copying: "metal")
        let noise = try noise(tree, cpus: [0]) {
            try tree.replace("total=3413722", by: "total=3513722", in: "proc/pressure/cpu")
            try tree.replace("total=5", by: "total=900000", in: "proc/pressure/cpu")
        }
        #expect(noise.cpuPressureSeconds == 0.1)
    }

    /// PUs 0 and 1 show the same package counter, PU 2 that of the other package.
    @Test func throttlingCountsAPackageOnce() throws {
        let tree = try MachineTree(copying: "metal")
        let noise = try noise(tree, cpus: [0, 1, 2]) {
            try tree.write("2\n", to: "\(cpu)/cpu0/thermal_throttle/core_throttle_count")
            try tree.write("12\n", to: "\(cpu)/cpu1/thermal_throttle/core_throttle_count")
            for index in [0, 1] {
                try tree.write("101\n", to: "\(cpu)/cpu\(index)/thermal_throttle/package_throttle_count")
            }
            try tree.write("300\n", to: "\(cpu)/cpu2/thermal_throttle/package_throttle_count")
            try tree.write("999\n", to: "\(cpu)/cpu3/thermal_throttle/core_throttle_count")
        }
        #expect(noise.throttleEvents == 1 + 10 + 1 + 100)
    }

    @Test func throttlingIsUnknownUnlessEveryCpuCounts() throws {
        let tree = try MachineTree(copying: "metal")
        try tree.remove("\(cpu)/cpu1/thermal_throttle/core_throttle_count")
        #expect(noise(tree, cpus: [0, 1]) {}.throttleEvents == nil)
        #expect(noise(tree, cpus: [0, 2]) {}.throttleEvents == 0)
    }

    @Test func quotaOfBothCgroupVersions() throws {
        let tree = try MachineTree(copying: "metal")
        let files = ["sys/fs/cgroup/slice/cpu.stat", "sys/fs/cgroup/cpu/cpu.stat", "sys/fs/cgroup/cpu.stat"]
        let noise = try noise(tree, cpus: [0], statFiles: files) {
            try tree.replace("nr_throttled 3", by: "nr_throttled 5", in: files[0])
            try tree.replace("nr_throttled 4", by: "nr_throttled 5", in: files[1])
        }
        #expect(noise.quotaThrottledPeriods == 3)
    }

    @Test(arguments: [[], ["sys/fs/cgroup/cpu.stat"], ["sys/fs/cgroup/missing/cpu.stat"]])
    func quotaIsUnknownWithoutACounter(files: [String]) throws {
        let tree = try MachineTree(copying: "metal")
        #expect(noise(tree, cpus: [0], statFiles: files) {}.quotaThrottledPeriods == nil)
    }

    @Test func aVirtualMachineHasStealOnly() throws {
        let tree = try MachineTree(copying: "vm")
        let noise = noise(tree, cpus: [0, 1]) {}
        #expect(noise.stealSeconds == 0)
        #expect(noise.cpuPressureSeconds == nil)
        #expect(noise.throttleEvents == nil)
    }

    @Test(arguments: ["", "some avg10=0.00\n", "cpu0\n", "cpu0 1 2 3\n", "cpu0 1 2 3 4 5 6 7 x 0 0\n"])
    func garbageIsUnknown(text: String) throws {
        let tree = try MachineTree(copying: "metal")
        try tree.write(text, to: "proc/stat")
        try tree.write(text, to: "proc/pressure/cpu")
        let noise = noise(tree, cpus: [0]) {}
        #expect(noise.stealSeconds == nil)
        #expect(noise.cpuPressureSeconds == nil)
    }

    #if os(Linux)
        @Test func theRealMachineHasSteal() {
            let probe = NoiseProbe(cpus: [0])
            let before = probe.read()
            #expect(probe.read().difference(from: before).stealSeconds != nil)
        }
    #endif
}
