import Foundation
import GRDB
import RunRecords

/// Reads columns without trusting them: in a damaged file a column may hold a value of any type, and GRDB's
/// subscripts end the process on those.
struct CheckedRow {
    private let row: Row
    init(_ row: Row) { self.row = row }

    func value<Value: DatabaseValueConvertible>(_ column: String) throws -> Value {
        guard let value: Value = try optional(column) else { throw UnreadableColumn(column: column) }
        return value
    }

    func optional<Value: DatabaseValueConvertible>(_ column: String) throws -> Value? {
        let stored: DatabaseValue = row[column]
        if stored.isNull { return nil }
        guard let value = Value.fromDatabaseValue(stored) else { throw UnreadableColumn(column: column) }
        return value
    }
}

extension RunSummary {
    init(_ row: CheckedRow) throws {
        self.init(
            id: try row.value("id"), startedAt: Date(timeIntervalSince1970: try row.value("started_at")),
            label: try row.optional("label"), hostname: try row.optional("hostname"),
            fingerprintID: try row.value("fingerprint"), toolVersion: try row.value("tool_version"), rates: []
        )
    }
}

extension RunTag {
    init(_ row: CheckedRow) throws {
        self.init(key: try row.value("key"), value: try row.value("value"))
    }
}

extension RateSummary {
    init?(_ row: CheckedRow) throws {
        guard let benchmark = try Benchmark(row) else { return nil }
        self.init(
            of: benchmark, kernel: try row.value("kernel"), center: try row.value("center"),
            low: try row.value("low"),
            high: try row.value("high"))
    }
}
