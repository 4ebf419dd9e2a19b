import Dispatch
import Foundation
import ResultStore
import RunRecords
import ServerStore
import Synchronization
import Testing

/// A server gives the answers that a file gives.
@Suite(.serialized, .enabled(if: PostgresServer.isThere, Comment(rawValue: PostgresServer.absence)))
struct ServerStoreTests {
    private static let week: TimeInterval = 7 * 86_400

    /// What is asked of a store, as one value.
    private func answers(_ store: any RunStore) throws -> [String] {
        let filters = [
            RunFilter(), RunFilter(label: "base"), RunFilter(hostname: "bench-1"),
            RunFilter(tags: [try RunTag("site=oslo"), try RunTag("rack=b2")]),
            RunFilter(label: "base", tags: [try RunTag("site=oslo")]),
            RunFilter(hostname: "bench-2", tags: [try RunTag("rack=b0")]),
            RunFilter(tags: [try RunTag("rack=none")]),
            RunFilter(
                since: try store.list(limit: 8).last?.startedAt,
                before: try store.list(limit: 2).last?.startedAt),
        ]
        var answers: [String] = ["\(try store.count())", "\(try store.list(RunFilter(), limit: 3))"]
        for filter in filters {
            answers.append("\(try store.list(filter))")
            answers.append("\(try store.history(newest: 4, of: filter))")
            answers.append("\(try store.hostRates(of: filter, earlierBy: 600))")
            answers.append("\(try store.surplus(keep: 2, of: filter))")
            for outline in try store.outlines(ids: try store.list(filter).map(\.id)) {
                let parts = try outline.ownPart() + outline.machine.encoded()
                answers.append("\(outline.record.id) \(SHA256.hexDigest(of: parts))")
            }
            var documents = Data()
            _ = try store.documents(of: filter) { documents.append($0) }
            answers.append("\(documents.count) \(SHA256.hexDigest(of: documents))")
        }
        for reference in ["latest", "latest~3", "base"] { answers.append(try store.id(matching: reference)) }
        let id = try store.id(matching: "latest")
        answers.append(try store.id(matching: String(id.prefix(20))))
        answers.append("\(try store.json(of: id) == store.record(matching: id).canonicalJSON())")
        answers.append("\(try store.records(ids: [id]).map(\.id))")
        answers.append(
            "\(try store.tags(limit: 3)) \(try store.hostnames(limit: 9)) \(try store.labels(limit: 9))")
        for wrong in ["nothing", "latest~999", "latest~x"] {
            let fault = #expect(throws: StoreError.self) { try store.id(matching: wrong) }
            answers.append("\(fault?.isAbsence == true)")
        }
        try store.annotate(id: id, "the BIOS was updated", at: Date(timeIntervalSince1970: 1_780_000_000))
        try store.annotate(id: id, "and again", at: Date(timeIntervalSince1970: 1_780_000_000))
        answers.append("\(try store.annotations(ofRuns: [id]))")
        answers.append("\(try store.surplus(keep: 1))")
        answers.append("\(try store.removeAnnotations(ofRun: id)) \(try store.annotations(ofRuns: [id]))")
        let surplus = try store.surplus(keep: 1).map(\.id)
        answers.append("\(try store.remove(ids: surplus + ["no such id"]))")
        try store.remove(id: id)
        #expect(throws: StoreError.self) { try store.remove(id: id) }
        answers.append("\(try store.list()) \(try store.history(newest: 9))")
        let verified = try store.verify()
        answers.append("\(verified) \(verified.isSound)")
        return answers
    }

