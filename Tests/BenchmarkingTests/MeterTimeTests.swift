import Benchmarking
import Foundation
import Power
import Quantities
import RunRecords
import Synchronization
import Testing
import Workloads

/// A clock that goes on by 10 ms whenever it is asked for the time, and never else.
private final class SteppingClock: Sendable {
    private let nanoseconds = Mutex<UInt64>(0)

    func step() -> UInt64 {
        nanoseconds.withLock {
            $0 += 10_000_000
            return $0
        }
    }

    var seconds: Double { nanoseconds.withLock { Double($0) / 1e9 } }
}

/// A meter of the whole server that averages over longer than a measurement lasts.
@Suite struct MeterTimeTests {
    /// - Parameter milliseconds: that a reading averages over.
    private func meters(
        averaging milliseconds: Int, clock: @escaping MeterClock = Meter.systemClock
    ) throws -> (tree: MachineTree, meters: [Meter]) {
        let tree = try MachineTree(copying: "metal")
        for (file, text) in [
            ("name", "power_meter"), ("power1_average", "412000000"),
            ("power1_average_interval", "\(milliseconds)"),
        ] {
            try tree.write(text, to: "sys/class/hwmon/hwmon7/\(file)")
        }
        let found = Meters.discover(
            root: tree.root, ipmitool: "wattmark-no-such-ipmitool", clock: clock)
        return (tree, found.available.filter { $0.source == "acpi" })
    }

    private func campaign(
        _ settings: HarnessSettings, groups: Int,
        clock: @escaping @Sendable () -> UInt64 = MonotonicClock.now
    ) -> Campaign {
        Campaign(
            groups: (0..<groups).map { [fakeEngine(additions: 10 + $0)] },
            placements: [Placement(.oneCore, cpus: [0]), threeWorkers], parameters: WorkParameters(),
            harness: Harness(settings: settings, clock: clock, bind: unbound), memoryAvailable: nil)
    }

    @Test func theRunLastsForTheMeterOnTheLargestPlacement() throws {
        let settings = HarnessSettings(
            sampleWindow: 1_000_000, peakWindow: 1_000_000, warmUpWindow: 1_000_000, confidence: 0.95,
            relativeHalfWidth: .infinity, fewestSamples: 6, mostSamples: 12, warmUpShare: 0.1, totalSeconds: 3
        )
        let clock = SteppingClock()
        let (tree, meters) = try meters(averaging: 400) { clock.seconds }
        defer { withExtendedLifetime(tree) {} }
        let measurements = try campaign(settings, groups: 3, clock: clock.step).run(meters: meters) { _ in }
        #expect(measurements.count == 6)
        let metered = measurements.filter { $0.energy != nil }
        #expect(metered.map(\.kernel) == ["spin_10"])
        #expect(metered.map(\.placement) == [threeWorkers])
        #expect(abs((metered.first?.energy?.watts.value ?? 0) - 412) < 1e-6)
        // The others could not, of which nothing is said: the watts are known.
        #expect(!measurements.flatMap(\.warnings).contains { $0.code == .known(.meterTooSlow) })
    }

    /// As a BMC's two seconds: a default run of 18 measurements has time for them, a quick one has not.
    @Test func aQuickRunIsNotMadeLonger() throws {
        let (tree, meters) = try meters(averaging: 2000)
        defer { withExtendedLifetime(tree) {} }
        #expect(campaign(.standard, groups: 9).loadSeconds(for: []) < 2)
        #expect(campaign(.standard, groups: 9).loadSeconds(for: meters) == 4)
        #expect(campaign(.quick, groups: 9).loadSeconds(for: meters) < 2)
        var longer = HarnessSettings.quick
        longer.totalSeconds = 12
        #expect(campaign(longer, groups: 9).loadSeconds(for: meters) == 4)
    }
}
