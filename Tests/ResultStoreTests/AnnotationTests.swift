import Foundation
import GRDB
import ResultStore
import RunRecords
import Testing

@Suite struct AnnotationTests {
    let folder: TemporaryFolder
    let store: ResultStore
    let time = Date(timeIntervalSince1970: 1_790_000_000)

    init() throws {
        folder = try TemporaryFolder()
        store = try ResultStore(path: folder.storePath)
    }

    @Test func standsBesideTheRecord() throws {
        let record = try sampleRecord()
        try store.insert(record)
        try store.annotate(id: record.id, "the BIOS was updated", at: time)
        try store.annotate(id: record.id, "é \"{}\" '; --", at: time + 0.5)
        #expect(
            try store.annotations(ofRuns: [record.id, "no such run"]) == [
                record.id: [
                    Annotation(run: record.id, madeAt: time, text: "the BIOS was updated"),
                    Annotation(run: record.id, madeAt: time, text: "é \"{}\" '; --"),
                ]
            ])
        #expect(try store.json(of: record.id) == record.canonicalJSON())
    }

    @Test func goesWithItsRun() throws {
        let record = try sampleRecord()
        try store.insert(record)
        try store.annotate(id: record.id, "a", at: time)
        try store.remove(id: record.id)
        try store.insert(record)
        #expect(try store.annotations(ofRuns: [record.id]).isEmpty)
    }

    @Test func canBeTakenOff() throws {
        let (noted, other) = (try sampleRecord(), try sampleRecord(label: "other"))
        try store.insert(noted)
        try store.insert(other)
        for id in [noted.id, other.id, noted.id] { try store.annotate(id: id, "a", at: time) }
        #expect(try store.removeAnnotations(ofRun: noted.id) == 2)
        #expect(try store.annotations(ofRuns: [noted.id, other.id]).keys.map(\.self) == [other.id])
    }

    @Test func needsARun() throws {
        #expect(throws: StoreError.reference("12ab", path: store.path, .nothingFound)) {
            try store.annotate(id: "12ab", "a", at: time)
        }
        let reading = try ResultStore(path: folder.storePath, for: .reading)
        #expect(throws: StoreError.self) { try reading.annotate(id: "12ab", "a", at: time) }
    }

    /// A store of the first schema gets its notes when it is next written to, and keeps its records.
    @Test func anOlderStoreIsTakenAlong() throws {
        let record = try sampleRecord()
        try store.insert(record)
        try DatabaseQueue(path: folder.storePath).write { db in
            try db.execute(sql: "DROP TABLE annotation; DELETE FROM grdb_migrations WHERE identifier = 'v2'")
        }
        #expect(throws: StoreError.content(path: store.path, .olderSchema)) {
            try ResultStore(path: folder.storePath, for: .reading)
        }
        let updated = try ResultStore(path: folder.storePath)
        try updated.annotate(id: record.id, "kept", at: time)
        #expect(try updated.json(of: record.id) == record.canonicalJSON())
        #expect(try ResultStore(path: folder.storePath, for: .reading).count() == 1)
    }
}
