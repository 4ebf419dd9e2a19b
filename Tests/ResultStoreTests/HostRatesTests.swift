import Foundation
import GRDB
import Quantities
@testable import ResultStore
import RunRecords
import Testing

@Suite struct HostRatesTests {
    let folder: TemporaryFolder
    let store: ResultStore
    private static let day = 86_400.0

    init() throws {
        folder = try TemporaryFolder()
        store = try ResultStore(path: folder.storePath)
    }

    private func insert(
        _ host: String?, day: Double, rate: Double, kernel: String = "k", microcode: String? = nil,
        tags: [String] = []
    ) throws {
        try store.insert(
            sampleRecord(
                startedAt: 1_780_000_000 + day * Self.day, hostname: host, microcode: microcode,
                kernel: kernel,
                rate: rate, tags: tags))
    }

    private func hashing(_ filter: RunFilter = RunFilter()) throws -> [HostRate] {
        try store.hostRates(of: filter, earlierBy: 7 * Self.day) { $0.workload == .sha256d }
    }

    @Test func theNewestAndThatOfAWeekAgo() throws {
        for (host, day, rate) in [
            ("a", 0.0, 1e6), ("a", 2, 2e6), ("a", 9, 3e6), ("b", 10, 4e6), ("b", 4, 5e6),
        ] {
            try insert(host, day: day, rate: rate)
        }
        let found = try hashing()
        #expect(found.map(\.hostname) == ["a", "b"] && found.map(\.rate.center) == [3e6, 4e6])
        // A week before the fleet's newest run is the third day.
        #expect(found.map(\.earlier) == [2e6, nil])
        #expect(found.allSatisfy { $0.rate.confidence == 0.95 && $0.rate.count == 12 })
    }

    @Test func noHostIsComparedWithItself() throws {
        for (host, day, rate) in [("a", 0.0, 1e6), ("a", 9, 8e5), ("b", 1, 4e6)] {
            try insert(host, day: day, rate: rate)
        }
        #expect(try hashing().map(\.earlier) == [1e6, nil])
        // What a filter leaves out of the newest is looked at all the same.
        let recent = RunFilter(since: Date(timeIntervalSince1970: 1_780_000_000 + 8 * Self.day))
        #expect(try hashing(recent).map(\.earlier) == [1e6])
        // A clock that is ahead does not make all others old.
        try insert("c", day: 3_000, rate: 1e6)
        let tenthDay = Date(timeIntervalSince1970: 1_780_000_000 + 10 * Self.day)
        let found = try store.hostRates(earlierBy: 7 * Self.day, now: tenthDay) { $0.workload == .sha256d }
        #expect(found.map(\.earlier) == [1e6, nil, nil])
    }

    /// A host has one newest rate of a benchmark, whatever kernel and settings were before.
    @Test func anotherKernelOrMicrocodeIsTheSameHost() throws {
        try insert("a", day: 0, rate: 1e6, kernel: "old")
        try insert("a", day: 8, rate: 2e6, kernel: "new", microcode: "0x2")
        let found = try store.hostRates(earlierBy: 7 * Self.day)
        #expect(found.count == 2 && found.allSatisfy { $0.startedAt == found[0].startedAt })
        #expect(found.map(\.kernel) == ["new", "evp"] && found.map(\.earlier) == [1e10, 1e6])
    }

    @Test func hostsWithoutANameAreToldApartByTheirFingerprint() throws {
        try insert(nil, day: 0, rate: 1e6)
        try insert(nil, day: 0, rate: 2e6, microcode: "0x2")
        #expect(try hashing().count == 2)
    }

    @Test func filters() throws {
        try insert("a", day: 0, rate: 1e6, tags: ["site=oslo"])
        try insert("a", day: 1, rate: 2e6)
        try insert("b", day: 2, rate: 3e6)
        #expect(try hashing(RunFilter(tags: [RunTag("site=oslo")])).map(\.rate.center) == [1e6])
        #expect(try hashing(RunFilter(hostname: "b")).map(\.rate.center) == [3e6])
        #expect(
            try hashing(RunFilter(since: Date(timeIntervalSince1970: 1_780_000_000 + 1.5 * Self.day))).count
                == 1)
        #expect(try hashing(RunFilter(label: "none")).isEmpty)
    }

    /// At a million runs a scan of the measurements is seconds.
    @Test(arguments: [
        RunFilter(), RunFilter(before: .distantFuture),
        RunFilter(label: "base", tags: [RunTag(key: "a", value: "b")]),
    ]) func readsOneRowOfEachSeries(filter: RunFilter) throws {
        let terms = filter.ofMeasurements
        let plan = try DatabaseQueue(path: folder.storePath).read { db in
            try Row.fetchAll(
                db, sql: "EXPLAIN QUERY PLAN " + ResultStore.newestRate(terms),
                arguments: StatementArguments([1] + terms.arguments)
            ).map { $0["detail"] as String }
        }
        #expect(!plan.contains { $0.hasPrefix("SCAN") || $0.contains("TEMP B-TREE") }, "\(plan)")
        let asked = filter.before == nil ? "(series=?)" : "(series=? AND started_at<?)"
        #expect(plan.first == "SEARCH measurement USING PRIMARY KEY \(asked)", "\(plan)")
        #expect(
            filter.tags.isEmpty || plan.contains("SEARCH tag USING PRIMARY KEY (run=? AND key=?)"), "\(plan)")
    }

    @Test func recordsAreCheckedAgainstTheirIds() throws {
        try insert("a", day: 0, rate: 1e6)
        let ids = try store.list().map(\.id)
        #expect(try store.records(ids: ids).map(\.id) == ids && store.records(ids: []).isEmpty)
        #expect(throws: StoreError.content(path: store.path, .damagedRecord(id: "00"))) {
            try store.records(ids: ["00"])
        }
    }
}
