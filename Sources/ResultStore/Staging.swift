import Foundation
import GRDB
import Quantities
import RunRecords
import Synchronization

/// Where checked records wait for their store, however many there are: a temporary database of SQLite's own, which is in
/// memory while it is small, then in a file without a name, and gone with the process.
package final class Staging: Sendable {
    private struct Contents {
        var count = 0
        /// Each once: records of one host share them.
        var series: [Series] = []
        var positions: [Series: Int] = [:]
        /// The same, by their digests.
        var machines: [String: OutlineRow.Machine] = [:]

        mutating func position(of one: Series) -> Int {
            if let known = positions[one] { return known }
            series.append(one)
            positions[one] = series.count - 1
            return series.count - 1
        }
    }

    private let queue: DatabaseQueue
    private let contents = Mutex(Contents())

    package init() throws(StoreError) {
        do {
            queue = try DatabaseQueue(path: "")
            try queue.writeWithoutTransaction { db in
                // There is nothing to go back to: whoever meets an error gives all of it up.
                try db.execute(sql: "PRAGMA journal_mode = OFF")
                try db.execute(sql: Self.tables)
            }
        } catch {
            throw Self.noRoom(error, for: "the import")
        }
    }

    /// How many records there are, of all files.
    var count: Int { contents.withLock(\.count) }

    func add(_ records: [RecordRows], of source: String) throws(StoreError) {
        do {
            try contents.withLock { contents in
                try queue.write { db in
                    for record in records { try Self.insert(record, into: &contents, db) }
                }
            }
        } catch {
            throw Self.noRoom(error, for: source)
        }
    }

    /// Those that were added from this one on, counted from 0, to that one.
    func records(_ range: Range<Int>) throws(StoreError) -> [RecordRows] {
        let bounds: StatementArguments = [range.lowerBound, range.upperBound]
        let (series, machines) = contents.withLock { ($0.series, $0.machines) }
        do {
            return try queue.read { db in
                var rates: [Int: [RecordRows.Rate]] = [:]
                for row in try Row.fetchAll(db.cachedStatement(sql: Self.selectRates), arguments: bounds) {
                    rates[row[0], default: []].append(RecordRows.Rate(row, of: series))
                }
                var tags: [Int: [RunTag]] = [:]
                for row in try Row.fetchAll(db.cachedStatement(sql: Self.selectTags), arguments: bounds) {
                    tags[row[0], default: []].append(RunTag(key: row[1], value: row[2]))
                }
                return try Row.fetchAll(db.cachedStatement(sql: Self.selectRecords), arguments: bounds).map {
                    RecordRows($0, tags: tags[$0[0]] ?? [], rates: rates[$0[0]] ?? [], machines)
                }
            }
        } catch {
            throw Self.noRoom(error, for: "the import")
        }
    }

    private static func insert(_ record: RecordRows, into contents: inout Contents, _ db: Database) throws {
        try db.cachedStatement(sql: Self.insertRecord).execute(arguments: [
            contents.count, record.id, record.startedAt, record.label, record.hostname, record.fingerprint,
            record.toolVersion, record.json, record.outline?.machine.digest, record.outline?.json,
            record.outline?.seal,
        ])
        if let machine = record.outline?.machine { contents.machines[machine.digest] = machine }
        for tag in record.tags {
            try db.cachedStatement(sql: Self.insertTag)
                .execute(arguments: [contents.count, tag.key, tag.value])
        }
        let insertion = try db.cachedStatement(sql: Self.insertRate)
        for (position, rate) in record.rates.enumerated() {
            let (series, estimate) = (contents.position(of: rate.series), rate.estimate)
            try insertion.execute(arguments: [
                contents.count, position, series, estimate.center, estimate.low, estimate.high,
                estimate.confidence, estimate.count,
            ])
        }
        contents.count += 1
    }

    private static func noRoom(_ error: any Error, for source: String) -> StoreError {
        .refused(source: source, .noRoom(detail: (error as? DatabaseError)?.message ?? "\(error)"))
    }

    private static let tables = """
        CREATE TABLE record (
            number INTEGER PRIMARY KEY, id, started_at, label, hostname, fingerprint, version, json, machine, outline, seal
        );
        CREATE TABLE rate (
            record, position, series, center, low, high, confidence, count, PRIMARY KEY (record, position)
        ) WITHOUT ROWID;
        CREATE TABLE tag (record, key, value, PRIMARY KEY (record, key)) WITHOUT ROWID;
        """
    private static let insertRecord = "INSERT INTO record VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
    private static let insertRate = "INSERT INTO rate VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
    private static let insertTag = "INSERT INTO tag VALUES (?, ?, ?)"
    private static let selectTags = "SELECT * FROM tag WHERE record >= ? AND record < ? ORDER BY record, key"
    private static let selectRecords = "SELECT * FROM record WHERE number >= ? AND number < ? ORDER BY number"
    private static let selectRates = """
        SELECT * FROM rate WHERE record >= ? AND record < ? ORDER BY record, position
        """
}

extension RecordRows {
    fileprivate init(
        _ row: Row, tags: [RunTag], rates: [Rate], _ machines: [String: OutlineRow.Machine]
    ) {
        let machine = (row[8] as String?).flatMap { machines[$0] }
        self.init(
            id: row[1], startedAt: row[2], label: row[3], tags: tags, hostname: row[4], fingerprint: row[5],
            toolVersion: row[6], json: row[7], rates: rates,
            outline: machine.map { OutlineRow(machine: $0, json: row[9], seal: row[10]) })
    }
}

extension RecordRows.Rate {
    fileprivate init(_ row: Row, of series: [Series]) {
        self.init(
            series: series[row[2]],
            estimate: Estimate(center: row[3], low: row[4], high: row[5], confidence: row[6], count: row[7]))
    }
}
