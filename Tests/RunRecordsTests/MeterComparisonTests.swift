import Quantities
import RunRecords
import Testing

@Suite struct MeterComparisonTests {
    private func energy(
        _ watts: Double, _ boundary: PowerBoundary, _ source: String, error: Double = 0
    ) -> Energy {
        Energy(
            joules: 2 * watts, seconds: 2, boundary: boundary, source: source, errorJoules: 2 * error)
    }

    private let sample: RateMeasurement

    init() throws { sample = try #require(sampleRecord().measurements.first) }

    private func measurement(_ energy: Energy, _ others: [Energy]) -> RateMeasurement {
        var measurement = sample
        measurement.energy = energy
        measurement.otherEnergies = others
        return measurement
    }

    @Test func tellsTheRatioOfEachPair() throws {
        let comparisons = MeterComparison.all(
            in: [400.0, 420, 410].map { watts in
                measurement(
                    energy(watts, .server, "ipmi-dcmi"),
                    [energy(watts * 1.02, .server, "hwmon"), energy(watts * 0.6, .package, "rapl")])
            })
        #expect(comparisons.map(\.other.name) == ["hwmon", "rapl"])
        #expect(comparisons.map(\.text) == ["hwmon (server) saw 1.02 of it", "rapl (package) saw 0.6 of it"])
        #expect(comparisons.allSatisfy { $0.warning == nil })
    }

    @Test func saysWhereTwoWholesDisagree() throws {
        let comparison = try #require(
            MeterComparison.all(in: [
                measurement(
                    energy(400, .server, "ipmi-dcmi", error: 4), [energy(120, .server, "hwmon", error: 1)])
            ]).first)
        let warning = try #require(comparison.warning)
        #expect(warning.code.rawValue == "meters-disagree")
        #expect(warning.message.contains("400.0 W") && warning.message.contains("120.0 W"))
        #expect(warning.message.contains("ratio of 0.3"))
        #expect(warning.message.contains("± 0.01") && warning.message.contains("5 % assumed of each"))
        #expect(warning.message.hasPrefix("ipmi-dcmi (server) saw"))
        #expect(comparison.wholeText == "hwmon (server) saw 0.3 of the 400.0 W of ipmi-dcmi (server)")
    }

    @Test func aPartAboveTheWholeIsADisagreement() {
        let used = energy(300, .server, "ipmi-dcmi")
        let part = { (watts: Double) in
            MeterComparison.all(in: [self.measurement(used, [self.energy(watts, .package, "rapl")])])
        }
        #expect(part(400).map(\.isDisagreement) == [true])
        #expect(part(290).map(\.isDisagreement) == [false])
    }

    @Test func errorsOfTheMetersExplainWhatTheyCan() {
        let comparisons = MeterComparison.all(in: [
            measurement(
                energy(100, .server, "ipmi-dcmi", error: 20), [energy(130, .server, "hwmon", error: 1)])
        ])
        #expect(comparisons.map(\.isDisagreement) == [false])
    }
}
