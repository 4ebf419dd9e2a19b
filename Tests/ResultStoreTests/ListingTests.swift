import Foundation
import GRDB
import Quantities
import ResultStore
import RunRecords
import Testing

@Suite struct ListingTests {
    let folder: TemporaryFolder
    let store: ResultStore

    init() throws {
        folder = try TemporaryFolder()
        store = try ResultStore(path: folder.storePath)
    }

    @Test func saysWhatIsInARecord() throws {
        let record = try sampleRecord(label: "main", hostname: nil)
        try store.insert(record)
        let summary = try #require(try store.list().first)
        #expect(summary.id == record.id && summary.startedAt == record.startedAt)
        #expect(summary.label == "main" && summary.hostname == nil)
        #expect(summary.fingerprintID == record.fingerprint.id && summary.toolVersion == "0.1.0")
        #expect(summary.rates.map(\.benchmark) == record.measurements.map(\.benchmark))
        #expect(summary.rates.map(\.kernel) == record.measurements.map(\.kernel))
        #expect(summary.rates.map(\.center) == record.measurements.map(\.rate.center))
        #expect(summary.rates.map(\.low) == record.measurements.map(\.rate.low))
    }

    /// A series that the record does not have is no series of it, whether this version knows its engine or not.
    @Test func showsNoSeriesThatTheRecordDoesNotHave() throws {
        let record = try sampleRecord()
        try store.insert(record)
        try DatabaseQueue(path: folder.storePath).write { db in
            try db.execute(sql: "UPDATE series SET engine = 'warp' WHERE workload = 'matmul'")
        }
        #expect(throws: StoreError.self) { try store.list() }
        #expect(try store.record(matching: "latest") == record)
    }

    @Test func isEmptyForAnEmptyStore() throws {
        #expect(try store.list().isEmpty)
        #expect(try store.count() == 0)
    }

    @Test func filtersOrdersAndLimits() throws {
        let stored = try (0..<6).map { index in
            try sampleRecord(
                label: index.isMultiple(of: 2) ? "even" : nil, startedAt: 1_780_000_000 + 10 * Double(index),
                hostname: index < 3 ? "a" : "b", microcode: index == 5 ? "new" : nil)
        }
        for record in stored.shuffled() { try store.insert(record) }
        func indices(_ filter: RunFilter, limit: Int? = nil) throws -> [Int] {
            try store.list(filter, limit: limit).compactMap { run in stored.firstIndex { $0.id == run.id } }
        }
        let time = { (index: Double) in Date(timeIntervalSince1970: 1_780_000_000 + 10 * index) }
        #expect(try indices(RunFilter()) == [5, 4, 3, 2, 1, 0])
        #expect(try indices(RunFilter(), limit: 2) == [5, 4])
        #expect(try indices(RunFilter(), limit: 0).isEmpty)
        #expect(try indices(RunFilter(), limit: -3).isEmpty)
        #expect(try indices(RunFilter(label: "even")) == [4, 2, 0])
        #expect(try indices(RunFilter(hostname: "a")) == [2, 1, 0])
        #expect(try indices(RunFilter(fingerprintID: stored[5].fingerprint.id)) == [5])
        #expect(try indices(RunFilter(since: time(1), before: time(4))) == [3, 2, 1])
        #expect(try indices(RunFilter(label: "even", hostname: "b", before: time(5)), limit: 9) == [4])
        #expect(try indices(RunFilter(label: "' OR 1")).isEmpty)
        #expect(try store.list(limit: 2).allSatisfy { $0.rates.count == 2 })
    }

    @Test func likeMeasurementsOfAHostShareASeries() throws {
        for time in 0..<4 {
            try store.insert(sampleRecord(startedAt: 1_780_000_000 + Double(time)))
            try store.insert(sampleRecord(startedAt: 1_780_000_000 + Double(time), hostname: nil))
        }
        let counts = try DatabaseQueue(path: folder.storePath).read { db in
            try ["series", "measurement"].map { try Int.fetchOne(db, sql: "SELECT count(*) FROM \($0)") }
        }
        #expect(counts == [4, 16])
    }

    /// At a million records a scan or a sort is seconds, an index milliseconds.
    @Test(arguments: [
        "SELECT id FROM run ORDER BY started_at DESC, number DESC LIMIT 20",
        "SELECT id FROM run WHERE label = 'a' ORDER BY started_at DESC, number DESC LIMIT 20",
        "SELECT id FROM run WHERE hostname = 'a' ORDER BY started_at DESC, number DESC LIMIT 20",
        "SELECT id FROM run WHERE fingerprint = 'a' AND started_at >= 5 ORDER BY started_at DESC, number DESC",
        "SELECT number FROM run WHERE id >= 'abcd' AND id < 'abcdg' ORDER BY id",
        "SELECT center, low, high FROM measurement WHERE run = 3 ORDER BY position",
        "SELECT started_at, center, low, high FROM measurement WHERE series = 3 ORDER BY started_at",
        """
        SELECT started_at, center FROM series JOIN measurement ON series = number
        WHERE workload = 'sha256d' AND ifnull(data_type, 0) = 0 AND engine = 'openssl' AND kernel = 'evp'
        """,
    ])
    func isAnsweredFromAnIndex(query: String) throws {
        let plan = try DatabaseQueue(path: folder.storePath).read { db in
            try Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN " + query).map { $0["detail"] as String }
        }
        #expect(!plan.isEmpty)
        #expect(plan.allSatisfy { $0.contains("USING") && !$0.contains("TEMP B-TREE") }, "\(plan)")
    }
}
