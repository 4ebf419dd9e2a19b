import Foundation
import GRDB

/// Which runs may go so that of each host and benchmark only the newest stay.
extension ResultStore {
    package func surplus(keep: Int, of filter: RunFilter) throws(StoreError) -> [SurplusRun] {
        try read { db in
            let terms = try filter.ofRuns(in: db)
            try Self.verifyAll(
                try Int64.fetchAll(
                    db, sql: "SELECT number FROM run NOT INDEXED \(terms.clause)",
                    arguments: StatementArguments(terms.arguments)), path: path, in: db)
            let rows = try Row.fetchAll(
                db,
                sql: """
                    WITH placed AS (
                        SELECT run.number AS number, row_number() OVER (
                            PARTITION BY run.hostname,
                                CASE WHEN run.hostname IS NULL THEN run.fingerprint END, workload, data_type, engine, problem, placement
                            ORDER BY measurement.started_at DESC, measurement.run DESC) AS place
                        FROM run JOIN measurement ON measurement.run = run.number
                            JOIN series ON series.number = measurement.series
                        \(terms.clause)
                    )
                    SELECT id, started_at, hostname FROM run
                    WHERE number IN (SELECT number FROM placed)
                        AND number NOT IN (SELECT number FROM placed WHERE place <= ?)
                        AND label IS NULL AND number NOT IN (SELECT run FROM annotation NOT INDEXED)
                    ORDER BY started_at, number
                    """, arguments: StatementArguments(terms.arguments + [keep]))
            return try rows.map { row in
                let row = CheckedRow(row)
                return SurplusRun(
                    id: try row.value("id"),
                    startedAt: Date(timeIntervalSince1970: try row.value("started_at")),
                    hostname: try row.optional("hostname"))
            }
        }
    }

    package func remove(ids: [String]) throws(StoreError) -> Int {
        try write { db in
            let removal = try db.cachedStatement(sql: "DELETE FROM run WHERE id = ?")
            return try ids.reduce(0) { count, id in
                try removal.execute(arguments: [id])
                return count + db.changesCount
            }
        }
    }
}
