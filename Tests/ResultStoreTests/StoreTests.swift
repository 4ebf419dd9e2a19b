import Foundation
import GRDB
import Quantities
import ResultStore
import RunRecords
import Testing

@Suite struct StoreTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test func givesBackWhatWasStored() throws {
        let record = try sampleRecord(label: "main")
        let store = try ResultStore(path: folder.storePath)
        #expect(try store.insert(record) == .inserted)
        #expect(try store.json(of: record.id) == record.canonicalJSON())
        #expect(try store.record(matching: record.id) == record)
    }

    @Test func keepsRecordsBetweenOpenings() throws {
        let record = try sampleRecord()
        try ResultStore(path: folder.storePath).insert(record)
        let reopened = try ResultStore(path: folder.storePath, for: .reading)
        #expect(try reopened.json(of: record.id) == record.canonicalJSON())
    }

    @Test func makesMissingFolders() throws {
        let path = folder.path + "/a b/c?d/é#.sqlite"
        try ResultStore(path: path).insert(sampleRecord())
        #expect(try ResultStore(path: path, for: .reading).count() == 1)
        #expect(FileManager.default.fileExists(atPath: path))
    }

    @Test func insertingTwiceChangesNothing() throws {
        let store = try ResultStore(path: folder.storePath)
        #expect(try store.insert(sampleRecord()) == .inserted)
        #expect(try store.insert(sampleRecord()) == .alreadyPresent)
        #expect(try store.count() == 1)
        #expect(try store.list().first?.rates.count == 2)
    }

    @Test func removesARecordWithItsMeasurements() throws {
        let store = try ResultStore(path: folder.storePath)
        let kept = try sampleRecord(label: "kept")
        let removed = try sampleRecord(label: "removed")
        try store.insert(kept)
        try store.insert(removed)
        try store.remove(id: removed.id)
        #expect(try store.list().map(\.id) == [kept.id])
        #expect(throws: StoreError.self) { try store.json(of: removed.id) }
        let rows = try DatabaseQueue(path: folder.storePath).read { db in
            try ["run", "document", "measurement"].map {
                try Int.fetchOne(db, sql: "SELECT count(*) FROM \($0)")
            }
        }
        #expect(rows == [1, 1, 2])
        #expect(try store.insert(removed) == .inserted)
    }

    @Test func removingWhatIsNotThereIsAnError() throws {
        let store = try ResultStore(path: folder.storePath)
        try store.insert(sampleRecord())
        #expect(throws: StoreError.reference("12ab", path: store.path, .nothingFound)) {
            try store.remove(id: "12ab")
        }
        #expect(try store.count() == 1)
    }

    @Test func refusesARecordThatWasChangedAfterItWasSealed() throws {
        let store = try ResultStore(path: folder.storePath)
        var record = try sampleRecord()
        record.label = "better"
        #expect(throws: StoreError.self) { try store.insert(record) }
        record = try sampleRecord()
        record.measurements[0].rate.center = .nan
        let error = #expect(throws: StoreError.self) { try store.insert(record) }
        #expect("\(String(describing: error))".contains("nan"))
        #expect(try store.count() == 0)
    }

    @Test func changesNothingWhenOpenedForReading() throws {
        let record = try sampleRecord()
        try ResultStore(path: folder.storePath).insert(record)
        let before = try bytes(of: folder.storePath)
        let store = try ResultStore(path: folder.storePath, for: .reading)
        #expect(throws: StoreError.access(path: store.path, .openedForReading)) {
            try store.remove(id: record.id)
        }
        #expect(try store.list().count == 1)
        #expect(try bytes(of: folder.storePath) == before)
    }

    /// `FULL`: what was said to be kept outlives a failing power supply.
    @Test func waitsUntilTheDiskHasARun() throws {
        #expect(try ResultStore(path: folder.storePath).synchronousLevel() == 2)
        try ResultStore(path: folder.storePath).insert(sampleRecord())
        #expect(try ResultStore(path: folder.storePath).synchronousLevel() == 2)
    }

    @Test func usesAWriteAheadLog() throws {
        let store = try ResultStore(path: folder.storePath)
        let header = try bytes(of: folder.storePath)
        // Bytes 18 and 19 of the file: 2 is the write-ahead log (SQLite, "Database File Format", 1.3.3).
        #expect(Array(header[18...19]) == [2, 2])
        #expect(try store.count() == 0)
    }
}
