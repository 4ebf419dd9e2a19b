import Benchmarking
import Foundation
import Power
import RunRecords
import Synchronization
import Testing
import Workloads

/// A counter that what runs moves itself: the joules of a measurement are those of its windows, and of nothing else.
@Suite struct MeteredWindowsTests {
    /// Microjoules that one window's work adds, and one window's reading of memory beside it.
    private static let work = 10_000
    private static let ceiling = 50_000

    private static let settings = HarnessSettings(
        sampleWindow: 2_000_000, peakWindow: 2_000_000, warmUpWindow: 2_000_000, confidence: 0.95,
        relativeHalfWidth: -1, fewestSamples: 6, mostSamples: 9, warmUpShare: 0.1, totalSeconds: 1)

    /// Each call lasts longer than a window, so that a window is one call.
    private struct MeteredTask: WorkerTask {
        let counter: @Sendable (_ microjoules: Int) -> Void

        mutating func perform(iterations: Int) throws {
            usleep(4_000)
            counter(MeteredWindowsTests.work)
        }

        mutating func readOperands(iterations: Int) {
            usleep(4_000)
            counter(MeteredWindowsTests.ceiling)
        }
    }

    @Test func theJoulesAreThoseOfTheWindows() throws {
        let tree = try MachineTree(copying: "metal")
        let zone = "sys/class/powercap/intel-rapl:0"
        try tree.write("package-0\n", to: "\(zone)/name")
        try tree.write("262143328850\n", to: "\(zone)/max_energy_range_uj")
        try tree.write("1000\n", to: "\(zone)/energy_uj")
        let total = Atomic<Int>(1000)
        let counter = tree.path("\(zone)/energy_uj")
        var work = fakeWork()
        work.makeTask = { _ in
            MeteredTask { joules in
                let now = total.add(joules, ordering: .relaxed).newValue
                try? "\(now)\n".write(toFile: counter, atomically: false, encoding: .utf8)
            }
        }
        let problem = try #require(MatmulProblem(m: 1, n: 64, k: 64))
        let engine = try #require(Engines.all(features: []).first { $0.computation == .matmul(.f64) })
        work.memory = engine.work(WorkParameters(matmul: problem)).memory
        try #require(work.memory != nil)
        let meters = Meters.discover(root: tree.root, ipmitool: "wattmark-no-such-ipmitool").available
        try #require(meters.map(\.source) == ["rapl"])
        // The second measurement begins at nothing again.
        for _ in 0..<2 {
            let measurement = try Harness(settings: Self.settings, bind: unbound).measure(
                work, on: Placement(.oneCore, cpus: [0]),
                verification: Verification(passed: true, cases: 1, method: "by construction"), seconds: 1,
                meters: meters)
            #expect(measurement.samples.count == Self.settings.mostSamples)
            #expect(measurement.samples.allSatisfy { $0.peakRate != nil })
            let energy = try #require(measurement.energy)
            let expected = Double(measurement.samples.count * Self.work) / 1e6
            #expect(abs(energy.joules - expected) < 1e-9, "\(energy.joules) J")
            let windows = measurement.samples.map(\.seconds).reduce(0, +)
            #expect(energy.seconds >= windows && energy.seconds < 2 * windows + 0.1)
        }
    }
}
