import Foundation
import GRDB
import Quantities
package import RunRecords

package enum InsertOutcome: Equatable, Sendable {
    case inserted
    /// The record was there: inserting twice changes nothing.
    case alreadyPresent
}

/// What came of several records.
package struct ImportCount: Equatable, Sendable {
    package var inserted: Int
    package var alreadyPresent: Int

    package init(inserted: Int = 0, alreadyPresent: Int = 0) {
        self.inserted = inserted
        self.alreadyPresent = alreadyPresent
    }

    mutating func add(_ outcome: InsertOutcome) {
        switch outcome {
        case .inserted: inserted += 1
        case .alreadyPresent: alreadyPresent += 1
        }
    }
}

extension ResultStore {
    /// Stores a record. When this returns, the record is on disk.
    @discardableResult
    package func insert(_ record: RunRecord) throws(StoreError) -> InsertOutcome {
        let sealed: SealedRecord
        do {
            sealed = try SealedRecord(record)
        } catch {
            throw .refused(source: "this run", .badRecord(position: 1, reason: "\(error)"))
        }
        return try write { db in try Self.insert(RecordRows(sealed), into: db) }
    }

    /// Removes the record with this whole id. Its bytes are gone for good: export it first to keep it.
    package func remove(id: String) throws(StoreError) {
        let removed = try write { db in
            try db.execute(sql: "DELETE FROM run WHERE id = ?", arguments: [id])
            return db.changesCount > 0
        }
        guard removed else { throw .reference(id, path: path, .nothingFound) }
    }

    /// Part of a transaction that the caller holds, so that nothing comes between the question and the answer.
    static func insert(_ rows: RecordRows, into db: Database) throws -> InsertOutcome {
        let present = try db.cachedStatement(sql: "SELECT 1 FROM run WHERE id = ?")
        guard try Int.fetchOne(present, arguments: [rows.id]) == nil else { return .alreadyPresent }
        try db.cachedStatement(
            sql: """
                INSERT INTO run (id, started_at, label, hostname, fingerprint, tool_version)
                VALUES (?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: [
            rows.id, rows.startedAt, rows.label, rows.hostname, rows.fingerprint, rows.toolVersion,
        ])
        let run = db.lastInsertedRowID
        try db.cachedStatement(sql: "INSERT INTO document (run, json) VALUES (?, ?)")
            .execute(arguments: [run, String(decoding: rows.json, as: UTF8.self)])
        for (position, rate) in rows.rates.enumerated() {
            let series = try rate.series.number(in: db)
            try insert(
                rate.estimate, at: position, series: series, run: run, startedAt: rows.startedAt, into: db)
        }
        return .inserted
    }

    private static func insert(
        _ rate: Estimate, at position: Int, series: Int64, run: Int64, startedAt: Int64, into db: Database
    ) throws {
        try db.cachedStatement(
            sql: """
                INSERT INTO measurement (
                    series, started_at, run, position, center, low, high, confidence, count)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: [
            series, startedAt, run, position, rate.center, rate.low, rate.high, rate.confidence, rate.count,
        ])
    }
}
