import Foundation
import GRDB

extension ResultStore {
    /// The newest `limit` rates of each metric, by fingerprint; what was measured last comes first.
    ///
    /// Only these rates are read, however many there are: each series is a range of its own in the file.
    package func history(
        newest limit: Int, where isWanted: (RateHistory.Metric) -> Bool = { _ in true }
    ) throws(StoreError) -> [RateHistory] {
        try read { db in
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT number, workload, data_type, engine, kernel, problem, placement, unit, hostname,
                        fingerprint
                    FROM series
                    """)
            var groups: [HistoryKey: [StoredSeries]] = [:]
            for row in rows {
                let series = try StoredSeries(CheckedRow(row))
                if isWanted(series.key.metric) { groups[series.key, default: []].append(series) }
            }
            // A series whose runs were all removed has no points.
            let histories = try groups.compactMap { key, series in
                try Self.history(of: key, from: series, newest: max(1, limit), in: db)
            }
            return histories.sorted { Self.comesFirst($0, $1) }
        }
    }

    private static func history(
        of key: HistoryKey, from series: [StoredSeries], newest limit: Int, in db: Database
    ) throws -> RateHistory? {
        let statement = try db.cachedStatement(
            sql: """
                SELECT run.id, run.label, measurement.started_at, center, low, high
                FROM measurement CROSS JOIN run ON run.number = measurement.run
                WHERE measurement.series = ?
                ORDER BY measurement.started_at DESC, measurement.run DESC LIMIT ?
                """)
        var found: [(point: RateHistory.Point, hostname: String?)] = []
        for one in series {
            found += try Row.fetchAll(statement, arguments: [one.number, limit + 1]).map { row in
                (try RateHistory.Point(CheckedRow(row), kernel: one.kernel), one.hostname)
            }
        }
        guard !found.isEmpty else { return nil }
        found.sort { ($0.point.startedAt, $0.point.run) < ($1.point.startedAt, $1.point.run) }
        let newest = found.suffix(limit)
        return RateHistory(
            metric: key.metric, fingerprintID: key.fingerprintID,
            hostnames: Set(newest.compactMap(\.hostname)).sorted(), points: newest.map(\.point),
            goesFurtherBack: found.count > limit)
    }

    private static func comesFirst(_ a: RateHistory, _ b: RateHistory) -> Bool {
        let times = [a, b].map { $0.points.last?.startedAt ?? .distantPast }
        return (times[1], a.metric.name, a.fingerprintID) < (times[0], b.metric.name, b.fingerprintID)
    }
}

private struct HistoryKey: Hashable {
    var metric: RateHistory.Metric
    var fingerprintID: String
}

/// A row of the table of series.
private struct StoredSeries {
    var number: Int64
    var kernel: String
    var hostname: String?
    var key: HistoryKey

    init(_ row: CheckedRow) throws {
        number = try row.value("number")
        kernel = try row.value("kernel")
        hostname = try row.optional("hostname")
        key = HistoryKey(
            metric: RateHistory.Metric(
                workload: try row.value("workload"), engine: try row.value("engine"),
                dataType: try row.optional("data_type"), problem: try row.value("problem"),
                placement: try row.value("placement"), unit: try row.value("unit")),
            fingerprintID: try row.value("fingerprint"))
    }
}

extension RateHistory.Point {
    fileprivate init(_ row: CheckedRow, kernel: String) throws {
        self.init(
            run: try row.value("id"), startedAt: Date(timeIntervalSince1970: try row.value("started_at")),
            label: try row.optional("label"), kernel: kernel, center: try row.value("center"),
            low: try row.value("low"), high: try row.value("high"))
    }
}
