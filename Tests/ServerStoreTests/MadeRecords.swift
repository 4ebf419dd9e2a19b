import Foundation
import Quantities
import ResultStore
import RunRecords

/// Records made from an exported one.
enum MadeRecords {
    private static let exported = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent()
        .appending(path: "ResultStoreTests/Fixtures/record.json")

    static func record(
        _ index: Int, host: String? = "bench-1", label: String? = nil, tags: [String] = [], factor: Double = 1
    ) throws -> RunRecord {
        let made = try RunRecord(validating: try Data(contentsOf: exported))
        var description = made.host
        description.hostname = host
        return try RunRecord(
            label: label, tags: RunTags(tags.map { try RunTag($0) }),
            startedAt: made.startedAt + 60 * Double(index),
            finishedAt: made.finishedAt + 60 * Double(index), tool: made.tool, host: description,
            environment: made.environment, fingerprint: made.fingerprint,
            measurements: made.measurements.map { measurement in
                var changed = measurement
                changed.rate = measurement.rate.scaled(by: factor)
                return changed
            }, power: made.power, revenue: made.revenue, warnings: made.warnings)
    }

    /// Of several hosts, with labels and tags here and there.
    static func several(_ count: Int) throws -> [RunRecord] {
        try (0..<count).map { index in
            let host: String? = index % 7 == 6 ? nil : "bench-\(index % 3)"
            let tags = index % 2 == 0 ? ["site=oslo", "rack=b\(index % 4)"] : []
            let factor = 1 + Double(index % 10) / 100
            return try record(
                index, host: host, label: index % 5 == 0 ? "base" : nil, tags: tags, factor: factor)
        }
    }

    static func batch(_ records: [RunRecord]) throws -> RecordBatch {
        var reader = RecordReader(into: try Staging(), named: "made")
        for record in records { try reader.add([UInt8](try record.canonicalJSON())) }
        return try reader.finish()
    }
}
