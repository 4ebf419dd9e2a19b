import ResultStore
import RunRecords

/// A row of the table of series.
struct ServerSeries {
    let id: String
    let hostname: String?
    let key: HistoryKey

    /// Those that may have rates of such runs; the others surely have none.
    static func all(
        of filter: RunFilter, on connection: ServerConnection, where isWanted: (Benchmark) -> Bool
    ) throws -> [ServerSeries] {
        var query = ServerQuery()
        query.sql = "SELECT \(ServerRecords.seriesColumns), s.id FROM wattmark.series AS s WHERE TRUE"
        if let hostname = filter.hostname { query.sql += " AND s.hostname = \(query.bind(.text(hostname)))" }
        if let id = filter.fingerprintID { query.sql += " AND s.fingerprint = \(query.bind(.text(id)))" }
        if let carrier = try RunCarrier.narrowest(of: filter, share: { try $0.share(on: connection) }) {
            query.sql += " AND \(carrier.hosts(&query))"
        }
        return try connection.execute(query).map { row in
            let series = row.series(from: 0)
            return (try row.text(Series.names.count), series.hostname, HistoryKey(series))
        }.compactMap { id, hostname, key in
            // A newer wattmark wrote what has no key.
            key.flatMap { key in
                isWanted(key.conditions.benchmark) ? ServerSeries(id: id, hostname: hostname, key: key) : nil
            }
        }
    }
}

extension RunCarrier {
    fileprivate func share(on connection: ServerConnection) throws -> Share {
        var query = ServerQuery()
        let condition: String
        switch self {
        case .tag(let tag):
            let (key, value) = (query.bind(.text(tag.key)), query.bind(.text(tag.value)))
            condition = """
                EXISTS (SELECT 1 FROM wattmark.tag AS tag
                    WHERE tag.run = newest.id AND tag.key = \(key) AND tag.value = \(value))
                """
        case .label(let label): condition = "newest.label = \(query.bind(.text(label)))"
        }
        query.sql = """
            SELECT count(CASE WHEN \(condition) THEN 1 END), count(*) FROM (
                SELECT run.id, run.label FROM wattmark.run AS run ORDER BY run.started_at DESC, run.id DESC
                LIMIT \(query.bind(.integer(Int64(Share.newest))))
            ) AS newest
            """
        guard let row = try connection.execute(query).first else { return Share(0, of: 0) }
        return Share(Int(try row.integer(0)), of: Int(try row.integer(1)))
    }

    /// A condition on series `s`: of the hosts that have such a run. Of each run one rate is looked at, for all are of its host.
    fileprivate func hosts(_ query: inout ServerQuery) -> String {
        let runs: String
        switch self {
        case .tag(let tag):
            let (key, value) = (query.bind(.text(tag.key)), query.bind(.text(tag.value)))
            runs = """
                wattmark.tag AS tag JOIN wattmark.measurement AS m ON m.run = tag.run AND m.position = 0
                WHERE tag.key = \(key) AND tag.value = \(value)
                """
        case .label(let label):
            runs = """
                wattmark.run AS run JOIN wattmark.measurement AS m ON m.run = run.id AND m.position = 0
                WHERE run.label = \(query.bind(.text(label)))
                """
        }
        // Made distinct, so that PostgreSQL begins with the runs, and does not go through those of every series.
        return """
            (COALESCE(s.hostname, ''), s.fingerprint) IN (
                SELECT COALESCE(one.hostname, ''), one.fingerprint FROM wattmark.series AS one
                    JOIN (SELECT DISTINCT m.series FROM \(runs)) AS found ON found.series = one.id)
            """
    }
}
