import GRDB
import RunRecords

/// A row of the table of series.
struct StoredSeries {
    let number: Int64
    let hostname: String?
    let key: HistoryKey

    /// `nil` where a newer wattmark wrote what this one does not know.
    private init?(_ row: CheckedRow) throws {
        guard let benchmark = try Benchmark(row) else { return nil }
        number = try row.value("number")
        hostname = try row.optional("hostname")
        key = HistoryKey(
            conditions: RateConditions(benchmark, kernel: try row.value("kernel")),
            fingerprintID: try row.value("fingerprint"))
    }

    /// Those that may have rates of such runs; the others surely have none.
    static func all(
        of filter: RunFilter, in db: Database, where isWanted: (Benchmark) -> Bool
    ) throws -> [StoredSeries] {
        var terms = [("hostname", filter.hostname), ("fingerprint", filter.fingerprintID)].compactMap {
            column, value in value.map { FilterTerm(sql: "\(column) = ?", arguments: [$0]) }
        }
        if let carrier = try RunCarrier.narrowest(of: filter, share: { try $0.share(in: db) }) {
            terms.append(carrier.hosts)
        }
        let rows = try Row.fetchCursor(
            db,
            sql: """
                SELECT number, workload, data_type, engine, kernel, problem, placement, hostname, fingerprint
                FROM series \(terms.clause)
                """, arguments: StatementArguments(terms.arguments))
        var all: [StoredSeries] = []
        while let row = try rows.next() {
            guard let series = try StoredSeries(CheckedRow(row)) else { continue }
            if isWanted(series.key.conditions.benchmark) { all.append(series) }
        }
        return all
    }
}

extension RunCarrier {
    func share(in db: Database) throws -> Share {
        let condition =
            switch self {
            case .tag:
                "EXISTS (SELECT 1 FROM tag WHERE tag.run = run.number AND tag.key = ? AND tag.value = ?)"
            case .label: "run.label = ?"
            }
        let row = try Row.fetchOne(
            db,
            sql: """
                SELECT count(CASE WHEN \(condition) THEN 1 END) AS carriers, count(*) AS runs FROM run
                WHERE number IN (SELECT number FROM run ORDER BY started_at DESC LIMIT ?)
                """, arguments: StatementArguments(arguments + [Share.newest])
        ).map(CheckedRow.init)
        return Share(try row?.value("carriers") ?? 0, of: try row?.value("runs") ?? 0)
    }

    /// On rows of `series`: those of the hosts that have such a run. Of each run one rate is looked at, for all are of its host.
    fileprivate var hosts: FilterTerm {
        let (table, number, condition) =
            switch self {
            case .tag: ("tag", "tag.run", "tag.key = ? AND tag.value = ?")
            case .label: ("run", "run.number", "run.label = ?")
            }
        // NULLs are unequal to SQLite; 0 is no text.
        return FilterTerm(
            sql: """
                (ifnull(hostname, 0), fingerprint) IN (
                    SELECT ifnull(hostname, 0), fingerprint FROM series WHERE number IN (
                        SELECT measurement.series FROM \(table) CROSS JOIN measurement
                            ON measurement.run = \(number) AND measurement.position = 0
                        WHERE \(condition)))
                """, arguments: arguments)
    }

    private var arguments: [(any DatabaseValueConvertible)?] {
        switch self {
        case .tag(let tag): [tag.key, tag.value]
        case .label(let label): [label]
        }
    }
}
