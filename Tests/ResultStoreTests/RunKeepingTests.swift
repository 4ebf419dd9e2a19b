import Foundation
import ResultStore
import RunRecords
import SystemFiles
import Testing

/// A measured run is kept in each place that was asked for, whatever becomes of the others.
@Suite struct RunKeepingTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    /// Its folder goes away between the first look at it and the writing.
    private func lostFile() throws -> OutputFile {
        let gone = folder.path + "/gone"
        try FileManager.default.createDirectory(atPath: gone, withIntermediateDirectories: true)
        let file = try OutputFile(path: gone + "/run.json")
        try FileManager.default.removeItem(atPath: gone)
        return file
    }

    @Test func isStoredAndWritten() throws {
        let record = try sampleRecord()
        let store = try ResultStore(path: folder.storePath)
        let path = folder.path + "/run.json"
        let outcome = try RunKeeping(store: store, file: OutputFile(path: path)).keep(record)
        #expect(outcome.place == "stored as \(record.id.prefix(12)) in \(store.path)")
        #expect(outcome.faults.isEmpty)
        #expect(try Data(contentsOf: URL(filePath: path)) == record.canonicalJSON())
        #expect(try store.json(of: record.id) == record.canonicalJSON())
    }

    @Test func isStoredWhereTheFileIsLost() throws {
        let record = try sampleRecord()
        let store = try ResultStore(path: folder.storePath)
        let outcome = try RunKeeping(store: store, file: lostFile()).keep(record)
        #expect(outcome.place == "stored as \(record.id.prefix(12)) in \(store.path)")
        #expect(outcome.faults.count == 1 && outcome.faults.allSatisfy { $0 is FileError })
        #expect(try store.json(of: record.id) == record.canonicalJSON())
    }

    @Test func isSomewhereWhereEveryPlaceIsLost() throws {
        let record = try sampleRecord(label: "refuge \(UUID().uuidString)")
        let refuge = FileManager.default.temporaryDirectory
            .appending(path: "wattmark-\(record.id.prefix(16)).json").path(percentEncoded: false)
        defer { try? FileManager.default.removeItem(atPath: refuge) }
        let outcome = try RunKeeping(store: nil, file: lostFile()).keep(record)
        #expect(try #require(outcome.place).contains(refuge))
        #expect(outcome.faults.count == 1)
        #expect(try Data(contentsOf: URL(filePath: refuge)) == record.canonicalJSON())
        let mode = try FileManager.default.attributesOfItem(atPath: refuge)[.posixPermissions] as? Int
        #expect(mode == 0o600)
        // What has that name already is left as it is.
        try Data("theirs".utf8).write(to: URL(filePath: refuge))
        let place = try #require(try RunKeeping(store: nil, file: lostFile()).keep(record).place)
        let other = try #require(place.firstMatch(of: #/ is in ([^:]+): /#)).1
        defer { try? FileManager.default.removeItem(atPath: String(other)) }
        #expect(try String(contentsOfFile: refuge, encoding: .utf8) == "theirs" && other != refuge)
        #expect(try Data(contentsOf: URL(filePath: String(other))) == record.canonicalJSON())
    }

    @Test func isNowhereWhereNobodyAsked() throws {
        let outcome = try RunKeeping(store: nil).keep(sampleRecord())
        #expect(outcome.place == nil && outcome.faults.isEmpty)
    }
}
