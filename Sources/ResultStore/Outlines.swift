import Foundation
import GRDB
package import RunRecords

extension ResultStore {
    package func outlines(ids: [String]) throws(StoreError) -> [RunOutline] {
        try read { db in
            try RunOutline.all(of: ids, from: try OutlineRow.read(ids, in: db), path: path) { ids in
                try Self.records(ids, path: path, in: db)
            }
        }
    }
}

extension OutlineRow {
    /// By run's id; without those that are not there.
    static func read(_ ids: [String], in db: Database) throws -> [String: OutlineRow] {
        let statement = try db.cachedStatement(
            sql: """
                SELECT machine, CAST(json AS BLOB) AS json, seal FROM run JOIN outline ON outline.run = run.number
                WHERE id = ?
                """)
        var machines: [Int64: Machine] = [:]
        var rows: [String: OutlineRow] = [:]
        for id in ids {
            guard let row = try Row.fetchOne(statement, arguments: [id]).map(CheckedRow.init) else {
                continue
            }
            let number: Int64 = try row.value("machine")
            let machine = try machines[number] ?? Machine(number: number, in: db)
            machines[number] = machine
            rows[id] = OutlineRow(machine: machine, json: try row.value("json"), seal: try row.value("seal"))
        }
        return rows
    }

    /// `nil` where the run has none.
    init?(run number: Int64, in db: Database) throws {
        let statement = try db.cachedStatement(
            sql: "SELECT machine, CAST(json AS BLOB) AS json, seal FROM outline WHERE run = ?")
        guard let row = try Row.fetchOne(statement, arguments: [number]).map(CheckedRow.init) else {
            return nil
        }
        self.init(
            machine: try Machine(number: try row.value("machine"), in: db), json: try row.value("json"),
            seal: try row.value("seal"))
    }
}

extension OutlineRow.Machine {
    /// Where there is no such row, one that no digest fits.
    fileprivate init(number: Int64, in db: Database) throws {
        let statement = try db.cachedStatement(
            sql: "SELECT digest, CAST(json AS BLOB) AS json FROM machine WHERE number = ?")
        let row = try Row.fetchOne(statement, arguments: [number]).map(CheckedRow.init)
        self.init(digest: try row?.value("digest") ?? "", json: try row?.value("json") ?? Data())
    }
}

/// Written in a transaction that the caller holds.
extension OutlineRow {
    func insert(run: Int64, into db: Database) throws {
        let known = try db.cachedStatement(sql: "SELECT number FROM machine WHERE digest = ?")
        var number = try Int64.fetchOne(known, arguments: [machine.digest])
        if number == nil {
            try db.cachedStatement(sql: "INSERT INTO machine (digest, json) VALUES (?, CAST(? AS TEXT))")
                .execute(arguments: [machine.digest, machine.json])
            number = db.lastInsertedRowID
        }
        try db.cachedStatement(
            sql: "INSERT INTO outline (run, machine, json, seal) VALUES (?, ?, CAST(? AS TEXT), ?)"
        ).execute(arguments: [run, number, json, seal])
    }

    /// In place of what the run has, and of what is said of its machine.
    func replace(run: Int64, in db: Database) throws {
        try db.execute(sql: "DELETE FROM outline WHERE run = ?", arguments: [run])
        try db.execute(
            sql: "UPDATE machine SET json = CAST(? AS TEXT) WHERE digest = ?",
            arguments: [machine.json, machine.digest])
        try insert(run: run, into: db)
    }

    /// Gives the newest runs of a store of before there were outlines theirs.
    static func backfill(_ db: Database) throws {
        let numbers = try Int64.fetchAll(
            db, sql: "SELECT number FROM run ORDER BY started_at DESC LIMIT ?",
            arguments: [OutlineBackfill.most])
        for start in stride(from: 0, to: numbers.count, by: 64) {
            var runs: [String: Int64] = [:]
            var documents: [(id: String, json: Data)] = []
            for number in numbers[start..<min(start + 64, numbers.count)] {
                guard let run = try StoredRun.read(number, in: db) else { continue }
                runs[run.listed.rows.id] = number
                documents.append((run.listed.rows.id, run.listed.rows.json))
            }
            for (id, row) in OutlineBackfill.rows(of: documents) {
                if let number = runs[id] { try row.insert(run: number, into: db) }
            }
        }
    }
}
