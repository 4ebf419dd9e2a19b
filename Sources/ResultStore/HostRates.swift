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
            let series = try StoredSeries.all(of: filter, in: db, where: isWanted)
            let newest = try Self.newest(of: series, filter, in: db)
            guard let last = newest.last else { return [] }
            var before = filter
            before.since = nil
            let end = min(last, now) - span
            before.before = min(end, filter.before ?? end)
            let earlier = try Self.newest(of: series, before, in: db)
            try Self.verify(newest.runs, path: path, in: db)
            return newest.rates(besides: earlier)
        }
    }

    private static func newest(
        of series: [StoredSeries], _ filter: RunFilter, in db: Database
    ) throws -> NewestRates<Int64> {
        let terms = filter.ofMeasurements
        let statement = try db.cachedStatement(sql: newestRate(terms))
        var newest = NewestRates<Int64>()
        for one in series {
            let row = try Row.fetchOne(
                statement, arguments: StatementArguments([one.number] + terms.arguments))
            guard let row = row.map(CheckedRow.init) else { continue }
            newest.add(try HostRate(row, of: one), number: try row.value("number"))
        }
        return newest
    }

    /// Of one series. In this order: SQLite would else go through all runs of a filter.
    static func newestRate(_ terms: [FilterTerm]) -> String {
        """
        SELECT run.number, run.id, measurement.started_at, center, low, high, confidence, count
        FROM measurement CROSS JOIN run ON run.number = measurement.run
        WHERE measurement.series = ?\(terms.further)
        ORDER BY measurement.started_at DESC, measurement.run DESC, measurement.position DESC LIMIT 1
        """
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
            (id: id, json: try Data.fetchOne(statement, arguments: [id]) ?? Data())
        }
        return try SealedRecord.all(documents, path: path).map(\.record)
    }
}

extension HostRate {
    fileprivate init(_ row: CheckedRow, of series: StoredSeries) throws {
        self.init(
            of: series.key.conditions.benchmark, kernel: series.key.conditions.kernel,
            hostname: series.hostname, fingerprintID: series.key.fingerprintID, run: try row.value("id"),
            startedAt: Date(timeIntervalSince1970: try row.value("started_at")),
            rate: Estimate(
                center: try row.value("center"), low: try row.value("low"), high: try row.value("high"),
                confidence: try row.value("confidence"), count: try row.value("count")))
    }
}
