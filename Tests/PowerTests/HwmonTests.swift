import Foundation
import Power
import RunRecords
import Testing

@Suite struct HwmonTests {
    private let chips = "sys/class/hwmon"

    private func meters(_ tree: MachineTree) -> [Meter] {
        Meters.discover(root: tree.root, ipmitool: noIpmitool).available.filter { $0.source == "hwmon" }
    }

    private func findings(_ tree: MachineTree) -> [Warning] {
        Meters.discover(root: tree.root, ipmitool: noIpmitool).findings
    }

    @Test func acpiMeterIsTheServerAndBilledAtTheMeanOfBothEnds() throws {
        let tree = try MachineTree(copying: "intel")
        var meter = try #require(meters(tree).first)
        #expect(meter.boundary == .server)
        try meter.begin()
        try tree.write("230000000\n", to: "\(chips)/hwmon1/power1_average")
        try meter.end(seconds: 2)
        #expect(try meter.finish() == Energy(joules: 442, seconds: 2, boundary: .server, source: "hwmon"))
    }

    @Test func countsSocketsNotCoresAndNoGraphicsCard() throws {
        let tree = try MachineTree(copying: "amd")
        let found = meters(tree)
        #expect(found.map(\.boundary) == [.package, .board])
        #expect(found.map(\.covers) == ["amd_energy (Esocket0, Esocket1)", "ina226 (power1)"])
        var meter = try #require(found.first)
        try meter.begin()
        try tree.write("71500000\n", to: "\(chips)/hwmon1/energy5_input")
        try tree.write("82000000\n", to: "\(chips)/hwmon1/energy6_input")
        try tree.write("999000000\n", to: "\(chips)/hwmon1/energy1_input")
        try meter.end(seconds: 0.1)
        #expect(try meter.finish()?.joules == 3.5)
    }

    @Test func refusesAHwmonCounterThatWentBackwards() throws {
        let tree = try MachineTree(copying: "amd")
        var meter = try #require(meters(tree).first)
        try meter.begin()
        try tree.write("1\n", to: "\(chips)/hwmon1/energy5_input")
        #expect(throws: PowerError.self) { try meter.end(seconds: 0.1) }
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
        var meter = try #require(found.first)
        try meter.begin()
        try meter.end(seconds: 1)
        #expect(try meter.finish()?.joules == 60)
    }

    @Test func theInputOfAPowerSupplyHoldsItsOutputs() throws {
        let tree = try MachineTree()
        try tree.write("pfe1100\n", to: "\(chips)/hwmon0/name")
        for (channel, label) in [(1, "pin"), (2, "pout1"), (3, "pout2")] {
            try tree.write(label, to: "\(chips)/hwmon0/power\(channel)_label")
            try tree.write("\(channel)00000000", to: "\(chips)/hwmon0/power\(channel)_input")
        }
        var meter = try #require(meters(tree).first)
        #expect(meter.boundary == .board)
        try meter.begin()
        try meter.end(seconds: 1)
        #expect(try meter.finish()?.joules == 100)
    }

    @Test(arguments: ["0\n", "-1000000\n"]) func noServerDrawsNothing(content: String) throws {
        let tree = try MachineTree(copying: "intel")
        try tree.write(content, to: "\(chips)/hwmon1/power1_average")
        #expect(meters(tree).isEmpty)
        #expect(findings(tree).contains { $0.code == "meter-implausible" })
    }

    @Test func saysUnreadableAndKeepsTheOthers() throws {
        let tree = try MachineTree(copying: "amd")
        try tree.remove("\(chips)/hwmon1/energy6_input")
        try tree.makeFolder("\(chips)/hwmon1/energy6_input")
        #expect(meters(tree).map(\.boundary) == [.board])
        #expect(
            findings(tree).contains { $0.code == "meter-unreadable" && $0.message.contains("energy6_input") })
    }

    @Test(arguments: [true, false]) func saysAbsent(hasThermometer: Bool) throws {
        let tree = try MachineTree()
        if hasThermometer {
            try tree.write("k10temp\n", to: "\(chips)/hwmon0/name")
            try tree.write("40000\n", to: "\(chips)/hwmon0/temp1_input")
        }
        #expect(meters(tree).isEmpty)
        #expect(findings(tree).contains { $0.code == "hwmon-absent" })
    }
}
