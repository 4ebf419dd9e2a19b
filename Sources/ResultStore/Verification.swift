import GRDB

extension ResultStore {
    package func verify(
        repairs: Bool, progress: (_ done: Int, _ all: Int) -> Void
    ) throws(StoreError) -> StoreVerification {
        var found = StoreVerification()
        let all = try count()
        var last: Int64 = .min
        while true {
            let runs = try read { db in try Self.runs(after: last, in: db) }
            guard let newest = runs.last else { break }
            last = newest.number
            try sort(runs, into: &found, repairs: repairs)
            found.records += runs.count
            progress(found.records, all)
        }
        if repairs { try write { db in try db.execute(sql: "REINDEX") } }
        found.fileFaults = try read { db in try Self.fileFaults(db) }
        found.isRepaired = repairs && found.fileFaults.isEmpty
        return found
    }

    private func sort(
        _ runs: [StoredRun], into found: inout StoreVerification, repairs: Bool
    ) throws(StoreError) {
        var anew: [(Int64, RecordRows)] = []
        for (run, state) in zip(runs, ListedRun.states(of: runs.map(\.listed))) {
            switch state {
            case .sound: break
            case .damaged: found.damaged.append(run.listed.rows.id)
            case .incomplete(let expected): anew.append((run.number, expected))
            case .altered(let expected):
                found.altered.append(run.listed.rows.id)
                anew.append((run.number, expected))
            }
        }
        guard repairs, !anew.isEmpty else { return }
        try write { db in
            var insertion = Insertion(into: db)
            for (number, record) in anew { try insertion.rebuild(record, number: number) }
        }
        let written = try read { db in
            try anew.compactMap { try StoredRun.read($0.0, wholly: true, in: db)?.listed }
        }
        found.settle(written)
    }

    private static func runs(after number: Int64, in db: Database) throws -> [StoredRun] {
        let numbers = try Int64.fetchAll(
            db, sql: "SELECT number FROM run WHERE number > ? ORDER BY number LIMIT 64", arguments: [number])
        return try numbers.compactMap { try StoredRun.read($0, wholly: true, in: db) }
    }

    private static func fileFaults(_ db: Database) throws -> [String] {
        let pages = try String.fetchAll(db, sql: "PRAGMA integrity_check(20)").filter { $0 != "ok" }
        let references = try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").prefix(20).map { row in
            let table: String? = row["table"]
            return "a row of \(table ?? "a table") belongs to nothing"
        }
        let orphans = try Int.fetchOne(
            db, sql: "SELECT count(*) FROM document WHERE run NOT IN (SELECT number FROM run)")
        return pages + references + (orphans == 0 ? [] : ["\(orphans ?? 0) documents belong to no run"])
    }

    /// Makes sure that what is shown of these runs is what their records hold.
    static func verify(_ numbers: [Int64], path: String, in db: Database) throws {
        let runs = try ListedRun.sample(numbers).compactMap { try StoredRun.read($0, in: db) }
        try ListedRun.verify(runs.map(\.listed), path: path)
    }

    /// The same of each, before something is done for good.
    static func verifyAll(_ numbers: [Int64], path: String, in db: Database) throws {
        for start in stride(from: 0, to: numbers.count, by: 64) {
            let runs = try numbers[start..<min(start + 64, numbers.count)].compactMap {
                try StoredRun.read($0, in: db)
            }
            try ListedRun.verify(runs.map(\.listed), path: path)
        }
    }
}
