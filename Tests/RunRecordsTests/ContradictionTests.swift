import Foundation
import Quantities
import RunRecords
import Testing

/// Anybody can seal a record: what no run can have given is refused, with the place.
@Suite struct ContradictionTests {
    private typealias Change = @Sendable (inout RunRecord) -> Void

    private static let changes: [(String, Change)] = [
        ("label is \"latest\"", { $0.label = "latest" }),
        ("label holds a line break", { $0.label = "a\nb" }),
        ("label has more than 200", { $0.label = String(repeating: "a", count: 201) }),
        (
            "tags holds no tag",
            {
                $0.tags = try? RunTags([RunTag("a=b")]); $0.tags?.values = [:]
            }
        ),
        ("finished_at is before", { $0.finishedAt = $0.startedAt - 1 }),
        ("tool.build is \"debug\"", { $0.tool.build = .debug }),
        ("is_simulated", { $0.host.topology.isSimulated = true }),
        ("memory_bytes is negative", { $0.host.memoryBytes = -1 }),
        ("quota_cpus is 0", { $0.host.limits.quotaCpus = 0 }),
        ("fingerprint.id is not", { $0.fingerprint.id = "0123456789abcdef" }),
        ("fingerprint.fields.cpu.vendor", { $0.host.cpu.vendor = "Other" }),
        ("measurements is empty", { $0.measurements = [] }),
        ("measurements[0].verification.passed", { $0.measurements[0].verification.passed = false }),
        ("measurements[0].verification.cases", { $0.measurements[0].verification.cases = 0 }),
        ("measurements[0].placement.cpus", { $0.measurements[0].cpus = [-1] }),
        ("measurements[0].rate.low is -1", { $0.measurements[0].rate.low = -1 }),
        (
            "measurements[0].rate: low, center",
            { $0.measurements[0].rate.high = $0.measurements[0].rate.low / 2 }
        ),
        ("measurements[0].rate.confidence is 1e-06", { $0.measurements[0].rate.confidence = 1e-6 }),
        ("measurements[0].rate.confidence is 2", { $0.measurements[0].rate.confidence = 2 }),
        ("measurements[0].huge_page_share is 1.5", { $0.measurements[0].hugePageShare = 1.5 }),
        (
            "measurements[0].memory_choice.slowest_over_fastest is 0.9",
            { $0.measurements[0].memoryChoice = MemoryChoice(tried: 8, slowestOverFastest: 0.9) }
        ),
        (
            "measurements[0].memory_choice.slowest_over_fastest is 1.5 of one piece",
            { $0.measurements[0].memoryChoice = MemoryChoice(tried: 1, slowestOverFastest: 1.5) }
        ),
        (
            "measurements[0].memory_choice.slowest_over_fastest is \(1e9)",
            { $0.measurements[0].memoryChoice = MemoryChoice(tried: 8, slowestOverFastest: 1e9) }
        ),
        (
            "measurements[0].memory_choice.tried is 1001",
            { $0.measurements[0].memoryChoice = MemoryChoice(tried: 1001, slowestOverFastest: 1) }
        ),
        (
            "measurements[0].memory_choice.tried is 0",
            { $0.measurements[0].memoryChoice = MemoryChoice(tried: 0, slowestOverFastest: 1) }
        ),
        ("measurements[0].rate.center is not above 0", { $0.measurements[0].rate = Estimate(exactly: 0) }),
        (
            "measurements[0].rate.high is 6.0",
            { $0.measurements[0].rate = $0.measurements[0].rate.scaled(by: 1e290) }
        ),
        (
            "measurements[0].rate.center is 0.00",
            { $0.measurements[0].rate = $0.measurements[0].rate.scaled(by: 1e-9) }
        ),
        ("measurements[0].samples[0].rate is 6e+200", { $0.measurements[0].samples[0].rate = 6e200 }),
        (
            "measurements[0].fraction_of_peak.high is 105",
            { $0.measurements[0].fractionOfPeak = Estimate(exactly: 105) }
        ),
        ("measurements[1] is of the same benchmark", { $0.measurements.append($0.measurements[0]) }),
        ("power.watts.high is 1", { $0.power?.watts = Estimate(exactly: 1e10) }),
        ("revenue[0].usd_per_mw_year.high", { $0.revenue[0].usdPerMwYear = Estimate(exactly: 1e300) }),
        (
            "revenue[0].steps.after_capital.high",
            {
                let none = Estimate(exactly: 0), much = Estimate(exactly: 1e300)
                $0.revenue[0].steps = MoneySteps(
                    gross: none, power: none, credit: none, operating: none, capital: none)
                $0.revenue[0].steps?.afterCapital = much
            }
        ),
        ("measurements[0].samples[0].rate", { $0.measurements[0].samples[0].rate = -1 }),
        ("measurements[0].samples[0].seconds", { $0.measurements[0].samples[0].seconds = 0 }),
        ("power.watts.low is -5", { $0.power?.watts = Estimate(exactly: -5) }),
        (
            "revenue[0].usd_per_mw_year: low",
            { $0.revenue[0].usdPerMwYear.low = $0.revenue[0].usdPerMwYear.high + 1 }
        ),
    ]

    @Test func aSoundRecordHasNone() throws {
        #expect(try sampleRecord().contradiction == nil)
    }

    @Test(arguments: changes.indices) func isFound(index: Int) throws {
        let (expected, change) = Self.changes[index]
        var record = try sampleRecord()
        change(&record)
        let fault = try #require(record.contradiction)
        #expect(fault.contains(expected), "\(fault)")
    }

    /// Whatever program printed it: nothing is compared that no record may hold.
    @Test func launchesAreHeldToTheSame() throws {
        let record = try sampleRecord()
        let sound = LaunchReport(
            tool: record.tool, host: record.host, environment: record.environment,
            measurements: record.measurements, slowDown: nil)
        #expect(try LaunchReport.opened(try CanonicalJSON.encode(sound)).contradiction == nil)
        let changes: [(String, (inout LaunchReport) -> Void)] = [
            ("is_simulated", { $0.host.topology.isSimulated = true }),
            ("verification.passed", { $0.measurements[0].verification.passed = false }),
            ("rate.high", { $0.measurements[0].rate = $0.measurements[0].rate.scaled(by: 1e290) }),
        ]
        for (expected, change) in changes {
            var report = sound
            change(&report)
            #expect(report.contradiction?.contains(expected) == true)
        }
        var vast = sound
        vast.host.memoryBytes = .max
        let data = try CanonicalJSON.encode(vast)
        #expect(throws: RecordError.self) { try LaunchReport.opened(data) }
    }

    @Test func committedRecordsHaveNone() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        for folder in [
            "Results/reference", "Tests/ResultStoreTests/Fixtures", "Tests/RunRecordsTests/Fixtures",
        ] {
            let files = try FileManager.default.contentsOfDirectory(
                at: root.appending(path: folder), includingPropertiesForKeys: nil
            ).filter { $0.pathExtension == "json" }
            #expect(!files.isEmpty)
            for file in files {
                let record = try RunRecord(validating: Data(contentsOf: file))
                #expect(record.contradiction == nil, "\(file.lastPathComponent)")
            }
        }
    }
}
