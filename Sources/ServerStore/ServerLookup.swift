package import Foundation
package import ResultStore
package import RunRecords

extension ServerStore {
    package func id(matching reference: String) throws(StoreError) -> String {
        let path = path
        return try read { try ServerIndex(connection: $0).id(matching: reference, path: path) }
    }

    package func holds(id: String) throws(StoreError) -> Bool {
        try read { connection in
            try connection.execute("SELECT 1 FROM wattmark.run WHERE id = $1", [.text(id)]).count > 0
        }
    }

    package func json(of id: String) throws(StoreError) -> Data { try sealed([id])[0].json }

    package func records(ids: [String]) throws(StoreError) -> [RunRecord] {
        let path = path
        return try read { try Self.records(ids, path: path, on: $0) }
    }

    private static func records(
        _ ids: [String], path: String, on connection: ServerConnection
    ) throws -> [RunRecord] {
        let found = try ServerRecords(connection: connection).documents(Array(Set(ids)))
        let documents = Dictionary(found.map { ($0.id, $0.json) }) { first, _ in first }
        return try SealedRecord.all(ids.map { ($0, documents[$0] ?? Data()) }, path: path).map(\.record)
    }

    package func outlines(ids: [String]) throws(StoreError) -> [RunOutline] {
        let path = path
        return try read { connection in
            let rows = try ServerRecords(connection: connection).outlines(Array(Set(ids)))
            return try RunOutline.all(of: ids, from: rows, path: path) { ids in
                try Self.records(ids, path: path, on: connection)
            }
        }
    }

    package func record(matching reference: String) throws(StoreError) -> RunRecord {
        try sealed([try id(matching: reference)])[0].record
    }

    private func sealed(_ ids: [String]) throws(StoreError) -> [SealedRecord] {
        let path = path
        return try read { connection in
            let found = try ServerRecords(connection: connection).documents(ids)
            guard found.count == ids.count else {
                throw StoreError.reference(ids[0], path: path, .nothingFound)
            }
            return try SealedRecord.all(found.map { ($0.id, $0.json) }, path: path)
        }
    }

    @discardableResult
    package func documents(of filter: RunFilter, _ take: (Data) throws -> Void) throws -> Int {
        let path = path
        let ids = try read { connection in
            var query = ServerQuery()
            query.sql = """
                SELECT run.id FROM wattmark.run AS run WHERE TRUE\(query.conditions(filter))
                ORDER BY run.started_at, run.id
                """
            return try connection.execute(query).map { try $0.text(0) }
        }
        for part in ids.parts(of: 64) {
            // A run that was removed since is left out.
            let documents = try read { connection in
                try ServerRecords(connection: connection).documents(part).map { (id: $0.id, json: $0.json) }
            }
            try SealedRecord.verify(documents, path: path)
            for one in documents { try take(one.json) }
        }
        return ids.count
    }

    package func count() throws(StoreError) -> Int { try read { try ServerIndex(connection: $0).count() } }
}

/// Runs of the same second come in the order of their ids.
private struct ServerIndex: ReferenceIndex {
    let connection: ServerConnection

    func latest(back: Int) throws -> String? {
        try connection.execute(
            "SELECT id FROM wattmark.run ORDER BY started_at DESC, id DESC LIMIT 1 OFFSET $1",
            [.integer(Int64(back))]
        ).first?.text(0)
    }

    func newest(label: String) throws -> Candidate? {
        try connection.execute(
            """
            SELECT id, started_at, label FROM wattmark.run WHERE label = $1 ORDER BY started_at DESC, id DESC LIMIT 1
            """, [.text(label)]
        ).map(Self.candidate).first
    }

    func candidates(idPrefix: String, limit: Int) throws -> [Candidate] {
        // "g" is the character after the last hexadecimal digit.
        try connection.execute(
            "SELECT id, started_at, label FROM wattmark.run WHERE id >= $1 AND id < $2 ORDER BY id LIMIT $3",
            [.text(idPrefix), .text(idPrefix + "g"), .integer(Int64(limit))]
        ).map(Self.candidate)
    }

    func count() throws -> Int {
        Int(try connection.execute("SELECT count(*) FROM wattmark.run").first?.integer(0) ?? 0)
    }

    private static func candidate(_ row: ServerRow) throws -> Candidate {
        Candidate(id: try row.text(0), startedAt: try row.time(1), label: row.optionalText(2))
    }
}
