package import Foundation
import GRDB
import Quantities
package import RunRecords

extension ResultStore {
    /// However many runs there are, of each series two rows are read.
    package func hostRates(
        of filter: RunFilter, earlierBy span: TimeInterval, now: Date, where isWanted: (Benchmark) -> Bool
    ) throws(StoreError) -> [HostRate] {
        try read { db in
            let newest = try Self.newest(filter, before: nil, in: db, where: isWanted)
            guard let last = newest.last else { return [] }
            var unbounded = filter
            unbounded.since = nil
            let earlier = try Self.newest(
                unbounded, before: min(last, now) - span, in: db, where: isWanted)
            try Self.verify(newest.runs, path: path, in: db)
            return newest.rates(besides: earlier)
        }
    }

    private static func newest(
        _ filter: RunFilter, before end: Date?, in db: Database, where isWanted: (Benchmark) -> Bool
    ) throws -> NewestRates<Int64> {
        var filter = filter
        if let end { filter.before = min(end, filter.before ?? end) }
        let terms = filter.terms
        let condition = terms.map { " AND run.\($0.sql)" }.joined()
        let arguments = terms.flatMap(\.arguments)
        // In this order: SQLite would else look at every measurement there is.
        let rows = try Row.fetchCursor(
            db,
            sql: """
                SELECT workload, data_type, engine, kernel, problem, placement, series.hostname,
                    series.fingerprint, run.number, run.id, found.started_at, center, low, high, confidence, count
                FROM series CROSS JOIN measurement AS found ON found.series = series.number AND found.started_at = (
                    SELECT measurement.started_at
                    FROM measurement\(terms.join)
                    WHERE measurement.series = series.number\(terms.ofMeasurements)
                    ORDER BY measurement.started_at DESC LIMIT 1
                ) CROSS JOIN run ON run.number = found.run
                WHERE 1\(condition)
                """, arguments: StatementArguments(arguments + arguments))
        var newest = NewestRates<Int64>()
        while let row = try rows.next() {
            let row = CheckedRow(row)
            guard let benchmark = try Benchmark(row), isWanted(benchmark) else { continue }
            newest.add(try HostRate(row, of: benchmark), number: try row.value("number"))
        }
        return newest
    }

    package func records(ids: [String]) throws(StoreError) -> [RunRecord] {
        try read { db in try Self.records(ids, path: path, in: db) }
    }

    static func records(_ ids: [String], path: String, in db: Database) throws -> [RunRecord] {
        let statement = try db.cachedStatement(
            sql: """
                SELECT CAST(json AS BLOB) FROM run JOIN document ON document.run = run.number WHERE id = ?
                """)
        let documents = try ids.map { id in
            RecordDocuments.Document(
                json: try Data.fetchOne(statement, arguments: [id]) ?? Data(), line: 1)
        }
        return try zip(ids, RecordCheck.records(of: documents)).map { id, record in
            guard case .success(let sealed) = record, sealed.record.id == id else {
                throw StoreError.content(path: path, .damagedRecord(id: id))
            }
            return sealed.record
        }
    }
}

extension HostRate {
    fileprivate init(_ row: CheckedRow, of benchmark: Benchmark) throws {
        self.init(
            of: benchmark, kernel: try row.value("kernel"), hostname: try row.optional("hostname"),
            fingerprintID: try row.value("fingerprint"), run: try row.value("id"),
            startedAt: Date(timeIntervalSince1970: try row.value("started_at")),
            rate: Estimate(
                center: try row.value("center"), low: try row.value("low"), high: try row.value("high"),
                confidence: try row.value("confidence"), count: try row.value("count")))
    }
}
