import Foundation
import Quantities
import RunRecords

/// Records of a series, made from the exported one.
enum GeneratedRecords {
    /// The fixture a minute later each, its rates times `factor`.
    static func make(_ count: Int, factor: (Int) -> Double = { _ in 1 }) throws -> [RunRecord] {
        try make(count, of: Program.record, factor: factor)
    }

    /// The same of a full run, with every benchmark and sample.
    static func full(_ count: Int, factor: (Int) -> Double = { _ in 1 }) throws -> [RunRecord] {
        try make(count, of: "\(Program.references)/epyc-family25-model1-2vcpu.json", factor: factor)
    }

    /// With every key that a record may leave out, as no one host writes all of them.
    static func withEveryKey() throws -> RunRecord {
        let record = try make(1)[0]
        let energy = Energy(joules: 12, seconds: 2, boundary: .package, source: "rapl", errorJoules: 0.1)
        var measurements = record.measurements
        measurements[0].energy = energy
        measurements[0].otherEnergies = [energy]
        measurements[0].launchEnergies = [energy, energy]
        measurements[0].hugePageShare = 0.5
        measurements[0].memoryChoice = MemoryChoice(tried: 8, slowestOverFastest: 1.03)
        measurements[0].warnings = [
            Warning(.fewSamples, "Few samples.", nextStep: "Take more.", severity: 0.5)
        ]
        for place in measurements[0].samples.indices { measurements[0].samples[place].launch = place }
        var streamed = measurements[0]
        streamed.benchmark = Benchmark(
            .native, .bandwidth(StreamedArrays(StreamLoop(.triad, in: .memory), bytes: 64 << 20)), .oneCore)
        (streamed.peak, streamed.fractionOfPeak) = (nil, nil)
        var (host, environment) = (record.host, record.environment)
        host.firmware = "Maker 1.0"
        environment.turbo = .mixed
        environment.variables = [EnvironmentVariable(name: "OMP_NUM_THREADS", value: "1")]
        return try RunRecord(
            label: "every key", tags: try RunTags([RunTag(key: "site", value: "oslo")]),
            startedAt: record.startedAt, finishedAt: record.finishedAt, tool: record.tool, host: host,
            environment: environment,
            fingerprint: Fingerprint(host: host, environment: environment, tool: record.tool),
            measurements: measurements + [streamed], power: record.power, revenue: record.revenue,
            warnings: measurements[0].warnings)
    }

    /// The same run as one of a name, and with other measurements.
    static func renamed(
        _ record: RunRecord, _ label: String?, _ change: (inout [RateMeasurement]) -> Void = { _ in }
    ) throws -> RunRecord {
        var measurements = record.measurements
        change(&measurements)
        return try RunRecord(
            label: label, startedAt: record.startedAt, finishedAt: record.finishedAt, tool: record.tool,
            host: record.host, environment: record.environment, fingerprint: record.fingerprint,
            measurements: measurements, power: record.power, revenue: record.revenue,
            warnings: record.warnings)
    }

    private static func make(
        _ count: Int, of path: String, factor: (Int) -> Double
    ) throws -> [RunRecord] {
        let record = try RunRecord(validating: try Data(contentsOf: URL(filePath: path)))
        return try (0..<count).map { index in
            try RunRecord(
                label: nil, startedAt: record.startedAt + 60 * Double(index),
                finishedAt: record.finishedAt + 60 * Double(index), tool: record.tool, host: record.host,
                environment: record.environment, fingerprint: record.fingerprint,
                measurements: record.measurements.map { measurement in
                    var changed = measurement
                    changed.rate = measurement.rate.scaled(by: factor(index))
                    return changed
                }, power: record.power, revenue: record.revenue, warnings: record.warnings)
        }
    }
}

extension Program {
    /// A file a record, named `0.json` and so on.
    func write(_ records: [RunRecord]) throws {
        for (index, record) in records.enumerated() {
            try write(String(decoding: record.canonicalJSON(), as: UTF8.self), to: "\(index).json")
        }
    }
}
