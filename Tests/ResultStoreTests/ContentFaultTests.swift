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

    /// What changes or hides rows behind an insertion's back is of somebody else.
    @Test(arguments: [
        "CREATE TRIGGER x AFTER INSERT ON measurement BEGIN DELETE FROM document; DELETE FROM run; END",
        "CREATE VIEW x AS WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r) SELECT * FROM r",
    ])
    func aStoreWithProgramsInItIsLeftAlone(sql: String) throws {
        try ResultStore(path: folder.storePath).insert(sampleRecord())
        try change(sql)
        try expectRefused(.strangeSchema(name: "x"))
    }

    /// To import it again is the cure, which keeps what people said of the run.
    @Test(arguments: ["DELETE FROM document", "UPDATE document SET json = replace(json, 'golden', 'better')"])
    func anImportMendsWhatIsDamaged(sql: String) throws {
        let record = try sampleRecord(label: "golden")
        try ResultStore(path: folder.storePath).insert(record)
        try ResultStore(path: folder.storePath).annotate(id: record.id, "why", at: record.startedAt)
        try change(sql)
        let store = try ResultStore(path: folder.storePath)
        #expect(throws: StoreError.content(path: store.path, .damagedRecord(id: record.id))) {
            try store.list()
        }
        #expect(try store.insert(record) == .inserted && store.insert(record) == .alreadyPresent)
        #expect(try store.list().map(\.id) == [record.id] && store.verify(repairs: false).isSound)
        #expect(try store.annotations(ofRuns: [record.id])[record.id]?.map(\.text) == ["why"])
    }

    /// What is taken away for good is chosen by what the records say.
    @Test(arguments: [
        "UPDATE run SET label = NULL", "UPDATE run SET started_at = 0 WHERE number = 4",
        "UPDATE measurement SET started_at = 0 WHERE run = 4",
    ])
    func nothingIsPrunedByTablesThatLie(sql: String) throws {
        let store = try ResultStore(path: folder.storePath)
        for place in 0..<4 {
            try store.insert(
                sampleRecord(label: place == 0 ? "base" : nil, startedAt: 1_780_000_000 + 60 * Double(place)))
        }
        #expect(try store.surplus(keep: 1, of: RunFilter()).count == 2)
        try change(sql)
        #expect(throws: StoreError.self) { try store.surplus(keep: 1, of: RunFilter()) }
    }

    /// A label is the record's, whatever its row says.
    @Test func aLabelThatIsNotTheRecordsNamesNothing() throws {
        let store = try ResultStore(path: folder.storePath)
        let (base, other) = (try sampleRecord(label: "base"), try sampleRecord(startedAt: 1_780_000_060))
        for record in [base, other] { try store.insert(record) }
        #expect(try store.id(matching: "base") == base.id)
        try change("UPDATE run SET label = CASE number WHEN 2 THEN 'latest-base' END")
        #expect(throws: StoreError.content(path: store.path, .alteredSummary(id: other.id))) {
            try store.id(matching: "latest-base")
        }
        try change("UPDATE run SET label = CASE number WHEN 2 THEN 'base' END")
        #expect(throws: StoreError.content(path: store.path, .alteredSummary(id: other.id))) {
            try store.id(matching: "base")
        }
        #expect(try store.id(matching: other.id) == other.id)
    }

    /// A backup has every run, whatever an index lacks.
    @Test func anIndexThatLacksARunCostsNoBackup() throws {
        let store = try ResultStore(path: folder.storePath)
        for place in 0..<2 { try store.insert(sampleRecord(startedAt: 1_780_000_000 + Double(place))) }
        try change(
            """
            DROP INDEX run_by_time;
            CREATE INDEX run_by_time ON run (started_at) WHERE number > 1;
            PRAGMA writable_schema = ON;
            UPDATE sqlite_master SET sql = 'CREATE INDEX run_by_time ON run (started_at)'
                WHERE name = 'run_by_time';
            """)
        var count = 0
        try ResultStore(path: folder.storePath, for: .reading).documents(of: RunFilter()) { _ in count += 1 }
        #expect(count == 2)
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
