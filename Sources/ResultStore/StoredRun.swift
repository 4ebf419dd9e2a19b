import Foundation
import GRDB
import Quantities
import RunRecords

/// What the tables hold of one run, and its number in them.
struct StoredRun: Sendable {
    let number: Int64
    let listed: ListedRun

    /// - Parameter wholly: with its outline, which is neither listed nor in a history.
    /// - Returns: `nil` where there is no such run.
    static func read(_ number: Int64, wholly: Bool = false, in db: Database) throws -> StoredRun? {
        let run = try db.cachedStatement(
            sql: """
                SELECT id, started_at, label, hostname, fingerprint, tool_version, CAST(json AS BLOB) AS json
                FROM run LEFT JOIN document ON document.run = run.number WHERE number = ?
                """)
        guard let found = try Row.fetchOne(run, arguments: [number]) else { return nil }
        let rates = try db.cachedStatement(
            sql: """
                SELECT measurement.started_at, center, low, high, confidence, count, workload, data_type, engine,
                    kernel, problem, placement, unit, fingerprint, hostname
                FROM measurement LEFT JOIN series ON series.number = measurement.series
                WHERE run = ? ORDER BY position
                """)
        let tags = try db.cachedStatement(sql: "SELECT key, value FROM tag WHERE run = ? ORDER BY key")
        let row = CheckedRow(found)
        let measured = try Row.fetchAll(rates, arguments: [number]).map(CheckedRow.init)
        let startedAt: Int64 = try row.value("started_at")
        return StoredRun(
            number: number,
            listed: ListedRun(
                RecordRows(
                    id: try row.value("id"), startedAt: startedAt, label: try row.optional("label"),
                    tags: try Row.fetchAll(tags, arguments: [number]).map { try RunTag(CheckedRow($0)) },
                    hostname: try row.optional("hostname"), fingerprint: try row.value("fingerprint"),
                    toolVersion: try row.value("tool_version"), json: try row.optional("json") ?? Data(),
                    rates: try measured.map(RecordRows.Rate.init),
                    outline: wholly ? try OutlineRow(run: number, in: db) : nil),
                hasOneTime: try measured.allSatisfy { try $0.value("started_at") == startedAt }))
    }
}

extension RecordRows.Rate {
    fileprivate init(_ row: CheckedRow) throws {
        series = try Series(row)
        estimate = Estimate(
            center: try row.value("center"), low: try row.value("low"), high: try row.value("high"),
            confidence: try row.value("confidence"), count: try row.value("count"))
    }
}
