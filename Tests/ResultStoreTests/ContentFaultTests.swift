import Foundation
import GRDB
import ResultStore
import RunRecords
import Testing

@Suite struct ContentFaultTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func change(_ sql: String) throws {
        try DatabaseQueue(path: folder.storePath).write { db in try db.execute(sql: sql) }
    }

    private func expectRefused(_ fault: ContentFault) throws {
        let before = try bytes(of: folder.storePath)
        for access in [ResultStore.Access.reading, .writing] {
            #expect(throws: StoreError.content(path: folder.storePath, fault)) {
                try ResultStore(path: folder.storePath, for: access)
            }
        }
        #expect(try bytes(of: folder.storePath) == before, "the file was touched")
    }

    @Test func leavesANewerSchemaAlone() throws {
        try ResultStore(path: folder.storePath).insert(sampleRecord())
        try change("INSERT INTO grdb_migrations VALUES ('v99'); CREATE TABLE future (x)")
        try expectRefused(.newerSchema(migrations: ["v99"]))
    }

    @Test func leavesTheDatabaseOfAnotherProgramAlone() throws {
        try change("CREATE TABLE bookmarks (url TEXT); INSERT INTO bookmarks VALUES ('a')")
        try expectRefused(.foreign)
    }

    @Test func leavesAnotherProgramsMigrationsAlone() throws {
        try change(
            "CREATE TABLE grdb_migrations (identifier TEXT); INSERT INTO grdb_migrations VALUES ('v1')")
        try expectRefused(.foreign)
    }

    @Test(arguments: [1, 15, 99, 100, 511, 512, 4096, 70_000])
    func leavesGarbageAlone(size: Int) throws {
        _ = try folder.makeFile(
            "wattmark.sqlite", Data((0..<size).map { UInt8(truncatingIfNeeded: $0 * 7 + 65) }))
        try expectRefused(.notADatabase)
    }

    @Test func takesAnEmptyFileForANewStore() throws {
        _ = try folder.makeFile("wattmark.sqlite", Data())
        #expect(try ResultStore(path: folder.storePath).insert(sampleRecord()) == .inserted)
    }

    @Test(arguments: [0.02, 0.3, 0.6, 0.9])
    func saysThatATruncatedFileIsDamaged(part: Double) throws {
        let store = try filled(records: 12)
        let whole = try bytes(of: folder.storePath)
        let cut = Data(whole.prefix(Int(Double(whole.count) * part)))
        try cut.write(to: URL(filePath: folder.storePath))
        let error = #expect(throws: StoreError.self) {
            let damaged = try ResultStore(path: folder.storePath, for: .reading)
            for id in store { _ = try damaged.json(of: id) }
        }
        switch error {
        // Where the cut goes through the last page only, SQLite reads zeros for what is missing.
        case .content(folder.storePath, .corrupt), .content(folder.storePath, .damagedRecord): break
        default: Issue.record("\(String(describing: error))")
        }
        #expect(throws: StoreError.self) {
            try ResultStore(path: folder.storePath).insert(sampleRecord(label: "more"))
        }
    }

    @Test func findsAChangedDocument() throws {
        let record = try sampleRecord(label: "intact")
        try ResultStore(path: folder.storePath).insert(record)
        try change("UPDATE document SET json = replace(json, '\"intact\"', '\"better\"')")
        let store = try ResultStore(path: folder.storePath, for: .reading)
        #expect(throws: StoreError.content(path: store.path, .damagedRecord(id: record.id))) {
            try store.json(of: record.id)
        }
        try change("UPDATE document SET json = replace(json, '\"better\"', '\"intact\" ')")
        #expect(throws: StoreError.content(path: store.path, .damagedRecord(id: record.id))) {
            try store.record(matching: "intact")
        }
    }

    /// Whatever finds a run, what is listed of it is what was stored, and not what an index says of it.
    @Test(arguments: [
        ("run_by_time", "started_at", RunFilter()),
        ("run_by_label", "label, started_at", RunFilter(label: "a")),
        ("run_by_hostname", "hostname, started_at", RunFilter(hostname: "bench-1")),
    ])
    func anIndexThatIsWrongIsNotShown(name: String, columns: String, filter: RunFilter) throws {
        let store = try ResultStore(path: folder.storePath)
        for (label, second) in [("a", 0.0), ("b", 60)] {
            try store.insert(sampleRecord(label: label, startedAt: 1_780_000_000 + second))
        }
        let sound = try store.list(filter, limit: nil)
        let end = name == "run_by_label" ? " WHERE label IS NOT NULL" : ""
        try change(
            """
            DROP INDEX \(name);
            CREATE INDEX \(name) ON run (\(columns) + 86400)\(end);
            PRAGMA writable_schema = ON;
            UPDATE sqlite_master SET sql = 'CREATE INDEX \(name) ON run (\(columns))\(end)'
                WHERE name = '\(name)';
            """)
        #expect(try ResultStore(path: folder.storePath, for: .reading).list(filter, limit: nil) == sound)
        let altered = try ResultStore(path: folder.storePath)
        #expect(try !altered.verify(repairs: false).isSound)
        #expect(try altered.verify(repairs: true).isSound && altered.verify(repairs: false).isSound)
    }

    /// Wherever the damage is, the store gives the right bytes or an error, and never ends the process.
    @Test(arguments: [Data(repeating: 0xff, count: 24), Data(count: 700), Data([0x01, 0x80])])
    func survivesDamageAnywhere(damage: Data) throws {
        let ids = try filled(records: 5)
        let expected = try ids.map { try ResultStore(path: folder.storePath, for: .reading).json(of: $0) }
        let whole = try bytes(of: folder.storePath)
        var failures = 0
        for offset in stride(from: 0, to: whole.count - damage.count, by: whole.count / 97) {
            var damaged = whole
            damaged.replaceSubrange(offset..<offset + damage.count, with: damage)
            let path = try folder.makeFile("damaged.sqlite", damaged)
            failures += try outcome(at: path, ids: ids, expected: expected) ? 0 : 1
            for name in ["damaged.sqlite", "damaged.sqlite-wal", "damaged.sqlite-shm"] {
                unlink(folder.path + "/" + name)
            }
        }
        #expect(failures > 10)
    }

    /// Whether everything could be read; what was read is right.
    private func outcome(at path: String, ids: [String], expected: [Data]) throws -> Bool {
        var isWhole = true
        do {
            let store = try ResultStore(path: path, for: .reading)
            for (id, json) in zip(ids, expected) {
                do {
                    #expect(try store.json(of: id) == json)
                } catch {
                    isWhole = false
                }
            }
            _ = try store.list()
            _ = try store.id(matching: "latest")
        } catch {
            isWhole = false
        }
        do {
            let store = try ResultStore(path: path)
            try store.insert(sampleRecord(label: "late"))
            try store.remove(id: ids[2])
        } catch is StoreError {
            isWhole = false
        }
        return isWhole
    }

    /// A closed store, all in its one file.
    private func filled(records: Int) throws -> [String] {
        let store = try ResultStore(path: folder.storePath)
        return try (0..<records).map { index in
            let record = try sampleRecord(startedAt: 1_780_000_000 + Double(index))
            try store.insert(record)
            return record.id
        }
    }
}
