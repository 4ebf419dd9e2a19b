package import Foundation
package import ResultStore
package import RunRecords

extension ServerStore {
    package func hostRates(
        of filter: RunFilter, earlierBy span: TimeInterval, now: Date, where isWanted: (Benchmark) -> Bool
    ) throws(StoreError) -> [HostRate] {
        let path = path
        return try read { connection in
            let series = try ServerSeries.all(of: filter, on: connection, where: isWanted)
            let newest = try Self.newest(of: series, filter, on: connection)
            guard let last = newest.last else { return [] }
            var before = filter
            before.since = nil
            let end = min(last, now) - span
            before.before = min(end, filter.before ?? end)
            let earlier = try Self.newest(of: series, before, on: connection)
            try Self.verify(newest.runs, path: path, on: connection)
            return newest.rates(besides: earlier)
        }
    }

    private static func newest(
        of series: [ServerSeries], _ filter: RunFilter, on connection: ServerConnection
    ) throws -> NewestRates<String> {
        var newest = NewestRates<String>()
        for part in series.parts(of: 1_000) {
            let found = Dictionary(part.map { ($0.id, $0) }) { first, _ in first }
            try connection.execute(newestRates(of: found.keys.sorted(), filter)).forEach { row in
                guard let one = found[try row.text(0)] else { return }
                let run = try row.text(1)
                newest.add(
                    HostRate(
                        of: one.key.conditions.benchmark, kernel: one.key.conditions.kernel,
                        hostname: one.hostname, fingerprintID: one.key.fingerprintID, run: run,
                        startedAt: try row.time(2), rate: try row.estimate(from: 3)), number: run)
            }
        }
        return newest
    }

    private static func newestRates(of series: [String], _ filter: RunFilter) -> ServerQuery {
        var query = ServerQuery()
        let ids = query.bind(texts: series)
        let conditions = query.conditions(filter, ofMeasurements: true)
        let unjoined = RunFilter(tags: filter.tags, since: filter.since, before: filter.before)
        let join = filter == unjoined ? "" : " JOIN wattmark.run AS run ON run.id = m.run"
        query.sql = """
            SELECT s.id, p.run, p.started_at, p.center, p.low, p.high, p.confidence, p.count
            FROM wattmark.series AS s CROSS JOIN LATERAL (
                SELECT m.run, m.started_at, m.center, m.low, m.high, m.confidence, m.count
                FROM wattmark.measurement AS m\(join)
                WHERE m.series = s.id\(conditions)
                ORDER BY m.started_at DESC, m.run DESC, m.position DESC LIMIT 1
            ) AS p
            WHERE s.id IN (\(ids))
            """
        return query
    }
}
