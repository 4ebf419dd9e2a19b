package import Foundation
import GRDB
import Quantities
package import RunRecords

extension ResultStore {
    /// The newest rate of each host and benchmark, and beside it the newest that is older than the newest run of all by
    /// `span` seconds. Rates of benchmarks that only a newer wattmark knows are left out.
    ///
    /// What is older is looked for before `filter.since` too. A host whose newest run is that old itself has none: it would be
    /// compared with itself. Runs that are dated after `now` do not say how old others are.
    ///
    /// However many runs there are, of each series two rows are read.
    package func hostRates(
        of filter: RunFilter = RunFilter(), earlierBy span: TimeInterval,
        now: Date = Date(), where isWanted: (Benchmark) -> Bool = { _ in true }
    ) throws(StoreError) -> [HostRate] {
        try read { db in
            let newest = try Self.newest(filter, before: nil, in: db, where: isWanted)
            guard let last = newest.values.map(\.rate.startedAt).max() else { return [] }
            var unbounded = filter
            unbounded.since = nil
            let earlier = try Self.newest(
                unbounded, before: min(last, now) - span, in: db, where: isWanted)
            try Self.verify(Set(newest.values.map(\.number)).sorted(by: >), path: path, in: db)
            return newest.map { key, found in
                var rate = found.rate
                rate.earlier = earlier[key].flatMap {
                    $0.number == found.number ? nil : $0.rate.rate.center
                }
                return rate
            }.sorted { ($0.benchmark.name, $0.hostname ?? "") < ($1.benchmark.name, $1.hostname ?? "") }
        }
    }

    private struct Key: Hashable {
        var benchmark: Benchmark
        var hostname: String?
        /// Hosts without a name are told apart by nothing else.
        var fingerprintID: String?
    }

    private static func newest(
        _ filter: RunFilter, before end: Date?, in db: Database, where isWanted: (Benchmark) -> Bool
    ) throws -> [Key: (number: Int64, rate: HostRate)] {
        var filter = filter
        if let end { filter.before = min(end, filter.before ?? end) }
        let terms = filter.terms
        let condition = terms.map { " AND run.\($0.sql)" }.joined()
        let arguments = terms.flatMap(\.arguments)
        // In this order: SQLite would else look at every measurement there is.
        let rows = try Row.fetchCursor(
            db,
            sql: """
                SELECT workload, data_type, engine, kernel, problem, placement, series.hostname,
                    series.fingerprint, run.number, run.id, found.started_at, center, low, high, confidence, count
                FROM series CROSS JOIN measurement AS found ON found.series = series.number AND found.started_at = (
                    SELECT measurement.started_at
                    FROM measurement\(terms.isEmpty ? "" : " CROSS JOIN run ON run.number = measurement.run")
                    WHERE measurement.series = series.number\(condition)
                    ORDER BY measurement.started_at DESC LIMIT 1
                ) CROSS JOIN run ON run.number = found.run
                WHERE 1\(condition)
                """, arguments: StatementArguments(arguments + arguments))
        var newest: [Key: (number: Int64, rate: HostRate)] = [:]
        while let row = try rows.next() {
            let row = CheckedRow(row)
            guard let benchmark = try Benchmark(row), isWanted(benchmark) else { continue }
            let rate = try HostRate(row, of: benchmark)
            let key = Key(
                benchmark: benchmark, hostname: rate.hostname,
                fingerprintID: rate.hostname == nil ? rate.fingerprintID : nil)
            let number: Int64 = try row.value("number")
            if let known = newest[key],
                (known.rate.startedAt, known.number) > (rate.startedAt, number)
            {
                continue
            }
            newest[key] = (number, rate)
        }
        return newest
    }

    /// The records of these runs (whole ids), in their order, each checked against its id.
    package func records(ids: [String]) throws(StoreError) -> [RunRecord] {
        try read { db in
            let statement = try db.cachedStatement(
                sql: """
                    SELECT CAST(json AS BLOB) FROM run JOIN document ON document.run = run.number WHERE id = ?
                    """)
            let documents = try ids.map { id in
                RecordDocuments.Document(
                    json: try Data.fetchOne(statement, arguments: [id]) ?? Data(), line: 1)
            }
            return try zip(ids, RecordCheck.records(of: documents)).map { id, record in
                guard case .success(let sealed) = record, sealed.record.id == id else {
                    throw StoreError.content(path: path, .damagedRecord(id: id))
                }
                return sealed.record
            }
        }
    }
}

extension HostRate {
    fileprivate init(_ row: CheckedRow, of benchmark: Benchmark) throws {
        self.init(
            of: benchmark, kernel: try row.value("kernel"), hostname: try row.optional("hostname"),
            fingerprintID: try row.value("fingerprint"), run: try row.value("id"),
            startedAt: Date(timeIntervalSince1970: try row.value("started_at")),
            rate: Estimate(
                center: try row.value("center"), low: try row.value("low"), high: try row.value("high"),
                confidence: try row.value("confidence"), count: try row.value("count")))
    }
}
