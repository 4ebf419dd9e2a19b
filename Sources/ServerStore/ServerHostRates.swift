package import Foundation
package import ResultStore
package import RunRecords

extension ServerStore {
    package func hostRates(
        of filter: RunFilter, earlierBy span: TimeInterval, now: Date, where isWanted: (Benchmark) -> Bool
    ) throws(StoreError) -> [HostRate] {
        let path = path
        return try read { connection in
            let newest = try Self.newest(filter, on: connection, where: isWanted)
            guard let last = newest.last else { return [] }
            var before = filter
            before.since = nil
            let end = min(last, now) - span
            before.before = min(end, filter.before ?? end)
            let earlier = try Self.newest(before, on: connection, where: isWanted)
            try Self.verify(newest.runs, path: path, on: connection)
            return newest.rates(besides: earlier)
        }
    }

    private static func newest(
        _ filter: RunFilter, on connection: ServerConnection, where isWanted: (Benchmark) -> Bool
    ) throws -> NewestRates<String> {
        var query = ServerQuery()
        let conditions = query.conditions(filter, ofMeasurements: true)
        let timed = RunFilter(since: filter.since, before: filter.before)
        let join = filter == timed ? "" : " JOIN wattmark.run AS run ON run.id = m.run"
        query.sql = """
            SELECT p.run, p.started_at, p.center, p.low, p.high, p.confidence, p.count, \(ServerRecords.seriesColumns)
            FROM wattmark.series AS s CROSS JOIN LATERAL (
                SELECT m.run, m.started_at, m.center, m.low, m.high, m.confidence, m.count
                FROM wattmark.measurement AS m\(join)
                WHERE m.series = s.id\(conditions)
                ORDER BY m.started_at DESC, m.run DESC, m.position DESC LIMIT 1
            ) AS p
            """
        var newest = NewestRates<String>()
        try connection.execute(query).forEach { row in
            let series = row.series(from: 7)
            guard let key = HistoryKey(series), isWanted(key.conditions.benchmark) else { return }
            let run = try row.text(0)
            newest.add(
                HostRate(
                    of: key.conditions.benchmark, kernel: key.conditions.kernel, hostname: series.hostname,
                    fingerprintID: key.fingerprintID, run: run, startedAt: try row.time(1),
                    rate: try row.estimate(from: 2)), number: run)
        }
        return newest
    }
}
