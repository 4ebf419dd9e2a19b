import Foundation
import Power
import Quantities
import RunRecords
import Testing

@Suite struct HwmonTests {
    private let chips = "sys/class/hwmon"
    private let clock = ManualClock()

    private func discover(_ tree: MachineTree, plausible: PlausibleWatts = PlausibleWatts()) -> Meters {
        Meters.discover(
            root: tree.root, plausible: plausible, ipmitool: noIpmitool, clock: clock.now)
    }

    private func meters(_ tree: MachineTree) -> [Meter] {
        discover(tree).available.filter { ["acpi", "hwmon"].contains($0.source) }
    }

    private func findings(_ tree: MachineTree) -> [Warning] { discover(tree).findings }

    /// A window of load after another that is longer than any sensor's interval here.
    private func energy(_ meter: Meter, seconds: Double, change: () throws -> Void = {}) throws -> Energy? {
        var meter = meter
        meter.loadBegins()
        clock.advance(by: 2)
        try meter.begin()
        try change()
        clock.advance(by: seconds)
        try meter.end(seconds: seconds)
        return try meter.finish()
    }

    // MARK: ACPI

    @Test func anACPIMeterIsTheServerAndBilledAtTheMeanOfBothEnds() throws {
        let tree = try MachineTree(copying: "intel")
        let meter = try #require(meters(tree).first)
        #expect(meter.boundary == .server)
        let energy = try #require(
            try energy(meter, seconds: 2) {
                try tree.write("230000000\n", to: "\(chips)/hwmon1/power1_average")
            })
        #expect(energy.joules == 442 && energy.seconds == 2)
        // Half of the 18 W between the ends, and half a watt of rounding.
        #expect(energy.errorJoules == 19)
        #expect(energy.errorWatts?.value == 9.5)
    }

    @Test func anACPIMeterOfOlderDriversIsFoundBelowItsDevice() throws {
        let tree = try MachineTree(copying: "acpi-before-2025")
        let meter = try #require(meters(tree).first)
        #expect(meter.boundary == .server)
        #expect(try energy(meter, seconds: 1)?.watts.value == 412)
    }

    /// As newer kernels name the chip in `hwmonN`, but leave the rest below the device.
    @Test func eachAttributeIsLookedForInBothFolders() throws {
        let tree = try MachineTree(copying: "acpi-before-2025")
        try tree.write("power_meter\n", to: "\(chips)/hwmon1/name")
        try tree.remove("\(chips)/hwmon1/device/name")
        #expect(meters(tree).map(\.boundary) == [.server])
    }

    @Test func anAverageOverFiveMinutesIsNotTheLoadOfHalfAMinute() throws {
        let found = try discover(MachineTree(copying: "acpi-five-minutes"))
        #expect(found.available.map(\.averagingSeconds) == [300])
        let usable = found.usable(forLoad: 33)
        #expect(usable.available.isEmpty)
        let finding = try #require(usable.findings.first { $0.code.rawValue == "meter-too-slow" })
        #expect(finding.message.contains("300 s") && finding.message.contains("33 s"))
        #expect(finding.nextStep.contains("power1_average_interval"))
        #expect(found.usable(forLoad: 400).available.count == 1)
    }

    /// Even where nobody asked before: nothing is billed at a reading that tells of before the load.
    @Test func aReadingThatReachesBeforeTheLoadIsNotBilled() throws {
        let tree = try MachineTree(copying: "acpi-five-minutes")
        var meter = try #require(meters(tree).first)
        meter.loadBegins()
        for _ in 0..<3 {
            try meter.begin()
            clock.advance(by: 10)
            try meter.end(seconds: 10)
        }
        #expect {
            try meter.finish()
        } throws: { error in
            "\(error)".contains("average over 300 s, but the load lasts 30 s")
        }
    }

    @Test func windowsBeforeTheFirstReadingThatCountsAreLeftOut() throws {
        let tree = try MachineTree(copying: "acpi-before-2025")
        var meter = try #require(meters(tree).first)
        meter.loadBegins()
        for _ in 0..<4 {
            try meter.begin()
            clock.advance(by: 0.5)
            try meter.end(seconds: 0.5)
        }
        // The reading at the third window averages over the first two.
        #expect(try meter.finish()?.seconds == 1)
    }

    @Test func partsOfASuperchipAreParts() throws {
        let tree = try MachineTree(copying: "grace")
        let found = meters(tree)
        #expect(found.map(\.boundary) == [.package, .board, .board, .board])
        #expect(
            found.map { String($0.covers.prefix { $0 != ":" }) } == [
                "CPU packages", "modules of CPU and GPU", "core rails", "SoC rails",
            ])
        // Both sockets of each.
        #expect(try found.map { try energy($0, seconds: 1)?.watts.value } == [421, 1241, 301, 45])
    }

    @Test func partsOfASuperchipDoNotWinAgainstTheBMC() throws {
        let tree = try MachineTree(copying: "grace")
        try tree.link("ipmitool", to: fixturePath("ipmitool/answers"))
        let found = Meters.discover(root: tree.root, ipmitool: tree.path("ipmitool"), timeLimit: 60)
        #expect(found.available.first?.source == "ipmi-dcmi")
        #expect(found.available.filter(\.boundary.includesWholeServer).count == 1)
    }

    @Test func twoWholesCannotBe() throws {
        let tree = try MachineTree(copying: "acpi-before-2025")
        for (file, text) in [("name", "power_meter"), ("power1_average", "200000000")] {
            try tree.write(text, to: "\(chips)/hwmon2/\(file)")
        }
        #expect(meters(tree).isEmpty)
        let finding = try #require(findings(tree).first { $0.code.rawValue == "meter-unknown" })
        #expect(finding.message.contains("hwmon1, hwmon2"))
    }

    /// Whatever the firmware writes beside what is known: it is listed with what it reads, and not used.
    @Test(arguments: ["Chassis", "DRAM Power", "PSU1 Output", "Enclosure 3", "GPU Power Socket 0", "Dell"])
    func anUnknownTextIsAnUnknownMeter(text: String) throws {
        let tree = try MachineTree(copying: "acpi-before-2025")
        try tree.write(text + "\n", to: "\(chips)/hwmon1/device/power1_oem_info")
        #expect(meters(tree).isEmpty)
        let finding = try #require(findings(tree).first { $0.code.rawValue == "meter-unknown" })
        #expect(finding.message.contains("hwmon1 (power_meter)"))
        #expect(finding.message.contains("(\(text): 412.0 W)"))
    }

    /// As Intel's and Dell's boards do.
    @Test func aTextThatOnlyNamesTheMakerSaysNoMoreThanNone() throws {
        let tree = try MachineTree(copying: "acpi-before-2025")
        try tree.write("Dell Inc.\n", to: "sys/class/dmi/id/sys_vendor")
        try tree.write("DELL\n", to: "\(chips)/hwmon1/device/power1_oem_info")
        #expect(meters(tree).map(\.boundary) == [.server])
        try tree.write("Dell Chassis\n", to: "\(chips)/hwmon1/device/power1_oem_info")
        #expect(meters(tree).isEmpty)
    }

    /// `measures` links to the devices that the firmware lists.
    @Test(arguments: [("LNXSYBUS:00", true), ("ACPI0007:00", false)])
    func theFirmwaresListOfDevicesIsRead(device: String, isWhole: Bool) throws {
        let tree = try MachineTree(copying: "acpi-before-2025")
        try tree.write("", to: "\(chips)/hwmon1/device/measures/\(device)")
        #expect(meters(tree).map(\.boundary) == (isWhole ? [.server] : []))
    }

    @Test func bothSuppliesOfTheFirmwareAreOneMeter() throws {
        let tree = try MachineTree(copying: "acpi-supplies")
        let found = meters(tree)
        #expect(found.map(\.boundary) == [.wall] && found.map(\.source) == ["acpi"])
        #expect(found.map(\.covers) == ["power supplies' inputs: power_meter hwmon0, hwmon1 (PSU1, PSU2)"])
        #expect(try energy(#require(found.first), seconds: 1)?.watts.value == 440)
    }

    /// By the firmware and on their own bus: two meters of one thing, held against each other.
    @Test func suppliesThatAreSeenTwiceAreNotAddedTwice() throws {
        let tree = try MachineTree(copying: "supplies")
        for (number, watts) in [(7, "211000000"), (8, "229000000")] {
            try tree.write("power_meter\n", to: "\(chips)/hwmon\(number)/name")
            try tree.write("Power Supply \(number - 6)\n", to: "\(chips)/hwmon\(number)/power1_oem_info")
            try tree.write(watts, to: "\(chips)/hwmon\(number)/power1_average")
        }
        let both = meters(tree)
        #expect(both.map(\.source) == ["hwmon", "acpi"])
        #expect(both.allSatisfy { $0.boundary == .wall })
        #expect(try both.map { try energy($0, seconds: 1)?.watts.value } == [440, 440])
        // What shows one of two is no whole.
        try tree.remove("\(chips)/hwmon8")
        #expect(meters(tree).map(\.source) == ["hwmon"])
        #expect(findings(tree).contains { $0.message.contains("Only 1 of the 2 power supplies") })
    }

    @Test func theDriversAccuracyWidensTheEnergy() throws {
        let tree = try MachineTree(copying: "acpi-before-2025")
        // The driver prints 95.050 % so.
        try tree.write("95.50%\n", to: "\(chips)/hwmon1/device/power1_accuracy")
        let meter = try #require(meters(tree).first)
        let energy = try #require(try energy(meter, seconds: 1))
        #expect(abs(try #require(energy.errorJoules) - (0.0495 * 412 + 0.5)) < 1e-9)
    }

    // MARK: Other chips

    @Test func countsSocketsNotCoresAndNoChipThatItDoesNotKnow() throws {
        let tree = try MachineTree(copying: "amd")
        let found = meters(tree)
        #expect(found.map(\.boundary) == [.package])
        #expect(found.map(\.covers) == ["CPU packages: amd_energy hwmon1 (Esocket0, Esocket1)"])
        let energy = try energy(#require(found.first), seconds: 0.1) {
            try tree.write("71500000\n", to: "\(chips)/hwmon1/energy5_input")
            try tree.write("82000000\n", to: "\(chips)/hwmon1/energy6_input")
            try tree.write("999000000\n", to: "\(chips)/hwmon1/energy1_input")
        }
        #expect(energy?.joules == 3.5)
        let unknown = findings(tree).filter { $0.code.rawValue == "meter-unknown" }.map(\.message)
        #expect(unknown.contains { $0.contains("hwmon10 (ina226)") && $0.contains("12.0 W") })
        #expect(unknown.contains { $0.contains("hwmon2 (amdgpu)") && $0.contains("300.0 W") })
    }

    @Test func refusesAHwmonCounterThatWentBackwards() throws {
        let tree = try MachineTree(copying: "amd")
        let meter = try #require(meters(tree).first)
        #expect(throws: PowerError.self) {
            try energy(meter, seconds: 0.1) { try tree.write("1\n", to: "\(chips)/hwmon1/energy5_input") }
        }
    }

    @Test func bothSocketsOfZenpowerMakeOneMeter() throws {
        let tree = try MachineTree()
        for socket in 0...1 {
            try tree.write("zenpower\n", to: "\(chips)/hwmon\(socket)/name")
            for (channel, label) in [(1, "SVI2_P_Core"), (2, "SVI2_P_SoC"), (3, "RAPL_P_Package")] {
                try tree.write(label, to: "\(chips)/hwmon\(socket)/power\(channel)_label")
                try tree.write("\(channel)0000000", to: "\(chips)/hwmon\(socket)/power\(channel)_input")
            }
        }
        let found = meters(tree)
        #expect(found.map(\.boundary) == [.package])
        #expect(try energy(#require(found.first), seconds: 1)?.joules == 60)
    }

    /// Each of the four tells whole watts, and may be off by half of one.
    @Test func theRoundingsOfSeveralSensorsAddUp() throws {
        let tree = try MachineTree()
        for socket in 0...1 {
            try tree.write("zenpower\n", to: "\(chips)/hwmon\(socket)/name")
            for (channel, label) in [(1, "SVI2_P_Core"), (2, "SVI2_P_SoC")] {
                try tree.write(label, to: "\(chips)/hwmon\(socket)/power\(channel)_label")
                try tree.write("\(channel)0000000", to: "\(chips)/hwmon\(socket)/power\(channel)_input")
            }
        }
        let meter = try #require(meters(tree).first)
        let seen = try withExtendedLifetime(tree) { try energy(meter, seconds: 1) }
        #expect(seen?.joules == 60 && seen?.errorJoules == 2)
    }

    /// Neither their outputs, nor the cage of a network card, nor a battery.
    @Test func whatBothSuppliesTakeInIsOneMeter() throws {
        let tree = try MachineTree(copying: "supplies")
        let found = meters(tree)
        #expect(found.map(\.boundary) == [.wall])
        #expect(try energy(#require(found.first), seconds: 1)?.watts.value == 440)
        let unknown = findings(tree).filter { $0.code.rawValue == "meter-unknown" }.map(\.message)
        #expect(unknown.count == 2 && unknown.contains { $0.contains("mlx5") })
    }

    // MARK: Nonsense

    /// What firmware writes where it does not know: listings show 0.00 W, 4.29 MW and 65535.
    @Test(arguments: ["0", "-1000000", "1000000", "4294967295000", "65535000000"])
    func whatTheServerCannotDrawIsVoid(content: String) throws {
        let tree = try MachineTree(copying: "intel")
        try tree.write(content, to: "\(chips)/hwmon1/power1_average")
        #expect(meters(tree).isEmpty)
        let finding = try #require(findings(tree).first { $0.code.rawValue == "meter-implausible" })
        let value = try #require(Double(content)) / 1e6
        #expect(
            finding.message.contains("reports \(value == value.rounded() ? "\(Int(value))" : "\(value)") W"))
    }

    @Test func theBoundsAreThoseOfTheMachine() throws {
        let tree = try MachineTree(copying: "acpi-before-2025")
        let idle = PlausibleWatts(sockets: 8, tdpWatts: 350, idleWatts: 2000)
        #expect(discover(tree, plausible: idle).available.isEmpty)
        try tree.write("9000000000", to: "\(chips)/hwmon1/device/power1_average")
        let two = PlausibleWatts(sockets: 2, tdpWatts: 350)
        #expect(discover(tree, plausible: two).available.isEmpty)
        for number in 0..<8 {
            try tree.write("0x030200", to: "sys/bus/pci/devices/0000:0\(number):00.0/class")
            try tree.write("0x10de", to: "sys/bus/pci/devices/0000:0\(number):00.0/vendor")
        }
        let found = discover(tree, plausible: two)
        #expect(found.available.count == 1)
        // Possible, but not the watts of the host without its accelerators.
        let host = found.ofHost(visible: 8, working: 8)
        #expect(host.available.isEmpty)
        let finding = try #require(host.findings.first { $0.code == .known(.meterSeesOthers) })
        #expect(finding.message.contains("acpi meter") && finding.message.contains("8 accelerators"))
    }

    /// Of whatever maker; a display is one only of those who make accelerators.
    @Test(arguments: [
        ("0x120000", "0x1da3", true), ("0x030000", "0x1002", true), ("0x030000", "0x1a03", false),
    ])
    func acceleratorsAreTold(kind: String, vendor: String, isOne: Bool) throws {
        let tree = try MachineTree(copying: "acpi-before-2025")
        try tree.write(kind, to: "sys/bus/pci/devices/0000:01:00.0/class")
        try tree.write(vendor, to: "sys/bus/pci/devices/0000:01:00.0/vendor")
        let host = discover(tree).ofHost(visible: 8, working: 8)
        #expect(host.available.isEmpty == isOne)
    }

    /// A sum tells of the load only when its slowest part does.
    @Test func aSumIsAsSlowAsItsSlowestPart() throws {
        let tree = try MachineTree(copying: "grace")
        try tree.write("5000\n", to: "\(chips)/hwmon6/device/power1_average_interval")
        let found = meters(tree)
        #expect(found.map(\.averagingSeconds) == [5, 0.05, 0.05, 0.05])
    }

    /// Parts are of this container or not, but a whole is not where more PUs work than are shown.
    @Test func aContainerIsNotTheWholeServer() throws {
        let found = try discover(MachineTree(copying: "intel"))
        #expect(found.ofHost(visible: 2, working: 2).available.count == found.available.count)
        #expect(found.ofHost(visible: 2, working: nil).available.count == found.available.count)
        let hidden = found.ofHost(visible: 2, working: 4)
        #expect(hidden.available.map(\.source) == ["rapl"])
        let finding = try #require(hidden.findings.first { $0.code == .known(.meterSeesOthers) })
        #expect(finding.message.contains("4 working hardware threads") && finding.message.contains("shows 2"))
    }

    @Test func saysUnreadable() throws {
        let tree = try MachineTree(copying: "amd")
        try tree.remove("\(chips)/hwmon1/energy6_input")
        try tree.makeFolder("\(chips)/hwmon1/energy6_input")
        #expect(meters(tree).isEmpty)
        #expect(
            findings(tree).contains {
                $0.code.rawValue == "meter-unreadable" && $0.message.contains("energy6_input")
            })
    }

    @Test(arguments: [true, false]) func saysAbsent(hasThermometer: Bool) throws {
        let tree = try MachineTree()
        if hasThermometer {
            try tree.write("k10temp\n", to: "\(chips)/hwmon0/name")
            try tree.write("40000\n", to: "\(chips)/hwmon0/temp1_input")
        }
        #expect(meters(tree).isEmpty)
        #expect(findings(tree).contains { $0.code.rawValue == "hwmon-absent" })
    }
}
