import Foundation
package import ResultStore
package import RunRecords

extension ServerStore {
    package func history(
        newest limit: Int, of filter: RunFilter, where isWanted: (Benchmark) -> Bool
    ) throws(StoreError) -> [RateHistory] {
        let path = path
        let limit = max(1, limit)
        return try read { connection in
            var groups: [HistoryKey: [RateHistory.Found]] = [:]
            let keys = Dictionary(
                try ServerSeries.all(of: filter, on: connection, where: isWanted).map { ($0.id, $0) }
            ) { first, _ in first }
            for (since, ids) in try Self.bounded(keys.mapValues(\.key), newest: limit, filter, on: connection)
            {
                for part in ids.sorted().parts(of: 1_000) {
                    let found = try Self.points(
                        of: part, newest: limit + 1, since: since, filter, on: connection)
                    for (id, point) in found {
                        guard let series = keys[id] else { continue }
                        groups[series.key, default: []].append((point, series.hostname))
                    }
                }
            }
            // A series whose runs were all removed has no points.
            let histories = groups.compactMap { key, found in RateHistory(of: key, found, newest: limit) }
            try Self.verify(RateHistory.runs(of: histories), path: path, on: connection)
            return histories.sorted { RateHistory.comesFirst($0, $1) }
        }
    }

    /// The series by the start before which none of their rates is asked for.
    private static func bounded(
        _ keys: [String: HistoryKey], newest limit: Int, _ filter: RunFilter, on connection: ServerConnection
    ) throws -> [Int64: [String]] {
        var bounded: [Int64: [String]] = [:]
        for series in Dictionary(grouping: keys.keys, by: { keys[$0] }).values {
            // Of few series no rate is left out, so that their newest need not be known first.
            guard series.count > limit else {
                bounded[.min, default: []] += series
                continue
            }
            var starts: [String: Int64] = [:]
            for part in series.parts(of: 1_000) {
                for (id, point) in try points(of: part, newest: 1, since: .min, filter, on: connection) {
                    starts[id] = Int64(point.startedAt.timeIntervalSince1970)
                }
            }
            let bound = RateHistory.lowerBound(of: Array(starts.values), newest: limit)
            bounded[bound, default: []] += starts.filter { $0.value >= bound }.keys
        }
        return bounded
    }

    /// Of each series the newest: each is a range of its own in an index.
    private static func points(
        of series: ArraySlice<String>, newest limit: Int, since: Int64, _ filter: RunFilter,
        on connection: ServerConnection
    ) throws -> [(series: String, point: RateHistory.Point)] {
        var query = ServerQuery()
        let (ids, bound) = (query.bind(texts: series), query.bind(.integer(since)))
        let conditions = query.conditions(filter, ofMeasurements: true)
        query.sql = """
            SELECT s.id, p.run, p.started_at, p.label, p.center, p.low, p.high
            FROM wattmark.series AS s CROSS JOIN LATERAL (
                SELECT m.run, m.started_at, run.label, m.center, m.low, m.high
                FROM wattmark.measurement AS m JOIN wattmark.run AS run ON run.id = m.run
                WHERE m.series = s.id AND m.started_at >= \(bound)\(conditions)
                ORDER BY m.started_at DESC, m.run DESC LIMIT \(query.bind(.integer(Int64(limit))))
            ) AS p
            WHERE s.id IN (\(ids))
            """
        return try connection.execute(query).map { row in
            let point = RateHistory.Point(
                run: try row.text(1), startedAt: try row.time(2), label: row.optionalText(3),
                center: try row.real(4),
                low: try row.real(5), high: try row.real(6))
            return (try row.text(0), point)
        }
    }
}
