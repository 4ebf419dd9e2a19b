import Foundation
import ResultStore
import RunRecords
import Testing

@Suite struct ChampionsTests {
    let folder: TemporaryFolder
    let store: ResultStore
    private let matmul = KernelContest(engine: .native, computation: .matmul(.f32))

    init() throws {
        folder = try TemporaryFolder()
        store = try ResultStore(path: folder.storePath)
    }

    private func champions(of record: RunRecord) throws -> [KernelContest: String] {
        try store.champions(fingerprintID: record.fingerprint.id)
    }

    @Test func theNewestRunDecidesWhateverTheOrderOfInsertion() throws {
        let newest = try sampleRecord(startedAt: 1_780_000_100, kernel: "b")
        for record in [newest, try sampleRecord(startedAt: 1_780_000_000, kernel: "a")] {
            try store.insert(record)
        }
        #expect(try champions(of: newest)[matmul] == "b")
        #expect(
            try champions(of: newest)[KernelContest(engine: .openssl, computation: .sha256d)] == "evp")
    }

    /// What the newest run did not measure, an older one did.
    @Test func aRunThatMeasuredLessLeavesTheOthers() throws {
        let whole = try sampleRecord(startedAt: 1_780_000_000, kernel: "a")
        var part = try sampleRecord(startedAt: 1_780_000_100, kernel: "b")
        part = try RunRecord(
            label: nil, startedAt: part.startedAt, finishedAt: part.finishedAt, tool: part.tool,
            host: part.host, environment: part.environment, fingerprint: part.fingerprint,
            measurements: [part.measurements[0]], power: part.power, revenue: [], warnings: [])
        for record in [whole, part] { try store.insert(record) }
        #expect(try champions(of: whole)[matmul] == "a")
    }

    @Test func anotherHostsKernelsDoNotCount() throws {
        try store.insert(try sampleRecord(microcode: "new", kernel: "b"))
        #expect(try champions(of: try sampleRecord(kernel: "a")).isEmpty)
    }
}
