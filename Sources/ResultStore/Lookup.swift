package import Foundation
import GRDB
package import RunRecords

extension ResultStore {
    package func record(matching reference: String) throws(StoreError) -> RunRecord {
        try document(of: try id(matching: reference)).record
    }

    package func id(matching reference: String) throws(StoreError) -> String {
        try read { db in
            let id = try FileIndex(db: db).id(matching: reference, path: path)
            // A damaged run is named by its id, to be taken away; by its label only where its record has it.
            if case .named? = try? RunReference(reference), !id.hasPrefix(reference.lowercased()) {
                let number = try Int64.fetchOne(
                    db, sql: "SELECT number FROM run WHERE id = ?", arguments: [id])
                try Self.verify([number].compactMap(\.self), path: path, in: db)
            }
            return id
        }
    }

    package func holds(id: String) throws(StoreError) -> Bool {
        try read { db in try Int.fetchOne(db, sql: "SELECT 1 FROM run WHERE id = ?", arguments: [id]) != nil }
    }

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
}

/// Runs of one second come in the order in which they were stored.
private struct FileIndex: ReferenceIndex {
    let db: Database

    func latest(back: Int) throws -> String? {
        try String.fetchOne(
            db, sql: "SELECT id FROM run ORDER BY started_at DESC, number DESC LIMIT 1 OFFSET ?",
            arguments: [back])
    }

    func count() throws -> Int { try Int.fetchOne(db, sql: "SELECT count(*) FROM run") ?? 0 }

    func candidates(idPrefix: String, limit: Int) throws -> [Candidate] {
        // "g" is the character after the last hexadecimal digit.
        let rows = try Row.fetchAll(
            db, sql: "SELECT id, started_at, label FROM run WHERE id >= ? AND id < ? ORDER BY id LIMIT ?",
            arguments: [idPrefix, idPrefix + "g", limit])
        return try rows.map { try Candidate(CheckedRow($0)) }
    }

    func newest(label: String) throws -> Candidate? {
        let row = try Row.fetchOne(
            db,
            sql: """
                SELECT id, started_at, label FROM run WHERE label = ?
                ORDER BY started_at DESC, number DESC LIMIT 1
                """, arguments: [label])
        return try row.map { try Candidate(CheckedRow($0)) }
    }
}

extension Candidate {
    init(_ row: CheckedRow) throws {
        self.init(
            id: try row.value("id"), startedAt: Date(timeIntervalSince1970: try row.value("started_at")),
            label: try row.optional("label"))
    }
}
