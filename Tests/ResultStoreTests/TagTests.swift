import Foundation
import GRDB
@testable import ResultStore
import RunRecords
import Testing

@Suite struct TagTests {
    let folder: TemporaryFolder
    let store: ResultStore

    init() throws {
        folder = try TemporaryFolder()
        store = try ResultStore(path: folder.storePath)
    }

    /// Ten seconds apart; the even ones in Oslo, the first three in rack a.
    private func records() throws -> [RunRecord] {
        try (0..<6).map { index in
            try sampleRecord(
                startedAt: 1_780_000_000 + 10 * Double(index), hostname: "bench-\(index)", rate: 6e6,
                tags: index == 5
                    ? []
                    : [index.isMultiple(of: 2) ? "site=oslo" : "site=lulea", "rack=\(index < 3 ? "a" : "b")"])
        }
    }

    @Test func areListedAndFilteredBy() throws {
        let stored = try records()
        for record in stored.shuffled() { try store.insert(record) }
        func indices(_ tags: [String]) throws -> [Int] {
            let filter = RunFilter(tags: try tags.map { try RunTag($0) })
            return try store.list(filter).compactMap { run in stored.firstIndex { $0.id == run.id } }
        }
        #expect(try indices([]) == [5, 4, 3, 2, 1, 0])
        #expect(try indices(["site=oslo"]) == [4, 2, 0])
        #expect(try indices(["site=oslo", "rack=a"]) == [2, 0])
        #expect(try indices(["site=osl"]).isEmpty && indices(["owner=oslo"]).isEmpty)
        #expect(try indices(["site=' OR 1 --"]).isEmpty)
        let newest = try store.list(limit: 2)
        #expect(newest.map { $0.tags.map(\.description) } == [[], ["rack=b", "site=oslo"]])
        #expect(
            try store.tags(limit: 9).map(\.description) == ["rack=a", "rack=b", "site=lulea", "site=oslo"])
        #expect(try store.hostnames(limit: 2) == ["bench-0", "bench-1"] && store.labels(limit: 1).isEmpty)
    }

    @Test func chooseTheRunsOfAHistory() throws {
        for record in try records() { try store.insert(record) }
        func runs(_ filter: RunFilter) throws -> Int {
            try store.history(newest: 9, of: filter) { $0.workload == .sha256d }.first?.points.count ?? 0
        }
        #expect(try runs(RunFilter()) == 6)
        #expect(try runs(RunFilter(tags: [RunTag("site=lulea")])) == 2)
        #expect(try runs(RunFilter(hostname: "bench-4")) == 1)
        #expect(
            try runs(RunFilter(tags: [RunTag("rack=a")], since: Date(timeIntervalSince1970: 1_780_000_010)))
                == 2)
    }

    /// The record says what they are, and the table is checked against it.
    @Test func anAlteredTableIsFoundAndMended() throws {
        let record = try records()[0]
        try store.insert(record)
        try DatabaseQueue(path: folder.storePath).write { db in
            try db.execute(sql: "UPDATE tag SET value = 'paris' WHERE key = 'site'")
        }
        #expect(throws: StoreError.content(path: store.path, .alteredSummary(id: record.id))) {
            try store.list()
        }
        #expect(try store.verify().altered == [record.id])
        #expect(try store.verify(repairs: true).isSound)
        #expect(try store.list().first?.tags == record.tags?.list)
    }

    @Test func goWithTheirRun() throws {
        let stored = try records()
        let text = try stored.map { String(decoding: try $0.canonicalJSON(), as: UTF8.self) }.joined()
        let batch = try RecordBatch(data: Data(text.utf8), named: "fleet.json")
        #expect(try store.insert(batch) == ImportCount(inserted: 6))
        #expect(try store.verify().isSound && store.list(RunFilter(tags: [RunTag("rack=b")])).count == 2)
        try store.remove(id: stored[4].id)
        #expect(try store.tags(limit: 9).count == 4 && store.verify().isSound)
    }

    /// A store of the version before has no such table.
    @Test func anOlderStoreIsBroughtUpToDate() throws {
        let record = try sampleRecord()
        try store.insert(record)
        try DatabaseQueue(path: folder.storePath).write { db in
            try db.execute(sql: "DROP TABLE tag; DELETE FROM grdb_migrations WHERE identifier = 'v3'")
        }
        #expect(throws: StoreError.content(path: store.path, .olderSchema)) {
            try ResultStore(path: folder.storePath, for: .reading)
        }
        let newer = try ResultStore(path: folder.storePath)
        try newer.insert(sampleRecord(rate: 7e6, tags: ["site=oslo"]))
        #expect(try newer.list().count == 2 && newer.record(matching: record.id) == record)
    }

    /// The few runs of a rare tag are looked up; of one that many have, the newest runs are asked whether they do.
    @Test func aFilterIsAnsweredFromAnIndex() throws {
        for record in try records() { try store.insert(record) }
        func plan(_ tag: RunTag) throws -> [String] {
            try DatabaseQueue(path: folder.storePath).read { db in
                let terms = try RunFilter(tags: [tag]).ofRuns(in: db)
                return try Row.fetchAll(
                    db,
                    sql:
                        "EXPLAIN QUERY PLAN SELECT id FROM run \(terms.clause) ORDER BY started_at DESC LIMIT 9",
                    arguments: StatementArguments(terms.arguments)
                ).map { $0["detail"] as String }
            }
        }
        let rare = try plan(RunTag(key: "site", value: "paris"))
        #expect(rare.contains { $0.contains("tag_by_value (key=? AND value=?)") }, "\(rare)")
        #expect(!rare.contains { $0.hasPrefix("SCAN") }, "\(rare)")
        let common = try plan(RunTag(key: "site", value: "oslo"))
        #expect(common.contains { $0.contains("SCAN run USING INDEX run_by_time") }, "\(common)")
        #expect(common.contains("SEARCH tag USING PRIMARY KEY (run=? AND key=?)"), "\(common)")
    }
}
