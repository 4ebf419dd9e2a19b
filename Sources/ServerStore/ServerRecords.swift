import Foundation
import Quantities
import ResultStore
import RunRecords

/// Reads of runs what the tables hold: the documents, and what is listed beside them.
struct ServerRecords {
    let connection: ServerConnection

    private static let mostRuns = 500

    struct Document {
        var id: String
        var json: Data
    }

    /// In the order of the ids, without those that are not there.
    func documents(_ ids: some Collection<String>) throws -> [Document] {
        var found: [String: Data] = [:]
        for part in Array(ids).parts(of: Self.mostRuns) {
            var query = ServerQuery()
            query.sql = "SELECT id, json FROM wattmark.run WHERE id IN (\(query.bind(texts: part)))"
            try connection.execute(query).forEach { found[try $0.text(0)] = $0.document(1) ?? Data() }
        }
        return ids.compactMap { id in found[id].map { Document(id: id, json: $0) } }
    }

    /// Of each run its tags, in the order of their keys.
    func tags(_ ids: some Collection<String>) throws -> [String: [RunTag]] {
        var tags: [String: [RunTag]] = [:]
        for part in Array(ids).parts(of: Self.mostRuns) {
            var query = ServerQuery()
            query.sql = "SELECT run, key, value FROM wattmark.tag WHERE run IN (\(query.bind(texts: part)))"
            try connection.execute(query).forEach { row in
                tags[try row.text(0), default: []].append(
                    RunTag(key: try row.text(1), value: try row.text(2)))
            }
        }
        // A server's order of the alphabet is that of its language.
        return tags.mapValues { $0.sorted { $0.key < $1.key } }
    }

    /// Of each run its rates in the order of the record, with the time by which each is sorted into its history.
    func rates(_ ids: some Collection<String>) throws -> [String: [(rate: RecordRows.Rate, startedAt: Int64)]]
    {
        var rates: [String: [(rate: RecordRows.Rate, startedAt: Int64)]] = [:]
        for part in Array(ids).parts(of: Self.mostRuns) {
            var query = ServerQuery()
            query.sql = """
                SELECT m.run, m.started_at, m.center, m.low, m.high, m.confidence, m.count, \(Self.seriesColumns)
                FROM wattmark.measurement AS m LEFT JOIN wattmark.series AS s ON s.id = m.series
                WHERE m.run IN (\(query.bind(texts: part))) ORDER BY m.run, m.position
                """
            try connection.execute(query).forEach { row in
                let rate = RecordRows.Rate(series: row.series(from: 7), estimate: try row.estimate(from: 2))
                rates[try row.text(0), default: []].append((rate, try row.integer(1)))
            }
        }
        return rates
    }

    /// By run; without those that are not there.
    func outlines(_ ids: some Collection<String>) throws -> [String: OutlineRow] {
        var rows: [(run: String, machine: String, json: Data, seal: String)] = []
        for part in Array(ids).parts(of: Self.mostRuns) {
            var query = ServerQuery()
            query.sql = """
                SELECT run, machine, json, seal FROM wattmark.outline WHERE run IN (\(query.bind(texts: part)))
                """
            rows += try connection.execute(query).map { row in
                (try row.text(0), try row.text(1), row.document(2) ?? Data(), try row.text(3))
            }
        }
        // Where there is no such row, one that no digest fits.
        let machines = try machines(Set(rows.map(\.machine)))
        let all = rows.map { row in
            let machine = OutlineRow.Machine(digest: row.machine, json: machines[row.machine] ?? Data())
            return (row.run, OutlineRow(machine: machine, json: row.json, seal: row.seal))
        }
        return Dictionary(all) { first, _ in first }
    }

    private func machines(_ digests: Set<String>) throws -> [String: Data] {
        var machines: [String: Data] = [:]
        for part in Array(digests).parts(of: Self.mostRuns) {
            var query = ServerQuery()
            query.sql = "SELECT id, json FROM wattmark.machine WHERE id IN (\(query.bind(texts: part)))"
            try connection.execute(query).forEach { machines[try $0.text(0)] = $0.document(1) }
        }
        return machines
    }

    /// In the order of the ids, without those that are not there.
    ///
    /// - Parameter wholly: with the outlines, which are neither listed nor in a history.
    func listed(_ ids: some Collection<String>, wholly: Bool = false) throws -> [ListedRun] {
        let (tags, rates) = (try tags(ids), try rates(ids))
        let outlines = wholly ? try outlines(ids) : [:]
        var found: [String: ListedRun] = [:]
        for part in Array(ids).parts(of: Self.mostRuns) {
            var query = ServerQuery()
            query.sql = """
                SELECT id, started_at, label, hostname, fingerprint, tool_version, json FROM wattmark.run
                WHERE id IN (\(query.bind(texts: part)))
                """
            try connection.execute(query).forEach { row in
                let (id, startedAt) = (try row.text(0), try row.integer(1))
                let measured = rates[id] ?? []
                found[id] = ListedRun(
                    RecordRows(
                        id: id, startedAt: startedAt, label: row.optionalText(2), tags: tags[id] ?? [],
                        hostname: row.optionalText(3), fingerprint: try row.text(4),
                        toolVersion: try row.text(5),
                        json: row.document(6) ?? Data(), rates: measured.map(\.rate),
                        outline: outlines[id]),
                    hasOneTime: measured.allSatisfy { $0.startedAt == startedAt })
            }
        }
        return ids.compactMap { found[$0] }
    }

    /// In the order of `Series.names`.
    static let seriesColumns = Series.names.map { "s.\($0)" }.joined(separator: ", ")
}

extension ServerRow {
    func series(from column: Int) -> Series {
        Series(columns: Series.names.indices.map { optionalText(column + $0) })
    }

    /// Centre, low, high, confidence and count.
    func estimate(from column: Int) throws -> Estimate {
        Estimate(
            center: try real(column), low: try real(column + 1), high: try real(column + 2),
            confidence: try real(column + 3), count: Int(try integer(column + 4)))
    }
}
