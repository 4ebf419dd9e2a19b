import Foundation
import GRDB
import ResultStore
import RunRecords
import Testing

/// What is shown is what was verified: the tables beside the records are protected by nothing else.
@Suite struct VerificationTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func change(_ sql: String) throws {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = false
        try DatabaseQueue(path: folder.storePath, configuration: configuration).write { db in
            try db.execute(sql: sql)
        }
    }

    private static let forgeries = [
        "UPDATE measurement SET center = center * 3", "UPDATE measurement SET low = low / 2",
        "UPDATE measurement SET started_at = started_at + 1", "UPDATE run SET label = 'main'",
        "UPDATE run SET hostname = 'other'", "UPDATE run SET started_at = started_at + 86400",
        "UPDATE run SET fingerprint = '0123456789abcdef'", "UPDATE run SET tool_version = '9'",
        "UPDATE series SET kernel = 'faster' WHERE workload = 'sha256d'",
        "DELETE FROM measurement WHERE position = 1",
    ]

    @Test(arguments: forgeries) func aForgedLineIsNotShownAndIsRepaired(sql: String) throws {
        let record = try sampleRecord()
        try ResultStore(path: folder.storePath).insert(record)
        let before = try ResultStore(path: folder.storePath, for: .reading).list()
        try change(sql)
        let store = try ResultStore(path: folder.storePath)
        let error = StoreError.content(path: folder.storePath, .alteredSummary(id: record.id))
        #expect(throws: error) { try store.list() }
        #expect(throws: error) { try store.history(newest: 10) }
        let found = try store.verify()
        #expect(found.altered == [record.id] && !found.isSound && found.records == 1)
        #expect(try store.verify(repairs: true).isSound)
        #expect(try store.list() == before && store.verify() == StoreVerification(records: 1))
        #expect(try store.json(of: record.id) == record.canonicalJSON())
    }

    @Test func aDamagedRecordIsNamedAndStays() throws {
        let records = try (0..<3).map { try sampleRecord(startedAt: 1_780_000_000 + Double($0)) }
        let store = try ResultStore(path: folder.storePath)
        for record in records { try store.insert(record) }
        try change("UPDATE document SET json = replace(json, '6.1.0', '6.1.1') WHERE run = 2")
        #expect(throws: StoreError.content(path: folder.storePath, .damagedRecord(id: records[1].id))) {
            try store.list()
        }
        let found = try store.verify(repairs: true)
        #expect(found.damaged == [records[1].id] && !found.isSound)
        try store.remove(id: records[1].id)
        #expect(try store.verify().isSound && store.list().count == 2)
    }

    /// A name that the tables cannot hold, from before such records were refused.
    @Test func whatCannotBeWrittenAnewIsDamaged() throws {
        let store = try ResultStore(path: folder.storePath)
        let (sound, odd) = (try sampleRecord(), try sampleRecord(hostname: "nul\u{0}x"))
        try store.insert(sound)
        try store.insert(odd)
        #expect(try store.verify().altered == [odd.id])
        let found = try store.verify(repairs: true)
        #expect(found.damaged == [odd.id] && found.altered == [] && !found.isSound)
        try store.remove(id: odd.id)
        #expect(try store.list().map(\.id) == [sound.id] && store.verify().isSound)
    }

    /// A row that is no run at all.
    @Test func whatIsNoRunIsNamedWithWhatTakesItAway() throws {
        let store = try ResultStore(path: folder.storePath)
        try store.insert(sampleRecord())
        try change(
            """
            INSERT INTO run (id, started_at, fingerprint, tool_version) VALUES ('zz', 9999999999, 'f', '1');
            INSERT INTO document SELECT number, '{}' FROM run WHERE id = 'zz'
            """)
        let error = #expect(throws: StoreError.content(path: folder.storePath, .damagedRecord(id: "zz"))) {
            try store.list()
        }
        #expect("\(try #require(error))".contains("`wattmark results remove zz --store \(folder.storePath)`"))
        #expect(try store.holds(id: "zz") && !store.holds(id: "z"))
        try store.remove(id: "zz")
        #expect(try store.list().count == 1 && store.verify().isSound)
    }

    @Test func documentsOfNoRunAreFound() throws {
        let store = try ResultStore(path: folder.storePath)
        try store.insert(sampleRecord())
        try change("INSERT INTO document (run, json) SELECT 99, json FROM document")
        #expect(try !store.verify().isSound)
    }

    /// The journal of a store that was killed, put beside another: its sums are right, and its pages are not of this
    /// file.
    @Test func theJournalOfAnotherStoreIsRefused() async throws {
        let other = try TemporaryFolder()
        for (path, label) in [(folder.storePath, "own"), (other.storePath, "other")] {
            let store = try ResultStore(path: path)
            for index in 0..<20 {
                try store.insert(sampleRecord(label: label, startedAt: 1_780_000_000 + Double(index)))
            }
        }
        await #expect(processExitsWith: .signal(SIGKILL)) { [path = other.storePath as String] in
            let store = try ResultStore(path: path)
            for index in 20..<40 {
                try store.insert(sampleRecord(label: "other", startedAt: 1_780_000_000 + Double(index)))
            }
            // A change of the schema is one of the first page, which holds the store's name.
            try DatabaseQueue(path: path).write { try $0.execute(sql: "CREATE TABLE note (text TEXT)") }
            kill(getpid(), SIGKILL)
        }
        let before = try bytes(of: folder.storePath)
        try FileManager.default.copyItem(atPath: other.storePath + "-wal", toPath: folder.storePath + "-wal")
        for access in [ResultStore.Access.reading, .writing] {
            #expect(throws: StoreError.content(path: folder.storePath, .foreignJournal)) {
                try ResultStore(path: folder.storePath, for: access)
            }
        }
        #expect(try bytes(of: folder.storePath) == before)
        unlink(folder.storePath + "-wal")
        unlink(folder.storePath + "-shm")
        #expect(try ResultStore(path: folder.storePath, for: .reading).list().count == 20)
        // Beside its own file it is read.
        #expect(try ResultStore(path: other.storePath, for: .reading).count() == 40)
    }
}
