package import Foundation
import GRDB
package import RunRecords

extension ResultStore {
    /// The record that `reference` names: its id, the first 4 or more digits of the id, a label (the newest
    /// record with it), `latest` by start time, or `latest~N`, the Nth before that.
    package func record(matching reference: String) throws(StoreError) -> RunRecord {
        try document(of: try id(matching: reference)).record
    }

    /// The id of the record that `reference` names.
    package func id(matching reference: String) throws(StoreError) -> String {
        do {
            let parsed = try RunReference(reference)
            return try read { db in
                switch parsed {
                case .latest(let back): try latest(back: back, reference: reference, in: db)
                case .named(let label, let prefix):
                    try named(label: label, idPrefix: prefix, reference: reference, in: db)
                }
            }
        } catch let error as StoreError {
            throw error
        } catch {
            throw .reference(reference, path: path, .malformed)
        }
    }

    /// The canonical JSON of the record with this whole id, byte for byte as it was stored.
    package func json(of id: String) throws(StoreError) -> Data {
        try document(of: id).json
    }

    private func document(of id: String) throws(StoreError) -> SealedRecord {
        let stored = try read { db in
            try Data.fetchOne(
                db,
                sql: """
                    SELECT CAST(json AS BLOB) FROM run JOIN document ON document.run = run.number WHERE id = ?
                    """, arguments: [id])
        }
        guard let stored else { throw .reference(id, path: path, .nothingFound) }
        // SQLite keeps no checksums: a flipped bit in a document shows only here.
        guard let sealed = try? SealedRecord(document: stored), sealed.json == stored, sealed.record.id == id
        else { throw .content(path: path, .damagedRecord(id: id)) }
        return sealed
    }

    private func latest(back: Int, reference: String, in db: Database) throws -> String {
        let id = try String.fetchOne(
            db, sql: "SELECT id FROM run ORDER BY started_at DESC, number DESC LIMIT 1 OFFSET ?",
            arguments: [back])
        if let id { return id }
        let count = try Int.fetchOne(db, sql: "SELECT count(*) FROM run") ?? 0
        throw StoreError.reference(
            reference, path: path, count == 0 ? .emptyStore : .tooFewRecords(count: count))
    }

    private func named(label: String, idPrefix: String?, reference: String, in db: Database) throws -> String
    {
        let shown = 8
        var candidates = try newest(label: label, in: db)
        if let idPrefix {
            // "g" is the character after the last hexadecimal digit.
            let rows = try Row.fetchAll(
                db, sql: "SELECT id, started_at, label FROM run WHERE id >= ? AND id < ? ORDER BY id LIMIT ?",
                arguments: [idPrefix, idPrefix + "g", shown + 1])
            for candidate in try rows.map({ try Candidate(CheckedRow($0)) })
            where !candidates.contains(candidate) {
                candidates.append(candidate)
            }
        }
        if let only = candidates.first, candidates.count == 1 { return only.id }
        guard candidates.isEmpty else {
            let more = candidates.count > shown
            throw StoreError.reference(
                reference, path: path, .ambiguous(candidates: Array(candidates.prefix(shown)), more: more))
        }
        let isEmpty = try Int.fetchOne(db, sql: "SELECT 1 FROM run LIMIT 1") == nil
        throw StoreError.reference(reference, path: path, isEmpty ? .emptyStore : .nothingFound)
    }

    private func newest(label: String, in db: Database) throws -> [Candidate] {
        let row = try Row.fetchOne(
            db,
            sql: """
                SELECT id, started_at, label FROM run WHERE label = ?
                ORDER BY started_at DESC, number DESC LIMIT 1
                """, arguments: [label])
        return try row.map { [try Candidate(CheckedRow($0))] } ?? []
    }
}

extension Candidate {
    init(_ row: CheckedRow) throws {
        self.init(
            id: try row.value("id"), startedAt: Date(timeIntervalSince1970: try row.value("started_at")),
            label: try row.optional("label"))
    }
}
