import Dispatch
import Foundation
import GRDB
import Synchronization

extension ResultStore {
    /// Checks every record against its id, every line of the tables against its record, and the file's structure.
    ///
    /// - Parameters:
    ///   - repairs: whether to write the lines and indexes anew; the store must then be open for writing.
    ///   - progress: is told how many runs of how many were looked at.
    package func verify(
        repairs: Bool = false, progress: (_ done: Int, _ all: Int) -> Void = { _, _ in }
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
        for (run, state) in zip(runs, Self.states(of: runs)) {
            switch state {
            case .sound: break
            case .damaged: found.damaged.append(run.rows.id)
            case .altered(let expected):
                found.altered.append(run.rows.id)
                anew.append((run.number, expected))
            }
        }
        guard repairs, !anew.isEmpty else { return }
        try write { db in
            var insertion = Insertion(into: db)
            for (number, record) in anew { try insertion.rebuild(record, number: number) }
        }
    }

    private static func runs(after number: Int64, in db: Database) throws -> [StoredRun] {
        let numbers = try Int64.fetchAll(
            db, sql: "SELECT number FROM run WHERE number > ? ORDER BY number LIMIT 64", arguments: [number])
        return try numbers.compactMap { try StoredRun.read($0, in: db) }
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

    /// On all processors.
    static func states(of runs: [StoredRun]) -> [StoredRun.State] {
        let found = Mutex<[Int: StoredRun.State]>([:])
        DispatchQueue.concurrentPerform(iterations: runs.count) { index in
            let state = runs[index].state
            found.withLock { $0[index] = state }
        }
        return found.withLock { states in runs.indices.compactMap { states[$0] } }
    }

    /// Of runs that are shown, newest first: those at the head, which are looked at, and some of the others, which nobody can
    /// foresee. To check a record takes a millisecond or more, so that not all of a hundred thousand are checked.
    static func sample<Run>(_ runs: [Run]) -> [Run] {
        let (whole, chance) = (256, 64)
        return Array(runs.prefix(whole)) + runs.dropFirst(whole).shuffled().prefix(chance)
    }

    /// Makes sure that what is shown of these runs is what their records hold.
    static func verify(_ numbers: [Int64], path: String, in db: Database) throws {
        let runs = try sample(numbers).compactMap { try StoredRun.read($0, in: db) }
        for (run, state) in zip(runs, states(of: runs)) {
            switch state {
            case .sound: break
            case .damaged: throw StoreError.content(path: path, .damagedRecord(id: run.rows.id))
            case .altered: throw StoreError.content(path: path, .alteredSummary(id: run.rows.id))
            }
        }
    }
}