    @Test func answersAsAFileDoes() throws {
        let server = try PostgresServer()
        let records = try MadeRecords.several(30)
        let file = try ResultStore(path: "\(server.folder)/file.sqlite")
        #expect(
            throws: StoreError.server(address: "postgresql://owner@/fleet?host=\(server.folder)", .absent)
        ) {
            try server.store(for: .reading)
        }
        let store = try server.store()
        for one in [file, store] as [any RunStore] {
            #expect(
                try one.insert(MadeRecords.batch(records)) == ImportCount(inserted: 30, alreadyPresent: 0))
            #expect(
                try one.insert(MadeRecords.batch(records)) == ImportCount(inserted: 0, alreadyPresent: 30))
            #expect(try one.insert(records[3]) == .alreadyPresent)
            #expect(try one.insert(MadeRecords.record(99)) == .inserted)
        }
        for (ours, theirs) in zip(try answers(file), try answers(store)) { #expect(ours == theirs) }
        let reader = try server.store(for: .reading)
        #expect(throws: StoreError.access(path: reader.path, .openedForReading)) {
            try reader.insert(records[0])
        }
    }

    /// With the isolation that lets most of them meet: what met another is done again, and every record is there once.
    @Test func manyWritersAtOnce() throws {
        let server = try PostgresServer()
        try server.sql("ALTER DATABASE fleet SET default_transaction_isolation = 'serializable'")
        let records = try MadeRecords.several(24)
        let inserted = try concurrently(6) { writer in
            let store = try server.store()
            // Each makes the tables where they are missing, and sends what its neighbour sends too, in another order.
            let own = (0..<12).map { records[(writer * 4 + $0) % 24] }
            let count = try store.insert(MadeRecords.batch(writer % 2 == 0 ? own : own.reversed()))
            return try count.inserted + own.reduce(0) { try $0 + (store.insert($1) == .inserted ? 1 : 0) }
        }
        #expect(inserted.reduce(0, +) == 24)
        let store = try server.store(for: .reading)
        #expect(try Set(store.list().map(\.id)) == Set(records.map(\.id)) && store.verify().isSound)
    }

    /// By as many attempts as it takes, and in one piece.
    @Test func whatMetAnotherIsDoneAgain() throws {
        let server = try PostgresServer()
        let records = try MadeRecords.several(2)
        let store = try server.store()
        #expect(try store.insert(records[0]) == .inserted)
        // A sequence counts what is taken back too.
        try server.sql(
            """
            CREATE SEQUENCE meetings;
            CREATE FUNCTION meet() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
                IF nextval('meetings') <= 2 THEN RAISE 'met' USING ERRCODE = 'serialization_failure'; END IF;
                RETURN NEW;
            END $$;
            CREATE TRIGGER meet BEFORE INSERT ON wattmark.run FOR EACH ROW EXECUTE FUNCTION meet();
            """)
        #expect(try store.insert(records[1]) == .inserted)
        #expect(try server.sql("SELECT last_value FROM meetings") == "3")
        #expect(try store.list().count == 2 && store.verify().isSound)
    }

    private func concurrently<Value: Sendable>(
        _ count: Int, _ body: @Sendable (Int) throws -> Value
    ) throws -> [Value] {
        let results = Mutex<[Result<Value, any Error>]>([])
        DispatchQueue.concurrentPerform(iterations: count) { index in
            let result = Result { try body(index) }
            results.withLock { $0.append(result) }
        }
        return try results.withLock { $0 }.map { try $0.get() }
    }

    /// What somebody changed in the tables is told, and never shown.
    @Test func whatWasChangedIsNoticed() throws {
        let server = try PostgresServer()
        let records = try MadeRecords.several(5)
        let store = try server.store()
        _ = try store.insert(MadeRecords.batch(records))
        let id = records[2].id
        try server.sql(
            "UPDATE wattmark.measurement SET center = center * 1.5 WHERE run = '\(id)' AND position = 0")
        for ask in [{ _ = try store.list() }, { _ = try store.history(newest: 5) }] {
            #expect(throws: StoreError.content(path: store.path, .alteredSummary(id: id))) { try ask() }
        }
        #expect(try store.verify().altered == [id])
        let repaired = try store.verify(repairs: true)
        #expect(try repaired.isSound && store.verify().altered == [] && store.list().count == 5)
        // Sorted into its history at another time, and under another host's series.
        for change in ["started_at = started_at + 60", "series = 'none'"] {
            try server.sql("UPDATE wattmark.measurement SET \(change) WHERE run = '\(id)'")
            #expect(throws: StoreError.content(path: store.path, .alteredSummary(id: id))) {
                try store.list()
            }
            #expect(try store.verify(repairs: true).altered == [id] && store.verify().isSound)
        }
        // What a fleet asks, which lists do not.
        for change in [
            "outline SET json = replace(json, 'openssl', 'native')", "outline SET seal = 'none'",
            "machine SET json = replace(json, 'kvm', 'xen')",
        ] {
            try server.sql("UPDATE wattmark.\(change)")
            let first = records[0].id
            #expect(throws: StoreError.content(path: store.path, .alteredSummary(id: first))) {
                try store.outlines(ids: records.map(\.id))
            }
            #expect(try store.list().count == 5 && store.verify().altered.count == 5)
            #expect(try store.verify(repairs: true).isSound && store.outlines(ids: [first]).count == 1)
        }
        // A digit of the document.
        try server.sql("UPDATE wattmark.run SET json = replace(json, '6.1', '6.2') WHERE id = '\(id)'")
        for ask in [
            { _ = try store.list() }, { _ = try store.json(of: id) }, { _ = try store.records(ids: [id]) },
            { _ = try store.documents { _ in } },
        ] {
            #expect(throws: StoreError.content(path: store.path, .damagedRecord(id: id))) { try ask() }
        }
        #expect(try store.verify().damaged == [id])
        try store.remove(id: id)
        try server.sql("INSERT INTO wattmark.tag VALUES ('gone', 'site', 'x')")
        #expect(try store.verify().fileFaults == ["1 rows of tag belong to no run"])
        #expect(try store.verify(repairs: true).isSound && store.verify().isSound)
    }

    /// Nothing of a note is left where its run was removed all the same.
    @Test func aNoteKeepsItsRunAndGoesWithIt() throws {
        let server = try PostgresServer()
        let records = try (0..<4).map { try MadeRecords.record($0) }
        let store = try server.store()
        _ = try store.insert(MadeRecords.batch(records))
        let noted = records[1].id
        try store.annotate(id: noted, "the BIOS was updated", at: Date())
        #expect(try store.surplus(keep: 1).map(\.id) == [records[0].id, records[2].id])
        try store.remove(id: noted)
        #expect(try store.verify().isSound && store.count() == 3)
        #expect(try server.sql("SELECT count(*) FROM wattmark.annotation") == "0")
    }

    /// Of more hosts than rates are asked for only the ends of their series are read.
    @Test(arguments: [1, 4, 50]) func takesTheNewestOfManyHosts(limit: Int) throws {
        let server = try PostgresServer()
        let records = try (0..<30).map { try MadeRecords.record($0 * 7 % 30, host: "bench-\($0 % 9)") }
        let store = try server.store()
        _ = try store.insert(MadeRecords.batch(records))
        for history in try store.history(newest: limit) {
            let newest = records.sorted { $0.startedAt < $1.startedAt }.suffix(limit)
            #expect(history.points.map(\.run) == newest.map(\.id))
            #expect(history.goesFurtherBack == (limit < 30))
        }
    }

    @Test func anOldStoreIsGivenOutlines() throws {
        let server = try PostgresServer()
        let records = try MadeRecords.several(70)
        _ = try server.store().insert(MadeRecords.batch(records))
        let ids = records.map(\.id)
        let expected = try server.store().outlines(ids: ids)
        // A record that is damaged is left without one.
        try server.sql(
            """
            UPDATE wattmark.run SET json = replace(json, '6.1.0', '6.1.1') WHERE id = '\(ids[9])';
            DROP TABLE wattmark.outline; DROP TABLE wattmark.machine; DELETE FROM wattmark.migration WHERE name = 'v2'
            """)
        let address = try server.store().path
        #expect(throws: StoreError.server(address: address, .olderSchema)) {
            try server.store(for: .reading)
        }
        let updated = try server.store()
        #expect(throws: StoreError.content(path: address, .damagedRecord(id: ids[9]))) {
            try updated.outlines(ids: ids)
        }
        #expect(try server.sql("SELECT count(*) FROM wattmark.outline") == "69")
        try server.sql(
            "UPDATE wattmark.run SET json = replace(json, '6.1.1', '6.1.0') WHERE id = '\(ids[9])'")
        #expect(try updated.outlines(ids: ids) == expected && updated.verify().isSound)
        #expect(try server.sql("SELECT count(*) FROM wattmark.outline") == "69")
        #expect(try updated.verify(repairs: true).isSound)
        #expect(try server.sql("SELECT count(*) FROM wattmark.outline") == "70")
    }

    @Test func rolesMayWhatTheyAreFor() throws {
        let server = try PostgresServer()
        let records = try MadeRecords.several(3)
        // Who may not make the tables says so.
        try server.sql("CREATE ROLE bench LOGIN; CREATE ROLE planner LOGIN")
        #expect(refusal { _ = try server.store(as: "bench").insert(records[0]) })
        try server.store().insert(records[0])
        let script = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Scripts/fleet/roles.sql").path(
                percentEncoded: false)
        for _ in 0..<2 { try server.script(script) }
        try server.sql("GRANT wattmark_agent TO bench; GRANT wattmark_reader TO planner")
        let (agent, reader) = (try server.store(as: "bench"), try server.store(as: "planner"))
        #expect(try agent.insert(records[0]) == .alreadyPresent && agent.insert(records[1]) == .inserted)
        #expect(try agent.insert(MadeRecords.batch(records)).inserted == 1)
        #expect(refusal { _ = try agent.list() } && refusal { try agent.remove(id: records[0].id) })
        #expect(try reader.list().count == 3 && reader.verify().isSound)
        #expect(refusal { _ = try reader.insert(MadeRecords.record(50)) })
        #expect(refusal { try reader.remove(id: records[0].id) })
        #expect(try server.store().count() == 3)
    }

    private func refusal(_ body: () throws -> Void) -> Bool {
        do {
            try body()
            return false
        } catch StoreError.server(_, .notPermitted) {
            return true
        } catch {
            return false
        }
    }

    @Test func strangersAreLeftAlone() throws {
        let server = try PostgresServer()
        try server.store().insert(try MadeRecords.record(0))
        try server.sql("INSERT INTO wattmark.migration VALUES ('v9')")
        for access in [ResultStore.Access.reading, .writing] {
            let fault = #expect(throws: StoreError.self) { try server.store(for: access).count() }
            #expect("\(try #require(fault))".contains("newer wattmark (it has v9)"))
        }
        try server.sql("CREATE DATABASE other")
        try server.sql("CREATE SCHEMA wattmark CREATE TABLE run (x INTEGER)", database: "other")
        let fault = #expect(throws: StoreError.self) { try server.store(database: "other").count() }
        #expect("\(try #require(fault))".contains("another program"))
        for table in ["", "ALTER TABLE wattmark.run RENAME TO migration"] {
            try server.sql(table.isEmpty ? "SELECT 1" : table, database: "other")
            let path = "postgresql://owner@/other?host=\(server.folder)"
            #expect(throws: StoreError.server(address: path, .foreign)) {
                try server.store(for: .reading, database: "other")
            }
        }
        try server.sql("ALTER TABLE wattmark.migration RENAME TO run", database: "other")
        #expect(try server.sql("SELECT count(*) FROM wattmark.run", database: "other") == "0")
        try server.sql("CREATE DATABASE latin ENCODING 'LATIN1' LOCALE 'C' TEMPLATE template0")
        #expect(throws: StoreError.self) { try server.store(database: "latin").count() }
    }
}
