package import Foundation
package import ResultStore
import RunRecords

/// What is changed beside the records, and their removal.
extension ServerStore {
    package func annotate(id: String, _ text: String, at time: Date) throws(StoreError) {
        // Notes of a second are in the order in which they were made.
        let order = String(format: "%016llx", Int64(Date().timeIntervalSince1970 * 1e6))
        let note = "\(order)-\(String(UInt64.random(in: .min ... .max), radix: 16))"
        let isFound = try write { connection in
            try connection.execute(
                """
                INSERT INTO wattmark.annotation (run, id, made_at, text) SELECT run.id, $2, $3, $4
                FROM wattmark.run AS run WHERE run.id = $1
                """,
                [.text(id), .text(note), .integer(Int64(time.timeIntervalSince1970)), .text(text)]
            ).changes == 1
        }
        guard isFound else { throw .reference(id, path: path, .nothingFound) }
    }

    package func removeAnnotations(ofRun id: String) throws(StoreError) -> Int {
        try write { try $0.execute("DELETE FROM wattmark.annotation WHERE run = $1", [.text(id)]).changes }
    }

    package func annotations(ofRuns ids: [String]) throws(StoreError) -> [String: [Annotation]] {
        try read { connection in
            var found: [String: [Annotation]] = [:]
            // Notes are few and runs may be very many: where there are none, nothing is looked up.
            guard try connection.execute("SELECT 1 FROM wattmark.annotation LIMIT 1").count > 0 else {
                return found
            }
            for part in Array(Set(ids)).parts(of: 1_000) {
                var query = ServerQuery()
                query.sql = """
                    SELECT run, made_at, text FROM wattmark.annotation WHERE run IN (\(query.bind(texts: part)))
                    ORDER BY run, id
                    """
                try connection.execute(query).forEach { row in
                    let note = Annotation(
                        run: try row.text(0), madeAt: try row.time(1), text: try row.text(2))
                    found[note.run, default: []].append(note)
                }
            }
            return found
        }
    }

    package func surplus(keep: Int, of filter: RunFilter) throws(StoreError) -> [SurplusRun] {
        try read { connection in
            var query = ServerQuery()
            query.sql = """
                WITH placed AS (
                    SELECT run.id AS id, row_number() OVER (
                        PARTITION BY run.hostname, CASE WHEN run.hostname IS NULL THEN run.fingerprint END,
                            s.workload, s.data_type, s.engine, s.problem, s.placement
                        ORDER BY m.started_at DESC, m.run DESC) AS place
                    FROM wattmark.run AS run JOIN wattmark.measurement AS m ON m.run = run.id
                        JOIN wattmark.series AS s ON s.id = m.series
                    WHERE TRUE\(query.conditions(filter))
                )
                SELECT run.id, run.started_at, run.hostname FROM wattmark.run AS run
                WHERE run.id IN (SELECT placed.id FROM placed)
                    AND run.id NOT IN (SELECT placed.id FROM placed WHERE placed.place <= \(query.bind(.integer(Int64(keep)))))
                    AND run.label IS NULL AND run.id NOT IN (SELECT note.run FROM wattmark.annotation AS note)
                ORDER BY run.started_at, run.id
                """
            return try connection.execute(query).map { row in
                SurplusRun(id: try row.text(0), startedAt: try row.time(1), hostname: row.optionalText(2))
            }
        }
    }

    package func remove(id: String) throws(StoreError) {
        guard try remove(ids: [id]) == 1 else { throw .reference(id, path: path, .nothingFound) }
    }

    package func remove(ids: [String]) throws(StoreError) -> Int {
        try write { connection in
            var removed = 0
            for part in ids.parts(of: 1_000) {
                for table in ["annotation", "tag", "measurement", "outline"] {
                    try Self.delete(part, from: "\(table) WHERE run", on: connection)
                }
                removed += try Self.delete(part, from: "run WHERE id", on: connection)
            }
            return removed
        }
    }

    @discardableResult
    private static func delete(
        _ ids: ArraySlice<String>, from table: String, on connection: ServerConnection
    ) throws -> Int {
        var query = ServerQuery()
        query.sql = "DELETE FROM wattmark.\(table) IN (\(query.bind(texts: ids)))"
        return try connection.execute(query).changes
    }
}
