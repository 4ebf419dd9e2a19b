import Foundation
import GRDB
package import RunRecords

extension ResultStore {
    /// Only these rates are read, however many there are: each series is a range of its own in the file.
    package func history(
        newest limit: Int, of filter: RunFilter, where isWanted: (Benchmark) -> Bool
    ) throws(StoreError) -> [RateHistory] {
        try read { db in
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT number, workload, data_type, engine, kernel, problem, placement, hostname,
                        fingerprint
                    FROM series
                    """)
            var groups: [HistoryKey: [StoredSeries]] = [:]
            for row in rows {
                guard let series = try StoredSeries(CheckedRow(row)) else { continue }
                if isWanted(series.key.conditions.benchmark) {
                    groups[series.key, default: []].append(series)
                }
            }
            // A series whose runs were all removed has no points.
            let histories = try groups.compactMap { key, series in
                try Self.history(of: key, from: series, newest: max(1, limit), filter, in: db)
            }
            try verify(histories, in: db)
            return histories.sorted { RateHistory.comesFirst($0, $1) }
        }
    }

    private func verify(_ histories: [RateHistory], in db: Database) throws {
        let statement = try db.cachedStatement(sql: "SELECT number FROM run WHERE id = ?")
        let numbers = try ListedRun.sample(RateHistory.runs(of: histories)).compactMap {
            try Int64.fetchOne(statement, arguments: [$0])
        }
        try Self.verify(numbers, path: path, in: db)
    }

    private static func history(
        of key: HistoryKey, from series: [StoredSeries], newest limit: Int, _ filter: RunFilter,
        in db: Database
    ) throws -> RateHistory? {
        let terms = filter.terms
        let statement = try db.cachedStatement(
            sql: """
                SELECT run.id, run.label, measurement.started_at, center, low, high
                FROM measurement CROSS JOIN run ON run.number = measurement.run
                WHERE measurement.series = ? AND measurement.started_at >= ?\(terms.ofMeasurements)
                ORDER BY measurement.started_at DESC, measurement.run DESC LIMIT ?
                """)
        // Of few series no rate is left out, so that their newest need not be known first.
        let starts = series.count > limit ? try newestStarts(of: series, terms, in: db) : nil
        let bound = starts.map { RateHistory.lowerBound(of: Array($0.values), newest: limit) } ?? .min
        var found: [RateHistory.Found] = []
        for one in series {
            if let starts { guard let newest = starts[one.number], newest >= bound else { continue } }
            let arguments = StatementArguments(
                [one.number, bound] + terms.flatMap(\.arguments) + [limit + 1])
            found += try Row.fetchAll(statement, arguments: arguments).map { row in
                (try RateHistory.Point(CheckedRow(row)), one.hostname)
            }
        }
        return RateHistory(of: key, found, newest: limit)
    }

    /// When the newest run of each series started; without those that have none.
    private static func newestStarts(
        of series: [StoredSeries], _ terms: [FilterTerm], in db: Database
    ) throws -> [Int64: Int64] {
        let statement = try db.cachedStatement(
            sql: """
                SELECT measurement.started_at
                FROM measurement\(terms.join)
                WHERE measurement.series = ?\(terms.ofMeasurements) ORDER BY measurement.started_at DESC LIMIT 1
                """)
        var starts: [Int64: Int64] = [:]
        for one in series {
            starts[one.number] = try Int64.fetchOne(
                statement, arguments: StatementArguments([one.number] + terms.flatMap(\.arguments)))
        }
        return starts
    }
}

/// A row of the table of series.
private struct StoredSeries {
    var number: Int64
    var hostname: String?
    var key: HistoryKey

    init?(_ row: CheckedRow) throws {
        guard let benchmark = try Benchmark(row) else { return nil }
        number = try row.value("number")
        hostname = try row.optional("hostname")
        key = HistoryKey(
            conditions: RateConditions(benchmark, kernel: try row.value("kernel")),
            fingerprintID: try row.value("fingerprint")
        )
    }
}

extension RateHistory.Point {
    fileprivate init(_ row: CheckedRow) throws {
        self.init(
            run: try row.value("id"), startedAt: Date(timeIntervalSince1970: try row.value("started_at")),
            label: try row.optional("label"), center: try row.value("center"),
            low: try row.value("low"), high: try row.value("high"))
    }
}
