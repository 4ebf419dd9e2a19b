import Foundation
import Quantities
package import ResultStore
package import RunRecords

extension ServerStore {
    /// Stores a record. When this returns, the server has committed it.
    @discardableResult
    package func insert(_ record: RunRecord) throws(StoreError) -> InsertOutcome {
        let rows = try RecordRows(checking: record)
        let count = try write { connection in
            var insertion = ServerInsertion(on: connection)
            try insertion.insert([rows])
            return insertion.count
        }
        return count.inserted == 1 ? .inserted : .alreadyPresent
    }

    /// Takes in a batch, all or none, in one transaction. Records that are there already are counted and left alone, so doing it
    /// twice changes nothing.
    package func insert(_ batch: RecordBatch) throws(StoreError) -> ImportCount {
        try write { connection in
            var insertion = ServerInsertion(on: connection)
            try batch.forEachPart(of: ServerInsertion.mostRuns) { try insertion.insert($0) }
            return insertion.count
        }
    }
}

/// Part of a transaction. It reads nothing, so that who may only insert can; every row has a key that its content gives it, so
/// that it is there once, however often it is sent.
struct ServerInsertion {
    static let mostRuns = 256
    private static let mostRates = 4_096

    private let connection: ServerConnection
    private var knownSeries: Set<Series> = []
    private var knownMachines: Set<String> = []
    private(set) var count = ImportCount()

    init(on connection: ServerConnection) { self.connection = connection }

    mutating func insert(_ records: [RecordRows]) throws {
        try insertSeries(of: records)
        let inserted = try insert(
            records.map { record in
                [
                    .text(record.id), .integer(record.startedAt), .text(record.label), .text(record.hostname),
                    .text(record.fingerprint), .text(record.toolVersion), .document(record.json),
                ]
            }, into: "run (id, started_at, label, hostname, fingerprint, tool_version, json)")
        count.inserted += inserted
        count.alreadyPresent += records.count - inserted
        try insertWhatIsListed(of: records)
    }

    /// The rows beside the record's own.
    mutating func insertWhatIsListed(of records: [RecordRows]) throws {
        try insertSeries(of: records)
        try insertOutlines(records.compactMap { record in record.outline.map { (record.id, $0) } })
        let tags = records.flatMap { record in
            record.tags.map { tag -> [ServerValue] in [.text(record.id), .text(tag.key), .text(tag.value)] }
        }
        for part in tags.parts(of: Self.mostRates) { try insert(Array(part), into: "tag (run, key, value)") }
        let rates = records.flatMap { record in
            record.rates.enumerated().map { position, rate in Self.row(rate, at: position, of: record) }
        }
        for part in rates.parts(of: Self.mostRates) {
            try insert(
                Array(part),
                into: "measurement (run, position, series, started_at, center, low, high, confidence, count)")
        }
    }

    mutating func insertOutlines(_ outlines: [(run: String, row: OutlineRow)]) throws {
        let named = outlines.map { ($0.row.machine.digest, $0.row.machine) }
        let new = Dictionary(named) { first, _ in first }.filter { !knownMachines.contains($0.key) }
        // In one order, as the series.
        for part in new.values.sorted(by: { $0.digest < $1.digest }).parts(of: Self.mostRuns) {
            try insert(part.map { [.text($0.digest), .document($0.json)] }, into: "machine (id, json)")
        }
        knownMachines.formUnion(new.keys)
        for part in outlines.parts(of: Self.mostRuns) {
            try insert(
                part.map { run, row in
                    [.text(run), .text(row.machine.digest), .document(row.json), .text(row.seal)]
                }, into: "outline (run, machine, json, seal)")
        }
    }

    /// In one order, so that transactions that make the same series wait for each other, and not each for the other.
    private mutating func insertSeries(of records: [RecordRows]) throws {
        let new = Set(records.flatMap { $0.rates.map(\.series) }).subtracting(knownSeries)
        let rows = new.map { (id: $0.digest, columns: $0.columns) }.sorted { $0.id < $1.id }
        for part in rows.parts(of: Self.mostRates) {
            try insert(
                part.map { row in [.text(row.id)] + row.columns.map { .text($0) } },
                into: "series (id, \(Series.names.joined(separator: ", ")))")
        }
        knownSeries.formUnion(new)
    }

    private static func row(_ rate: RecordRows.Rate, at position: Int, of record: RecordRows) -> [ServerValue]
    {
        let estimate = rate.estimate
        return [
            .text(record.id), .integer(Int64(position)), .text(rate.series.digest),
            .integer(record.startedAt),
            .real(estimate.center), .real(estimate.low), .real(estimate.high), .real(estimate.confidence),
            .integer(Int64(estimate.count)),
        ]
    }

    /// - Returns: how many were not there.
    @discardableResult
    private func insert(_ rows: [[ServerValue]], into table: String) throws -> Int {
        guard !rows.isEmpty else { return 0 }
        var query = ServerQuery()
        // Without the columns of the conflict, which would ask for the right to read them.
        query.sql = "INSERT INTO wattmark.\(table) VALUES \(query.bind(rows: rows)) ON CONFLICT DO NOTHING"
        return try connection.execute(query).changes
    }
}
