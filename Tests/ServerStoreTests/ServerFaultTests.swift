import Foundation
import ResultStore
import RunRecords
import ServerStore
import Synchronization
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

    /// No index holds it, and the run behind it waits for nothing.
    @Test func aNameThatIsTooLongIsNotInTheWay() throws {
        let server = try PostgresServer()
        let store = try server.store()
        let long = try MadeRecords.record(
            0,
            host: String(
                (0..<9_000).map { _ in "abcdefghijklmnopqrstuvwxyz0123456789".randomElement() ?? "a" }))
        // Of a version that does not look at it, a server's own word.
        #expect(rejection { try store.insert(long) })
        // Two files of one moment would come in the order of their names.
        try FileManager.default.setAttributes(
            [.modificationDate: Date(timeIntervalSinceNow: -60)], ofItemAtPath: try store.spool.keep(long))
        let good = try MadeRecords.record(1)
        _ = try store.spool.keep(good)
        let outcomes = store.spool.takeIn(to: store)
        #expect(outcomes.count == 2 && outcomes[0].setAside != nil && outcomes[1].reason == nil)
        #expect(outcomes[0].reason?.contains("host.hostname has more than 255 characters") == true)
        #expect(try store.spool.waiting == [] && store.list().map(\.id) == [good.id])
    }

    private func rejection(_ body: () throws -> Void) -> Bool {
        do {
            try body()
            return false
        } catch StoreError.server(_, .rejected) {
            return true
        } catch {
            return false
        }
    }

    /// Each is delivered, and none is said to wait that another process delivered.
    @Test func severalSendWhatWaits() throws {
        let server = try PostgresServer()
        let records = try (0..<40).map { try MadeRecords.record($0) }
        let stores = try (0..<4).map { _ in try server.store() }
        for record in records { _ = try stores[0].spool.keep(record) }
        let outcomes = Mutex<[Spool.Outcome]>([])
        DispatchQueue.concurrentPerform(iterations: stores.count) { index in
            let found = stores[index].spool.takeIn(to: stores[index])
            outcomes.withLock { $0 += found }
        }
        #expect(outcomes.withLock { $0.compactMap(\.reason) } == [])
        #expect(Set(outcomes.withLock { $0.map(\.path) }).count == 40)
        #expect(try stores[0].spool.waiting == [] && stores[0].count() == 40)
    }

    /// Where the address leaves the server open, what waits for one is not sent to another.
    @Test func whatWaitsForOneServerIsNotSentToAnother() throws {
        let servers = [try PostgresServer(), try PostgresServer()]
        defer { withExtendedLifetime(servers) {} }
        func store(_ server: PostgresServer) throws -> ServerStore {
            let environment = ["XDG_DATA_HOME": "\(servers[0].folder)/home", "PGHOST": server.folder]
            return try ServerStore(
                ServerAddress("postgresql://owner@/fleet", environment: environment), for: .writing,
                environment: environment)
        }
        let (here, there) = (try store(servers[0]), try store(servers[1]))
        _ = try here.spool.keep(try MadeRecords.record(0))
        #expect(there.spool.waiting == [] && here.spool.waiting.count == 1)
        #expect(here.spool.takeIn(to: here).map(\.reason) == [nil])
        #expect(try here.count() == 1 && there.count() == 0)
    }

    /// Whoever may insert can insert what is no run.
    @Test(arguments: ["zz", "", "latest", "a'; --", "\u{1b}[31m"]) func whatIsNoRunCanBeTakenAway(id: String)
        throws
    {
        let server = try PostgresServer()
        let store = try server.store()
        let good = try MadeRecords.record(0)
        try store.insert(good)
        try server.sql(
            "INSERT INTO wattmark.run VALUES ('\(id.replacing("'", with: "''"))', 9999999999, NULL, 'x', 'f', '1', '{}')"
        )
        for ask in [
            { _ = try store.list() }, { _ = try store.documents { _ in } },
            { _ = try store.record(matching: "latest") },
        ] {
            let error = #expect(throws: StoreError.content(path: store.path, .damagedRecord(id: id))) {
                try ask()
            }
            let isWord = id == "zz"
            let command = isWord ? "`wattmark results remove zz --store " : "`wattmark results remove` takes"
            #expect("\(try #require(error))".contains(command))
        }
        #expect(try store.verify().damaged == [id] && store.holds(id: id) && !store.holds(id: "zy"))
        try store.remove(id: id)
        #expect(try store.list().map(\.id) == [good.id] && store.verify().isSound)
    }
}
