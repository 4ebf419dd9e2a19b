import Foundation
import Power
import Quantities
import RunRecords
import Testing

/// A slow sensor averages over what runs between the windows too, as over the peak beside each sample.
@Suite struct BetweenWindowsTests {
    private let clock = ManualClock()

    /// Windows of 0.1 s, each with a pause behind it.
    private func panel(_ tree: MachineTree, pause: Double) -> MeterPanel {
        let found = Meters.discover(root: tree.root, ipmitool: noIpmitool, clock: clock.now)
        var panel = MeterPanel(found.available.filter { $0.source == "acpi" })
        panel.loadBegins()
        clock.advance(by: 5)
        for _ in 0..<40 {
            panel.begin(.sensor)
            clock.advance(by: 0.1)
            panel.end(.sensor, seconds: 0.1)
            clock.advance(by: pause)
        }
        return panel
    }

    @Test func theErrorHoldsWhatRunsBetweenTheWindows() throws {
        let tree = try MachineTree(copying: "acpi-before-2025")
        var tight = panel(tree, pause: 0)
        let alone = try #require(tight.finish().first)
        var loose = panel(tree, pause: 0.025)
        let mixed = try #require(loose.finish().first)
        #expect(tight.caveats.isEmpty)
        #expect(abs(mixed.watts.value - alone.watts.value) < 1e-6)
        // A fifth of the time, a quarter of the watts.
        let added = (try #require(mixed.errorWatts?.value)) - (try #require(alone.errorWatts?.value))
        #expect(abs(added / mixed.watts.value - 0.05) < 0.005, "\(added) W")
        let caveat = try #require(loose.caveats.first)
        #expect(caveat.code == .known(.meterAveragesPeaks) && caveat.message.contains("20 %"))
        // So that a report that says it once can quote the worst.
        #expect(abs(try #require(caveat.severity) - 0.2) < 0.01)
    }

    /// A counter is read at both ends of each window, so that nothing else is in it.
    @Test func aCounterSeesTheWindowsAlone() throws {
        let tree = try MachineTree(copying: "amd")
        var panel = MeterPanel(
            Meters.discover(root: tree.root, ipmitool: noIpmitool, clock: clock.now).available
                .filter { $0.averagingSeconds == 0 })
        panel.loadBegins()
        panel.begin(.counter)
        clock.advance(by: 0.1)
        panel.end(.counter, seconds: 0.1)
        clock.advance(by: 0.1)
        _ = panel.finish()
        #expect(panel.caveats.isEmpty)
    }

    /// Where nobody tells, or 0: in the pause between windows, in which it is read, an instant has no load.
    @Test func noSensorIsTakenForOneOfInstants() throws {
        let zero = try MachineTree(copying: "acpi-before-2025")
        try zero.write("0\n", to: "sys/class/hwmon/hwmon1/device/power1_average_interval")
        for tree in [zero, try MachineTree(copying: "supplies")] {
            let found = Meters.discover(root: tree.root, ipmitool: noIpmitool, clock: clock.now)
            let meter = try #require(found.available.first)
            #expect(meter.averagingSeconds == 1 && meter.isAveragingAssumed && meter.loadSeconds == 2)
        }
    }

    @Test func whatIsAssumedIsSaid() throws {
        let tree = try MachineTree(copying: "acpi-before-2025")
        try tree.remove("sys/class/hwmon/hwmon1/device/power1_average_interval")
        let found = Meters.discover(root: tree.root, ipmitool: noIpmitool, clock: clock.now)
        let meter = try #require(found.available.first)
        #expect(meter.isAveragingAssumed)
        let finding = try #require(
            found.usable(forLoad: 0.5).findings.first { $0.code == .known(.meterTooSlow) })
        #expect(finding.message.contains("is assumed to be an average over 1 s"))
        let telling = try MachineTree(copying: "acpi-before-2025")
        let told = Meters.discover(root: telling.root, ipmitool: noIpmitool, clock: clock.now)
        #expect(told.available.first?.isAveragingAssumed == false)
    }
}
