import Foundation
package import ResultStore
package import RunRecords

extension ServerStore {
    package func list(_ filter: RunFilter, limit: Int?) throws(StoreError) -> [RunSummary] {
        let path = path
        return try read { connection in
            var query = ServerQuery()
            query.sql = """
                SELECT run.id, run.started_at, run.label, run.hostname, run.fingerprint, run.tool_version
                FROM wattmark.run AS run WHERE TRUE\(query.conditions(filter))
                ORDER BY run.started_at DESC, run.id DESC
                """
            if let limit { query.sql += " LIMIT \(query.bind(.integer(Int64(max(limit, 0)))))" }
            var runs = try connection.execute(query).map(RunSummary.init)
            let ids = runs.map(\.id)
            try Self.verify(ids, path: path, on: connection)
            let records = ServerRecords(connection: connection)
            let (tags, rates) = (try records.tags(ids), try records.rates(ids))
            for place in runs.indices {
                runs[place].tags = tags[runs[place].id] ?? []
                runs[place].rates = (rates[runs[place].id] ?? []).compactMap { RateSummary($0.rate) }
            }
            return runs
        }
    }

    /// Makes sure that what is shown of these runs, newest first, is what their records hold.
    static func verify(_ ids: [String], path: String, on connection: ServerConnection) throws {
        let runs = try ServerRecords(connection: connection).listed(ListedRun.sample(ids))
        try ListedRun.verify(runs, path: path)
    }

    package func tags(limit: Int) throws(StoreError) -> [RunTag] {
        try read { connection in
            try connection.execute(
                "SELECT DISTINCT key, value FROM wattmark.tag ORDER BY key, value LIMIT $1",
                [.integer(Int64(limit))]
            ).map { RunTag(key: try $0.text(0), value: try $0.text(1)) }
        }
    }

    package func hostnames(limit: Int) throws(StoreError) -> [String] { try names("hostname", limit: limit) }
    package func labels(limit: Int) throws(StoreError) -> [String] { try names("label", limit: limit) }

    private func names(_ column: StaticString, limit: Int) throws(StoreError) -> [String] {
        try read { connection in
            try connection.execute(
                """
                SELECT DISTINCT \(column) FROM wattmark.run WHERE \(column) IS NOT NULL ORDER BY \(column) LIMIT $1
                """, [.integer(Int64(limit))]
            ).map { try $0.text(0) }
        }
    }
}

extension RunSummary {
    fileprivate init(_ row: ServerRow) throws {
        self.init(
            id: try row.text(0), startedAt: try row.time(1), label: row.optionalText(2),
            hostname: row.optionalText(3), fingerprintID: try row.text(4), toolVersion: try row.text(5),
            rates: [])
    }
}
