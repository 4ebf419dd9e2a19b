import Foundation
import GRDB
import Quantities
package import RunRecords

extension ResultStore {
    /// When this returns, the record is on disk.
    @discardableResult
    package func insert(_ record: RunRecord) throws(StoreError) -> InsertOutcome {
        let rows = try RecordRows(checking: record)
        return try write { db in
            var insertion = Insertion(into: db)
            return try insertion.insert(rows)
        }
    }

    package func remove(id: String) throws(StoreError) {
        let removed = try write { db in
            try db.execute(sql: "DELETE FROM run WHERE id = ?", arguments: [id])
            return db.changesCount > 0
        }
        guard removed else { throw .reference(id, path: path, .nothingFound) }
    }
}

/// Part of a transaction that the caller holds, so that nothing comes between a question and its answer.
struct Insertion {
    private let db: Database
    /// The rows of the series that came up: records of one host share them.
    private var series: [Series: Int64] = [:]
    private(set) var count = ImportCount()

    init(into db: Database) { self.db = db }

    @discardableResult
    mutating func insert(_ record: RecordRows) throws -> InsertOutcome {
        let outcome = try insertWhereAbsent(record)
        count.add(outcome)
        return outcome
    }

    private mutating func insertWhereAbsent(_ record: RecordRows) throws -> InsertOutcome {
        let present = try db.cachedStatement(sql: "SELECT number FROM run WHERE id = ?")
        if let number = try Int64.fetchOne(present, arguments: [record.id]) {
            return try mend(number, by: record) ? .inserted : .alreadyPresent
        }
        try db.cachedStatement(
            sql: """
                INSERT INTO run (id, started_at, label, hostname, fingerprint, tool_version)
                VALUES (?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: [
            record.id, record.startedAt, record.label, record.hostname, record.fingerprint,
            record.toolVersion,
        ])
        let run = db.lastInsertedRowID
        try db.cachedStatement(sql: "INSERT INTO document (run, json) VALUES (?, CAST(? AS TEXT))")
            .execute(arguments: [run, record.json])
        try record.outline?.insert(run: run, into: db)
        try insert(record.tags, run: run)
        for (position, rate) in record.rates.enumerated() {
            try insert(rate, at: position, run: run, startedAt: record.startedAt)
        }
        return .inserted
    }

    /// Puts the document in the place of one that is lost or damaged: an id is the digest of one text alone.
    ///
    /// - Returns: whether it had to be.
    private mutating func mend(_ number: Int64, by record: RecordRows) throws -> Bool {
        let same = try db.cachedStatement(
            sql: "SELECT CAST(json AS BLOB) = CAST(? AS BLOB) FROM document WHERE run = ?")
        guard try Bool.fetchOne(same, arguments: [record.json, number]) != true else { return false }
        try db.execute(
            sql: "INSERT OR REPLACE INTO document (run, json) VALUES (?, CAST(? AS TEXT))",
            arguments: [number, record.json])
        try rebuild(record, number: number)
        return true
    }

    /// Writes anew what the tables say of a run, from its record.
    mutating func rebuild(_ record: RecordRows, number: Int64) throws {
        try db.execute(sql: "DELETE FROM measurement WHERE run = ?", arguments: [number])
        try db.execute(sql: "DELETE FROM tag WHERE run = ?", arguments: [number])
        try db.execute(
            sql: """
                UPDATE run SET started_at = ?, label = ?, hostname = ?, fingerprint = ?, tool_version = ? WHERE number = ?
                """,
            arguments: [
                record.startedAt, record.label, record.hostname, record.fingerprint, record.toolVersion,
                number,
            ])
        try record.outline?.replace(run: number, in: db)
        try insert(record.tags, run: number)
        for (position, rate) in record.rates.enumerated() {
            try insert(rate, at: position, run: number, startedAt: record.startedAt)
        }
    }

    private func insert(_ tags: [RunTag], run: Int64) throws {
        guard !tags.isEmpty else { return }
        let insertion = try db.cachedStatement(sql: "INSERT INTO tag (run, key, value) VALUES (?, ?, ?)")
        for tag in tags { try insertion.execute(arguments: [run, tag.key, tag.value]) }
    }

    private mutating func insert(
        _ rate: RecordRows.Rate, at position: Int, run: Int64, startedAt: Int64
    ) throws {
        let number = try series[rate.series] ?? rate.series.number(in: db)
        series[rate.series] = number
        let estimate = rate.estimate
        try db.cachedStatement(
            sql: """
                INSERT INTO measurement (
                    series, started_at, run, position, center, low, high, confidence, count)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: [
            number, startedAt, run, position, estimate.center, estimate.low, estimate.high,
            estimate.confidence,
            estimate.count,
        ])
    }
}
