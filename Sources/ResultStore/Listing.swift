import Foundation
import GRDB
import RunRecords

extension ResultStore {
    package func list(_ filter: RunFilter, limit: Int?) throws(StoreError) -> [RunSummary] {
        try read { db in
            let selection = Selection(try filter.ofRuns(in: db), limit: limit)
            let rates = try Self.rates(of: selection, in: db)
            let tags = try Self.tags(of: selection, in: db)
            // Chosen by an index, and read from the table: SQLite would take from the index what it holds, and it is the
            // table that is compared with the records.
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT run.number, run.id, run.started_at, run.label, run.hostname, run.fingerprint, run.tool_version
                    FROM (SELECT number FROM run \(selection.clause)) AS chosen
                    CROSS JOIN run ON run.number = chosen.number
                    ORDER BY run.started_at DESC, run.number DESC
                    """, arguments: selection.arguments)
            try Self.verify(rows.map { try CheckedRow($0).value("number") }, path: path, in: db)
            return try rows.map { row in
                let row = CheckedRow(row)
                var summary = try RunSummary(row)
                summary.rates = rates[try row.value("number")] ?? []
                summary.tags = tags[try row.value("number")] ?? []
                return summary
            }
        }
    }

    package func count() throws(StoreError) -> Int {
        try read { db in try Int.fetchOne(db, sql: "SELECT count(*) FROM run") ?? 0 }
    }

    private static func tags(of selection: Selection, in db: Database) throws -> [Int64: [RunTag]] {
        var tags: [Int64: [RunTag]] = [:]
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT run, key, value FROM tag WHERE run IN (SELECT number FROM run \(selection.clause))
                ORDER BY run, key
                """, arguments: selection.arguments)
        for row in rows.map(CheckedRow.init) {
            tags[try row.value("run"), default: []].append(try RunTag(row))
        }
        return tags
    }

    private static func rates(of selection: Selection, in db: Database) throws -> [Int64: [RateSummary]] {
        var rates: [Int64: [RateSummary]] = [:]
        let rows = try Row.fetchCursor(
            db,
            sql: """
                SELECT measurement.run, series.workload, series.data_type, series.engine, series.kernel,
                    series.problem, series.placement, center, low, high
                FROM measurement JOIN series ON series.number = measurement.series
                WHERE measurement.run IN (SELECT number FROM run \(selection.clause))
                ORDER BY measurement.run, measurement.position
                """, arguments: selection.arguments)
        while let row = try rows.next() {
            let checked = CheckedRow(row)
            guard let rate = try RateSummary(checked) else { continue }
            rates[try checked.value("run"), default: []].append(rate)
        }
        return rates
    }
}

/// The end of a query for runs: which, in which order, and how many.
private struct Selection {
    let clause: String
    let arguments: StatementArguments

    init(_ terms: [FilterTerm], limit: Int?) {
        clause = "\(terms.clause) ORDER BY started_at DESC, number DESC LIMIT ?"
        // SQLite takes a negative limit for none.
        arguments = StatementArguments(terms.arguments + [limit.map { max($0, 0) } ?? -1])
    }
}
