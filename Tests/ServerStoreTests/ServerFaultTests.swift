import Foundation
import ResultStore
import RunRecords
import ServerStore
import Testing

/// Nothing is lost and nothing is there twice, whatever becomes of the server.
@Suite(.serialized, .enabled(if: PostgresServer.isThere, Comment(rawValue: PostgresServer.absence)))
struct ServerFaultTests {
    private func isLost(_ body: () throws -> Void) -> Bool {
        do {
            try body()
            return false
        } catch StoreError.server(_, .lost) {
            return true
        } catch {
            return false
        }
    }

    @Test func aServerThatIsKilledInTheMiddleOfAnImport() throws {
        let server = try PostgresServer()
        let store = try server.store()
        try store.insert(try MadeRecords.record(500))
        let batch = try MadeRecords.batch(try MadeRecords.several(40))
        // The import has written its runs, and waits for the table of the rates.
        let locker = try server.locker("BEGIN; LOCK TABLE wattmark.measurement; SELECT pg_sleep(60)")
        defer { locker.terminate() }
        let killer = Thread {
            for _ in 0..<400 {
                let waiting = try? server.sql(
                    "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND application_name = 'wattmark'"
                )
                if waiting == "1" { break }
                Thread.sleep(forTimeInterval: 0.02)
            }
            server.stop(SIGKILL)
        }
        Thread.sleep(forTimeInterval: 0.3)
        killer.start()
        #expect(isLost { _ = try store.insert(batch) })
        while !killer.isFinished { Thread.sleep(forTimeInterval: 0.01) }
        try server.start()
        // The same value goes on with a connection of its own.
        #expect(try store.count() == 1 && server.sql("SELECT count(*) FROM wattmark.tag") == "0")
        #expect(try store.insert(batch) == ImportCount(inserted: 40, alreadyPresent: 0))
        #expect(try store.insert(batch).alreadyPresent == 40 && store.verify().isSound)
    }

    @Test func aRunWaitsForAServerThatIsAway() throws {
        let server = try PostgresServer()
        let records = try (0..<3).map { try MadeRecords.record($0) }
        let store = try server.store()
        #expect(store.keep(records[0]) == .stored)
        #expect(store.spool.waiting == [])
        server.stop()
        for record in records.dropFirst() {
            guard case .spooled(let path, because: .server(let address, let fault)) = store.keep(record)
            else {
                Issue.record("not spooled")
                return
            }
            #expect(address == store.path && fault.isRefusal)
            #expect(
                try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o600)
            Thread.sleep(forTimeInterval: 0.02)
        }
        #expect(store.spool.waiting.map { $0.contains(records[1].id.prefix(16)) } == [true, false])
        // The first that cannot be sent says why, and the others are not tried.
        #expect(store.spool.takeIn(to: store).count == 1)
        #expect(store.spool.waiting.count == 2)
        try server.start()
        #expect(store.spool.takeIn(to: store).map(\.reason) == [nil, nil])
        #expect(try store.spool.waiting == [] && Set(store.list().map(\.id)) == Set(records.map(\.id)))
    }

    /// Also by a command that only reads, and where the server has no tables yet.
    @Test(arguments: [ResultStore.Access.reading, .writing]) func theNextCommandSendsWhatWaits(
        access: ResultStore.Access
    ) throws {
        let server = try PostgresServer()
        let record = try MadeRecords.record(0)
        let path = try server.store().spool.keep(record)
        var told: [String] = []
        let store = try ServerStore.open(
            server.text(as: "owner", database: "fleet"), for: access, environment: server.environment
        ) { told.append($0) }
        #expect(try told == ["a run that waited in \(path) is now in the store"] && store.count() == 1)
        #expect(store.spool.waiting.isEmpty)
    }

    /// Killed between the commit and the removal: once is once.
    @Test func whatWasSentIsOnlyRemoved() throws {
        let server = try PostgresServer()
        let store = try server.store()
        let record = try MadeRecords.record(0)
        _ = try store.spool.keep(record)
        try store.insert(record)
        #expect(store.spool.takeIn(to: store).map(\.reason) == [nil])
        #expect(try store.spool.waiting == [] && store.count() == 1)
    }

    /// What no server takes is out of the way of the others.
    @Test func whatIsNoRecordIsSetAsideWithTheReason() throws {
        let server = try PostgresServer()
        let store = try server.store()
        let poison = try store.spool.keep(try MadeRecords.record(0))
        let forged = try String(contentsOfFile: poison, encoding: .utf8).replacing("6.1", with: "6.2")
        try forged.write(toFile: poison, atomically: true, encoding: .utf8)
        // A name that no server's text can hold.
        _ = try store.spool.keep(try MadeRecords.record(1, host: "a\u{0}b"))
        let good = try MadeRecords.record(2)
        _ = try store.spool.keep(good)
        let outcomes = store.spool.takeIn(to: store)
        #expect(outcomes.filter { $0.reason == nil }.count == 1 && outcomes.compactMap(\.setAside).count == 2)
        for outcome in outcomes {
            guard let path = outcome.setAside, let reason = outcome.reason else { continue }
            let beside = try String(contentsOfFile: path.replacing(".json", with: ".txt"), encoding: .utf8)
            #expect(beside.contains(reason) && FileManager.default.fileExists(atPath: path))
        }
        #expect(try store.spool.waiting == [] && store.list().map(\.id) == [good.id])
    }
}
