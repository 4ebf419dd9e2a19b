import Foundation
import GRDB
package import RunRecords

extension ResultStore {
    /// Only these rates are read, however many there are: each series is a range of its own in the file.
    package func history(
        newest limit: Int, of filter: RunFilter, where isWanted: (Benchmark) -> Bool
    ) throws(StoreError) -> [RateHistory] {
        try read { db in
            let terms = filter.ofMeasurements
            let groups = Dictionary(
                grouping: try StoredSeries.all(of: filter, in: db, where: isWanted), by: \.key)
            // A series whose runs were all removed has no points.
            let histories = try groups.compactMap { key, series in
                try Self.history(of: key, from: series, newest: max(1, limit), terms, in: db)
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
        of key: HistoryKey, from series: [StoredSeries], newest limit: Int, _ terms: [FilterTerm],
        in db: Database
    ) throws -> RateHistory? {
        let statement = try db.cachedStatement(
            sql: """
                SELECT run.id, run.label, measurement.started_at, center, low, high
                FROM measurement CROSS JOIN run ON run.number = measurement.run
                WHERE measurement.series = ? AND measurement.started_at >= ?\(terms.further)
                ORDER BY measurement.started_at DESC, measurement.run DESC LIMIT ?
                """)
        // Of few series no rate is left out, so that their newest need not be known first.
        let starts = series.count > limit ? try newestStarts(of: series, terms, in: db) : nil
        let bound = starts.map { RateHistory.lowerBound(of: Array($0.values), newest: limit) } ?? .min
        var found: [RateHistory.Found] = []
        for one in series {
            if let starts { guard let newest = starts[one.number], newest >= bound else { continue } }
            let arguments = StatementArguments(
                [one.number, bound] + terms.arguments + [limit + 1])
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
                FROM measurement CROSS JOIN run ON run.number = measurement.run
                WHERE measurement.series = ?\(terms.further) ORDER BY measurement.started_at DESC LIMIT 1
                """)
        var starts: [Int64: Int64] = [:]
        for one in series {
            starts[one.number] = try Int64.fetchOne(
                statement, arguments: StatementArguments([one.number] + terms.arguments))
        }
        return starts
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
