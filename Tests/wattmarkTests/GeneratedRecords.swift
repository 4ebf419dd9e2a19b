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
