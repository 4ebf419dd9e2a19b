package import Foundation
import GRDB

extension ResultStore {
    package func annotate(id: String, _ text: String, at time: Date) throws(StoreError) {
        let isFound = try write { db in
            guard
                let run = try Int64.fetchOne(db, sql: "SELECT number FROM run WHERE id = ?", arguments: [id])
            else { return false }
            try db.execute(
                sql: "INSERT INTO annotation (run, made_at, text) VALUES (?, ?, ?)",
                arguments: [run, Int64(time.timeIntervalSince1970), text])
            return true
        }
        guard isFound else { throw .reference(id, path: path, .nothingFound) }
    }

    package func removeAnnotations(ofRun id: String) throws(StoreError) -> Int {
        try write { db in
            try db.execute(
                sql: "DELETE FROM annotation WHERE run = (SELECT number FROM run WHERE id = ?)",
                arguments: [id])
            return db.changesCount
        }
    }

    package func annotations(ofRuns ids: [String]) throws(StoreError) -> [String: [Annotation]] {
        try read { db in
            var found: [String: [Annotation]] = [:]
            // Notes are few and runs may be very many: where there are none, nothing is looked up.
            guard try Int.fetchOne(db, sql: "SELECT 1 FROM annotation LIMIT 1") != nil else { return found }
            let statement = try db.cachedStatement(
                sql: """
                    SELECT made_at, text FROM annotation
                    WHERE run = (SELECT number FROM run WHERE id = ?) ORDER BY number
                    """)
            for id in Set(ids) {
                let notes = try Row.fetchAll(statement, arguments: [id]).map { row in
                    let row = CheckedRow(row)
                    return Annotation(
                        run: id, madeAt: Date(timeIntervalSince1970: try row.value("made_at")),
                        text: try row.value("text"))
                }
                if !notes.isEmpty { found[id] = notes }
            }
            return found
        }
    }
}
