import Foundation
import Power
import Quantities
import RunRecords
import Testing

@Suite struct RAPLTests {
    private let powercap = "sys/class/powercap"
    private let clock = ManualClock()

    private func rapl(_ tree: MachineTree) throws -> Meter {
        let meters = Meters.discover(root: tree.root, ipmitool: noIpmitool, clock: clock.now)
        return try #require(meters.available.first { $0.source == "rapl" })
    }

    private func finding(_ tree: MachineTree) throws -> Warning {
        let meters = Meters.discover(root: tree.root, ipmitool: noIpmitool)
        #expect(!meters.available.contains { $0.source == "rapl" })
        return try #require(
            meters.findings.first { finding in
                !["ipmi", "hwmon", "meter-unknown"].contains(where: finding.code.rawValue.hasPrefix)
            })
    }

    /// Adds microjoules to a zone's counter.
    private func add(_ microjoules: Int, to zone: String, in tree: MachineTree) throws {
        let file = "\(powercap)/\(zone)/energy_uj"
        let value = try #require(Int(tree.text(of: file).trimmingCharacters(in: .whitespacesAndNewlines)))
        try tree.write("\(value + microjoules)\n", to: file)
    }

    @Test func sumsThePackagesAndNothingElse() throws {
        let tree = try MachineTree(copying: "intel")
        var meter = try rapl(tree)
        #expect(meter.boundary == .package)
        #expect(meter.covers == "package-0, package-1")
        try meter.begin()
        try add(7_000_000, to: "intel-rapl:0", in: tree)
        try add(5_000_000, to: "intel-rapl:1", in: tree)
        for zone in [
            "intel-rapl:0:0", "intel-rapl:0:1", "intel-rapl:1:1", "intel-rapl:2", "intel-rapl-mmio:0",
        ] {
            try add(1_000_000_000, to: zone, in: tree)
        }
        clock.advance(by: 0.1)
        try meter.end(seconds: 0.1)
        let energy = try meter.finish()
        // A millisecond of 120 W at the ends.
        #expect(
            energy
                == Energy(
                    joules: 12, seconds: 0.1, boundary: .package, source: "rapl", errorJoules: 0.12))
        #expect(try #require(energy).watts.value == 120)
    }

    @Test func amdZonesCarryIntelsName() throws {
        let tree = try MachineTree(copying: "amd")
        var meter = try rapl(tree)
        #expect(meter.covers == "package-0")
        try meter.begin()
        try add(3_500_000, to: "intel-rapl:0", in: tree)
        try add(2_000_000, to: "intel-rapl:0:0", in: tree)
        clock.advance(by: 0.5)
        try meter.end(seconds: 0.5)
        #expect(try meter.finish()?.joules == 3.5)
    }

    @Test func countsOnlyInsideTheWindows() throws {
        let tree = try MachineTree(copying: "amd")
        var meter = try rapl(tree)
        for _ in 0..<3 {
            try meter.begin()
            try add(2_000_000, to: "intel-rapl:0", in: tree)
            clock.advance(by: 0.25)
            try meter.end(seconds: 0.25)
            try add(50_000_000, to: "intel-rapl:0", in: tree)
        }
        let energy = try #require(try meter.finish())
        #expect(energy.joules == 6 && energy.seconds == 0.75)
        // Three windows of 8 mJ, off independently of each other.
        #expect(abs(try #require(energy.errorJoules) - 0.008 * 3.0.squareRoot()) < 1e-12)
        #expect(try meter.finish() == nil)
    }

    /// A hypervisor that makes up four packages shows one counter four times; updates fall between two readings.
    @Test(arguments: [("guest", 4, 30.0), ("dies", 2, 60.0)])
    func zonesWhoseIncrementsAgreeAreOne(fixture: String, each: Int, joules: Double) throws {
        let tree = try MachineTree(copying: fixture)
        var meter = try rapl(tree)
        for window in 0..<3 {
            try meter.begin()
            for zone in 0..<4 {
                // Package 1 of the tree with dies works a little less.
                let work = zone / each == 0 ? 10_000_000 : 10_000_000 - 4_321 * (window + 1)
                let late = window == 1 && zone == 1 ? 9_700 : 0
                try add(work - late, to: "intel-rapl:\(zone)", in: tree)
            }
            clock.advance(by: 0.1)
            try meter.end(seconds: 0.1)
        }
        #expect(abs(try #require(try meter.finish()).joules - joules) < 0.1)
    }

    @Test func packagesAtAboutTheSameWorkAreTwo() throws {
        let tree = try MachineTree(copying: "intel")
        var meter = try rapl(tree)
        for window in 0..<3 {
            try meter.begin()
            try add(10_000_000, to: "intel-rapl:0", in: tree)
            try add(10_000_500 + window, to: "intel-rapl:1", in: tree)
            clock.advance(by: 0.1)
            try meter.end(seconds: 0.1)
        }
        #expect(try #require(try meter.finish()).joules > 59)
    }

    @Test func aCounterThatNeverMovesIsNoReading() throws {
        let tree = try MachineTree(copying: "amd")
        var meter = try rapl(tree)
        for _ in 0..<3 {
            try meter.begin()
            clock.advance(by: 0.1)
            try meter.end(seconds: 0.1)
        }
        let file = tree.path("\(powercap)/intel-rapl:0/energy_uj")
        #expect {
            try meter.finish()
        } throws: { error in
            guard case PowerError.counterStuck(file, _) = error else { return false }
            return true
        }
        var panel = MeterPanel([try rapl(tree)])
        panel.begin(.counter)
        clock.advance(by: 0.1)
        panel.end(.counter, seconds: 0.1)
        #expect(panel.finish().isEmpty)
        #expect(panel.failures.map(\.code.rawValue) == ["meter-stuck"])
    }

    /// 262 kJ in a tenth of a second.
    @Test func aFallThatNoWattsExplainIsAResetNotAWrap() throws {
        let tree = try MachineTree(copying: "intel")
        var meter = try rapl(tree)
        let file = "\(powercap)/intel-rapl:0/energy_uj"
        try meter.begin()
        try tree.write("5\n", to: file)
        clock.advance(by: 0.1)
        #expect(throws: PowerError.counterReset(path: tree.path(file))) { try meter.end(seconds: 0.1) }
    }

    @Test func aLeapThatNoWattsExplainIsVoid() throws {
        let tree = try MachineTree(copying: "intel")
        var meter = try rapl(tree)
        try meter.begin()
        try add(2_000_000_000, to: "intel-rapl:0", in: tree)
        #expect {
            clock.advance(by: 0.1)
            try meter.end(seconds: 0.1)
        } throws: { "\($0)".contains("reports 20000 W") }
    }

    @Test func saysThatTheRangeIsNotTold() throws {
        let tree = try MachineTree(copying: "amd")
        try tree.write("0\n", to: "\(powercap)/intel-rapl:0/max_energy_range_uj")
        let finding = try finding(tree)
        #expect(finding.code.rawValue == "rapl-no-range")
        #expect(finding.message.contains("max_energy_range_uj says 0"))
    }

    @Test func wrapsAtTheRangeOfItsOwnZone() throws {
        let tree = try MachineTree(copying: "intel")
        var meter = try rapl(tree)
        try tree.write("262143000000\n", to: "\(powercap)/intel-rapl:0/energy_uj")
        try meter.begin()
        try tree.write("671150\n", to: "\(powercap)/intel-rapl:0/energy_uj")
        try add(2_000_000, to: "intel-rapl:1", in: tree)
        clock.advance(by: 0.1)
        try meter.end(seconds: 0.1)
        #expect(abs(try #require(try meter.finish()).joules - 3.0) < 1e-9)
    }

    @Test func refusesACounterThatFellFromAboveItsRange() throws {
        let tree = try MachineTree(copying: "amd")
        var meter = try rapl(tree)
        let file = "\(powercap)/intel-rapl:0/energy_uj"
        try tree.write("65532610988\n", to: file)
        try meter.begin()
        try tree.write("5\n", to: file)
        clock.advance(by: 0.1)
        #expect(throws: PowerError.wentBackwards(path: tree.path(file))) { try meter.end(seconds: 0.1) }
        #expect(try meter.finish() == nil)
    }

    /// 65.5 kJ at 1 kW.
    @Test func refusesAWindowThatMayHoldTwoWraps() throws {
        let tree = try MachineTree(copying: "amd")
        var meter = try rapl(tree)
        try meter.begin()
        clock.advance(by: 65)
        try meter.end(seconds: 65)
        try meter.begin()
        #expect(throws: PowerError.windowTooLong(source: "rapl", seconds: 66, limit: 65.532610987)) {
            clock.advance(by: 66)
            try meter.end(seconds: 66)
        }
    }

    @Test func refusesAnEndWithoutABeginning() throws {
        var meter = try rapl(MachineTree(copying: "amd"))
        clock.advance(by: 1)
        #expect(throws: PowerError.windowNotOpen(source: "rapl")) { try meter.end(seconds: 1) }
    }

    @Test func usesTheMmioZoneWhereItIsTheOnlyOne() throws {
        let tree = try MachineTree(copying: "intel")
        for zone in 0...2 { try tree.remove("\(powercap)/intel-rapl:\(zone)") }
        #expect(try rapl(tree).covers == "package-0")
    }

    @Test func saysAbsent() throws {
        let tree = try MachineTree()
        let finding = try finding(tree)
        #expect(finding.code.rawValue == "rapl-absent")
        #expect(finding.message.contains(tree.path(powercap)))
    }

    @Test(arguments: [true, false]) func saysAbsentWithoutPackages(hasPsys: Bool) throws {
        let tree = try MachineTree()
        try tree.makeFolder("\(powercap)/intel-rapl")
        if hasPsys {
            try tree.write("psys\n", to: "\(powercap)/intel-rapl:0/name")
            try tree.write("1\n", to: "\(powercap)/intel-rapl:0/energy_uj")
        }
        #expect(try finding(tree).code.rawValue == "rapl-absent")
    }

    /// Container runtimes cover `/sys/devices/virtual/powercap`, to which the class's entries point.
    @Test func saysMaskedInAContainer() throws {
        let tree = try MachineTree()
        try tree.makeFolder("sys/devices/virtual/powercap")
        for entry in ["intel-rapl", "intel-rapl:0", "intel-rapl:0:0"] {
            try tree.link(
                "\(powercap)/\(entry)", to: "../../devices/virtual/powercap/intel-rapl/\(entry)")
        }
        let finding = try finding(tree)
        #expect(finding.code.rawValue == "rapl-masked")
        #expect(finding.nextStep.contains("container"))
    }

    @Test(arguments: ["energy_uj", "max_energy_range_uj"]) func saysMaskedWithoutTheFile(file: String) throws
    {
        let tree = try MachineTree(copying: "amd")
        try tree.remove("\(powercap)/intel-rapl:0/\(file)")
        #expect(try finding(tree).code.rawValue == "rapl-masked")
    }

    /// A folder in the file's place makes the read itself fail, for root as well. One package of two is no answer.
    @Test func saysUnreadable() throws {
        let tree = try MachineTree(copying: "intel")
        let file = "\(powercap)/intel-rapl:1/energy_uj"
        try tree.remove(file)
        try tree.makeFolder(file)
        let finding = try finding(tree)
        #expect(finding.code.rawValue == "meter-unreadable")
        #expect(finding.message.contains(tree.path(file)))
    }

    #if os(Linux)
        /// A sysctl that not even root may read stands in for a counter of mode 0400 and a normal user.
        @Test func saysNotPermitted() throws {
            let tree = try MachineTree(copying: "amd")
            try tree.link("\(powercap)/intel-rapl:0/energy_uj", to: "/proc/sys/vm/compact_memory")
            let finding = try finding(tree)
            #expect(finding.code.rawValue == "meter-not-permitted")
            #expect(finding.nextStep.contains("root"))
        }
    #endif

    @Test(arguments: ["", "12 J\n", "-5\n"]) func saysMalformed(content: String) throws {
        let tree = try MachineTree(copying: "amd")
        try tree.write(content, to: "\(powercap)/intel-rapl:0/energy_uj")
        #expect(try finding(tree).message.contains("should hold a whole number"))
    }

    @Test func saysACounterThatVanishesWhileMeasuring() throws {
        let tree = try MachineTree(copying: "amd")
        var meter = try rapl(tree)
        try meter.begin()
        let file = "\(powercap)/intel-rapl:0/energy_uj"
        try tree.remove(file)
        clock.advance(by: 0.1)
        #expect(throws: PowerError.missing(path: tree.path(file))) { try meter.end(seconds: 0.1) }
    }

    /// Whatever the window's length is for the workers: what else runs between the readings is in both numbers.
    @Test func theJoulesAreOfTheTimeBetweenTheReadings() throws {
        let tree = try MachineTree(copying: "amd")
        var meter = try rapl(tree)
        try meter.begin()
        clock.advance(by: 0.25)
        try add(50_000_000, to: "intel-rapl:0", in: tree)
        try meter.end(seconds: 0.125)
        let energy = try #require(try meter.finish())
        #expect(energy.seconds == 0.25 && energy.watts.value == 200)
    }

    /// As a BMC does, which answers for half a second: that half second is not the counter's.
    @Test func aSlowMetersAnswerIsNotBilledToTheCounter() throws {
        let tree = try MachineTree(copying: "intel")
        var panel = MeterPanel(
            Meters.discover(root: tree.root, ipmitool: noIpmitool, clock: clock.now).available)
        panel.loadBegins()
        clock.advance(by: 5)
        panel.begin(.sensor)
        panel.begin(.counter)
        try add(10_000_000, to: "intel-rapl:0", in: tree)
        try add(10_500_000, to: "intel-rapl:1", in: tree)
        clock.advance(by: 0.125)
        panel.end(.counter, seconds: 0.125)
        try add(90_000_000, to: "intel-rapl:0", in: tree)
        clock.advance(by: 0.5)
        panel.end(.sensor, seconds: 0.125)
        let rapl = try #require(panel.finish().first { $0.source == "rapl" })
        #expect(rapl.seconds == 0.125 && rapl.joules == 20.5)
    }
}
