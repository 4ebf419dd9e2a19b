import Foundation
import GRDB
import ResultStore
import RunRecords
import Testing

@Suite struct HistoryTests {
    let folder: TemporaryFolder
    let store: ResultStore

    init() throws {
        folder = try TemporaryFolder()
        store = try ResultStore(path: folder.storePath)
    }

    private func insert(
        _ count: Int, from start: Double = 0, hostname: String? = "bench-1", microcode: String? = nil,
        rate: Double = 6e6
    ) throws {
        for index in 0..<count {
            try store.insert(
                sampleRecord(
                    startedAt: 1_780_000_000 + start + Double(index), hostname: hostname,
                    microcode: microcode, rate: rate + Double(index)))
        }
    }

    @Test func followsEachBenchmarkInTime() throws {
        try insert(5)
        let histories = try store.history(newest: 10)
        #expect(
            histories.map(\.benchmark.name) == [
                "matmul/native/f32/1024x1024x512/one-core", "sha256d/openssl/one-core",
            ])
        let hashing = try #require(histories.last)
        #expect(hashing.points.map(\.center) == (0..<5).map { 6e6 + Double($0) })
        #expect(hashing.kernel == "evp" && hashing.benchmark.unit == .hash)
        #expect(hashing.hostnames == ["bench-1"])
        #expect(!hashing.goesFurtherBack)
        let newest = try store.list(limit: 1)
        #expect(hashing.points.last?.run == newest.first?.id)
    }

    @Test func takesOnlyTheNewest() throws {
        try insert(5)
        let history = try #require(try store.history(newest: 2) { $0.workload == .sha256d }.first)
        #expect(history.points.map(\.center) == [6e6 + 3, 6e6 + 4] && history.goesFurtherBack)
        #expect(try store.history(newest: 5).allSatisfy { !$0.goesFurtherBack })
        #expect(try store.history(newest: 0).allSatisfy { $0.points.count == 1 })
        #expect(try store.history(newest: 3) { _ in false }.isEmpty)
    }

    /// Like hosts are one line of time, unlike ones are not; what was measured last comes first.
    @Test func groupsByFingerprint() throws {
        try insert(2, hostname: "bench-1")
        try insert(2, from: 10, hostname: "bench-2")
        try insert(1, from: 20, hostname: nil)
        try insert(1, from: 30, microcode: "new")
        let histories = try store.history(newest: 10) { $0.workload == .sha256d }
        try #require(histories.map(\.points.count) == [1, 5])
        #expect(histories.map(\.hostnames) == [["bench-1"], ["bench-1", "bench-2"]])
        let times = histories[1].points.map(\.startedAt)
        #expect(times == times.sorted())
    }

    /// Of more hosts than rates are asked for only the ends of their series are read.
    @Test(arguments: [1, 3, 8, 200]) func takesTheNewestOfManyHosts(limit: Int) throws {
        // Hosts that measure often and seldom, and two at one time.
        for host in 0..<12 {
            for run in 0..<(1 + host * host % 7) {
                let start = Double((host * 37 + run * (host % 3 == 0 ? 400 : 11)) % 997)
                try store.insert(
                    sampleRecord(
                        startedAt: 1_780_000_000 + start, hostname: "bench-\(host)",
                        rate: 6e6 + Double(host * 100 + run)))
            }
        }
        for host in ["x", "y"] { try store.insert(sampleRecord(startedAt: 1_780_000_500, hostname: host)) }
        let all = try store.list()
        for filter in [RunFilter(), RunFilter(before: Date(timeIntervalSince1970: 1_780_000_450))] {
            let fitting = try store.list(filter).sorted { ($0.startedAt, $0.id) < ($1.startedAt, $1.id) }
            let history = try #require(
                try store.history(newest: limit, of: filter) { $0.workload == .sha256d }.first)
            #expect(history.points.map(\.run) == fitting.suffix(limit).map(\.id))
            #expect(history.goesFurtherBack == (fitting.count > limit))
        }
        #expect(all.count == 37)
    }

    /// What `compare` refuses to divide is not one line of time either.
    @Test func anotherKernelIsAnotherHistory() throws {
        for (index, kernel) in ["gemm_a", "gemm_a", "gemm_b"].enumerated() {
            try store.insert(sampleRecord(startedAt: 1_780_000_000 + Double(index), kernel: kernel))
        }
        let histories = try store.history(newest: 10) { $0.workload == .matmul }
        #expect(histories.map(\.kernel) == ["gemm_b", "gemm_a"])
        #expect(histories.map(\.points.count) == [1, 2])
        #expect(Set(histories.map(\.benchmark)).count == 1)
    }

    @Test func isEmptyWhereNothingIsLeft() throws {
        #expect(try store.history(newest: 10).isEmpty)
        try insert(1)
        try store.remove(id: try store.id(matching: "latest"))
        #expect(try store.history(newest: 10).isEmpty)
    }

    /// At a million records a scan is seconds; each series is a range of its own.
    @Test func readsOneRangeASeries() throws {
        let plan = try DatabaseQueue(path: folder.storePath).read { db in
            try Row.fetchAll(
                db,
                sql: """
                    EXPLAIN QUERY PLAN
                    SELECT run.id, run.label, measurement.started_at, center, low, high
                    FROM measurement CROSS JOIN run ON run.number = measurement.run
                    WHERE measurement.series = 3 AND measurement.started_at >= 5
                    ORDER BY measurement.started_at DESC, measurement.run DESC LIMIT 51
                    """
            ).map { $0["detail"] as String }
        }
        #expect(!plan.isEmpty)
        #expect(plan.allSatisfy { $0.contains("SEARCH") && !$0.contains("TEMP B-TREE") }, "\(plan)")
    }
}
