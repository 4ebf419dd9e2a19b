import Economics
import Foundation
import Profiles
import Quantities
import Regression
import Reporting
import RunRecords

/// Fixed documents for the golden pages.
enum DocumentSamples {
    static let made = Date(timeIntervalSince1970: 1_780_100_000)
    static let tool = Tool(version: "0.1.0", commit: "0123456789ab", build: .release, compiler: "swift")

    /// What reads arrays of this level on one core.
    private static func bandwidth(_ level: StreamLoop.Level, rate: Double) -> RateMeasurement {
        let arrays = StreamedArrays(StreamLoop(.read, in: level), bytes: 64 << 20)
        var measurement = Samples.measurement(
            .native, kernel: "bandwidth_avx2", rate: rate, cpus: [0], placement: .oneCore, fraction: nil)
        measurement.benchmark = Benchmark(.native, .bandwidth(arrays), .oneCore)
        return measurement
    }

    private static let product = Samples.measurement(
        .native, kernel: "gemm_avx2_f32_6x16", rate: 91.9e9, cpus: [0], placement: .oneCore, fraction: 0.9,
        type: .f32, dirt: [.steal, .frequency])

    static let measurements =
        Array(Samples.measurements.prefix(2)) + [
            product, bandwidth(.memory, rate: 19.8e9), bandwidth(.lastLevelCache, rate: 71e9),
        ]

    static func record() throws -> RunRecord { try Samples.record(of: measurements) }

    /// The same host, its first rate lower.
    static func other() throws -> RunRecord {
        var slower = measurements
        slower[0].rate = slower[0].rate.scaled(by: 0.9)
        for place in slower[0].samples.indices { slower[0].samples[place].rate *= 0.9 }
        var record = try Samples.record(of: slower)
        record = try RunRecord(
            label: "candidate", startedAt: record.startedAt + 3600, finishedAt: record.finishedAt + 3600,
            tool: record.tool, host: record.host, environment: record.environment,
            fingerprint: record.fingerprint, measurements: slower, power: record.power,
            revenue: record.revenue, warnings: record.warnings)
        return record
    }

    static func money() throws -> RunDocument.Money {
        RunDocument.Money(
            entries: PlanSamples.entries(compared: false), contracts: [], outlook: "base",
            unrented: ["epyc-9654p"], tornados: [try PlanSamples.tornado()],
            overrides: PlanSamples.overrides, warnings: [Samples.noisy])
    }

    static func history() throws -> HistoryReport? {
        HistoryReport(
            of: measurements[0].benchmark, kernel: "evp", better: .higher, fingerprintId: "5ead9904d038e3c7",
            hostnames: ["bench-1"],
            points: (0..<20).map { index in
                let value: Double = index < 12 ? 6e6 : 5.4e6
                return .init(
                    run: "\(index)", startedAt: made + Double(index) * 86_400, label: nil, center: value,
                    low: value * 0.99, high: value * 1.01, annotations: index == 12 ? ["a new board"] : [])
            }, goesFurtherBack: false)
    }

    static func one() throws -> Document {
        RunDocument(
            runs: [.init(try record(), notes: ["measured by night"])], money: try money(), comparison: nil,
            histories: [try history()].compactMap(\.self), plans: []
        ).document(made: made, by: tool)
    }

    static func several() throws -> Document {
        let records = [try record(), try other()]
        let subjects = records.map { ComparedSubject($0, named: $0.label ?? "", against: records[0]) }
        return RunDocument(
            runs: records.map { .init($0, notes: []) }, money: nil,
            comparison: RunComparison(subjects, differences: [[]]), histories: [], plans: []
        ).document(made: made, by: tool)
    }

    static func profiles() throws -> Document {
        var money = try money()
        money.entries = money.entries.filter { $0.row.subject != .thisHost }
        return RunDocument(runs: [], money: money, comparison: nil, histories: [], plans: []).document(
            made: made, by: tool)
    }
}
