import Power
import RunRecords
import Testing

@Suite struct MetersTests {
    @Test func ordersByHowMuchOfTheServerIsIncluded() throws {
        let tool = fixturePath("ipmitool/answers")
        let intel = Meters.discover(root: fixturePath("intel"), ipmitool: tool, timeLimit: 60)
        #expect(intel.available.map(\.source) == ["acpi", "ipmi-dcmi", "rapl"])
        #expect(intel.available.map(\.boundary) == [.server, .server, .package])
        #expect(intel.findings.isEmpty)

        let amd = Meters.discover(root: fixturePath("amd"), ipmitool: noIpmitool)
        #expect(amd.available.map(\.source) == ["rapl", "hwmon"])
        #expect(amd.available.map(\.boundary) == [.package, .package])
        #expect(amd.findings.map(\.code.rawValue) == ["meter-unknown", "meter-unknown", "ipmi-absent"])
    }

    @Test func aMachineWithoutMetersSaysWhyForEachSource() throws {
        let meters = try Meters.discover(root: MachineTree().root, ipmitool: noIpmitool)
        #expect(meters.available.isEmpty)
        #expect(meters.findings.map(\.code.rawValue) == ["rapl-absent", "hwmon-absent", "ipmi-absent"])
    }

    /// Whatever this machine has, a search must end with working meters and explained findings.
    @Test func searchesTheRealMachine() throws {
        let meters = Meters.discover(timeLimit: 10)
        #expect(!meters.available.isEmpty || !meters.findings.isEmpty)
        for finding in meters.findings {
            #expect(finding.message.hasSuffix("."))
            #expect(finding.nextStep.hasSuffix("."))
        }
    }
}
