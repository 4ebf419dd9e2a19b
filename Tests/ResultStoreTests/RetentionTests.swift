import Foundation
import ResultStore
import RunRecords
import Testing

@Suite struct RetentionTests {
    let folder: TemporaryFolder
    let store: ResultStore

    init() throws {
        folder = try TemporaryFolder()
        store = try ResultStore(path: folder.storePath)
    }

    private func insert(
        _ count: Int, from start: Double = 0, host: String?, label: String? = nil,
        kernel: String = "gemm_portable_f32_4x8", tags: [String] = []
    ) throws -> [RunRecord] {
        try (0..<count).map { index in
            let record = try sampleRecord(
                label: label, startedAt: 1_780_000_000 + start + Double(index), hostname: host,
                kernel: kernel,
                tags: tags)
            try store.insert(record)
            return record
        }
    }

    @Test func theNewestOfEachHostStay() throws {
        let first = try insert(5, host: "a")
        let second = try insert(2, from: 100, host: "b")
        _ = try insert(1, from: 200, host: nil)
        let surplus = try store.surplus(keep: 3)
        #expect(surplus.map(\.id) == first.prefix(2).map(\.id) && surplus.map(\.hostname) == ["a", "a"])
        #expect(try store.surplus(keep: 1).map(\.id) == first.prefix(4).map(\.id) + [second[0].id])
        #expect(try store.surplus(keep: 9).isEmpty)
        #expect(try store.remove(ids: surplus.map(\.id)) == 2)
        #expect(try store.count() == 6 && store.surplus(keep: 3).isEmpty && store.verify().isSound)
    }

    /// Hosts without a name are told apart by what they are.
    @Test func unnamedHostsAreNotOne() throws {
        let first = try insert(1, host: nil)[0]
        var host = first.host
        host.cpu.stepping = (host.cpu.stepping ?? 0) + 1
        let other = try RunRecord(
            label: nil, startedAt: first.startedAt + 60, finishedAt: first.finishedAt + 60, tool: first.tool,
            host: host, environment: first.environment,
            fingerprint: Fingerprint(host: host, environment: first.environment, tool: first.tool),
            measurements: first.measurements, power: first.power, revenue: first.revenue,
            warnings: first.warnings)
        try #require(other.fingerprint.id != first.fingerprint.id)
        try store.insert(other)
        #expect(try store.surplus(keep: 1).isEmpty)
    }

    /// A benchmark that was measured long ago alone is still somebody's newest; another kernel is the same benchmark.
    @Test func aRunStaysForAnyOfItsBenchmarks() throws {
        let old = try sampleRecord(startedAt: 1_780_000_000, hostname: "a")
        var hashOnly = try sampleRecord(startedAt: 1_780_000_050, hostname: "a")
        hashOnly = try RunRecord(
            label: nil, startedAt: hashOnly.startedAt, finishedAt: hashOnly.finishedAt, tool: hashOnly.tool,
            host: hashOnly.host, environment: hashOnly.environment, fingerprint: hashOnly.fingerprint,
            measurements: [hashOnly.measurements[0]], power: hashOnly.power, revenue: [], warnings: [])
        try store.insert(old)
        try store.insert(hashOnly)
        #expect(try store.surplus(keep: 1).isEmpty)
        _ = try insert(1, from: 100, host: "a", kernel: "another")
        #expect(try store.surplus(keep: 1).map(\.id) == [old.id, hashOnly.id])
    }

    @Test func whatSomebodyNamedOrNotedStays() throws {
        let named = try insert(1, host: "a", label: "main")
        let noted = try insert(1, from: 1, host: "a")
        let others = try insert(3, from: 10, host: "a")
        try store.annotate(id: noted[0].id, "the BIOS was updated", at: Date())
        #expect(try store.surplus(keep: 1).map(\.id) == others.prefix(2).map(\.id))
        #expect(named.count == 1)
    }

    @Test func aFilterLeavesOthersAlone() throws {
        let oslo = try insert(3, host: "a", tags: ["site=oslo"])
        _ = try insert(3, from: 50, host: "a")
        let filter = RunFilter(tags: [try RunTag("site=oslo")])
        #expect(try store.surplus(keep: 2, of: filter).map(\.id) == [oslo[0].id])
    }

    /// All of them, byte for byte, the oldest first.
    @Test func documentsAreHandedOn() throws {
        let records = try insert(70, host: "a") + insert(2, from: 100, host: "b", tags: ["site=oslo"])
        var found: [Data] = []
        #expect(try store.documents { found.append($0) } == 72)
        #expect(try found == records.map { try $0.canonicalJSON() })
        found = []
        try store.documents(of: RunFilter(tags: [RunTag("site=oslo")])) { found.append($0) }
        #expect(try found == records.suffix(2).map { try $0.canonicalJSON() })
    }
}
