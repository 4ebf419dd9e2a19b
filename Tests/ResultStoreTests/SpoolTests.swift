import SystemFiles
import Foundation
import GRDB
import ResultStore
import RunRecords
import Synchronization
import Testing

/// What was measured is kept, whatever becomes of the store.
@Suite struct SpoolTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func files() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.contains("spool") }
    }

    /// Another process that holds the store's lock.
    private func locker() throws -> DatabaseQueue {
        var configuration = Configuration()
        configuration.allowsUnsafeTransactions = true
        let other = try DatabaseQueue(path: folder.storePath, configuration: configuration)
        try other.inDatabase { try $0.execute(sql: "BEGIN IMMEDIATE") }
        return other
    }

    @Test func aStoredRunLeavesNoSpool() throws {
        let store = try ResultStore(path: folder.storePath)
        #expect(try store.keep(sampleRecord()) == .stored)
        #expect(try files() == [] && store.count() == 1)
    }

    @Test func aLockedStoreGetsTheRunLater() throws {
        let record = try sampleRecord(label: "waits")
        let store = try ResultStore(path: folder.storePath, busyTimeout: 0.05)
        let spool = Spool(besides: folder.storePath)
        let other = try locker()
        let path = folder.path + "/wattmark.sqlite.spool-\(record.id.prefix(16)).json"
        #expect(
            store.keep(record)
                == .spooled(path: path, because: .access(path: folder.storePath, .locked(seconds: 0.05))))
        #expect(spool.waiting == [path])
        // Still locked: it goes on waiting.
        #expect(spool.takeIn(to: store).map { $0.reason == nil } == [false])
        #expect(spool.waiting == [path])
        try other.inDatabase { try $0.execute(sql: "COMMIT") }
        #expect(spool.takeIn(to: store) == [.init(path: path, reason: nil)])
        #expect(try spool.waiting == [] && store.json(of: record.id) == record.canonicalJSON())
    }

    /// Killed between the spool and the store, or between the store and the removal: once is once.
    @Test func whatIsThereAlreadyIsOnlyRemoved() throws {
        let record = try sampleRecord()
        let store = try ResultStore(path: folder.storePath)
        let spool = Spool(besides: folder.storePath)
        _ = try spool.keep(record)
        try store.insert(record)
        #expect(spool.takeIn(to: store).map(\.reason) == [nil])
        #expect(try store.count() == 1 && files() == [])
    }

    /// Where no other user reads it, with the reason beside it.
    @Test func whatIsNoRecordIsSetAsideAndNamed() throws {
        let path = try folder.makeFile("wattmark.sqlite.spool-00.json", Data("{}".utf8))
        chmod(path, 0o600)
        let store = try ResultStore(path: folder.storePath)
        let outcome = try #require(Spool(besides: folder.storePath).takeIn(to: store).first)
        let reason = try #require(outcome.reason)
        #expect(reason.contains("wattmark.sqlite.spool-00.json"))
        let kept = folder.storePath + ".refused"
        #expect(outcome.setAside == kept + "/wattmark.sqlite.spool-00.json")
        #expect(
            try String(contentsOfFile: kept + "/wattmark.sqlite.spool-00.txt", encoding: .utf8) == reason
                + "\n")
        #expect(try files().isEmpty && store.count() == 0 && mode(of: kept) == 0o700)
        for name in try FileManager.default.contentsOfDirectory(atPath: kept) {
            #expect(try mode(of: "\(kept)/\(name)") == 0o600)
        }
    }

    private func mode(of path: String) throws -> Int? {
        try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    }

    /// One of before that others may read is closed to them, and one of theirs is not used.
    @Test func theFolderOfWhatIsRefusedIsThisUsersAlone() throws {
        let kept = folder.storePath + ".refused"
        try FileManager.default.createDirectory(atPath: kept, withIntermediateDirectories: false)
        let store = try ResultStore(path: folder.storePath)
        _ = try folder.makeFile("wattmark.sqlite.spool-00.json", Data("{}".utf8))
        #expect(Spool(besides: folder.storePath).takeIn(to: store).first?.setAside != nil)
        #expect(try mode(of: kept) == 0o700)
        guard geteuid() == 0, chown(kept, 65_534, 65_534) == 0 else { return }
        _ = try folder.makeFile("wattmark.sqlite.spool-01.json", Data("{}".utf8))
        #expect(Spool(besides: folder.storePath).takeIn(to: store).first?.setAside == nil)
        #expect(try files() == ["wattmark.sqlite.spool-01.json"])
    }

    /// A clock that was wrong is no reason to lose what was measured.
    @Test func anOwnRunOfTheFutureIsTakenIn() throws {
        let store = try ResultStore(path: folder.storePath)
        let spool = Spool(besides: folder.storePath)
        _ = try spool.keep(sampleRecord(startedAt: 4_070_908_800))
        #expect(spool.takeIn(to: store).map(\.reason) == [nil])
    }

    /// What another process took away while this one looked is in the store, and is not said to wait.
    @Test func severalTakeInWhatWaits() throws {
        let stores = try (0..<4).map { _ in try ResultStore(path: folder.storePath) }
        for label in 0..<40 { _ = try stores[0].spool.keep(sampleRecord(label: "\(label)")) }
        let outcomes = Mutex<[Spool.Outcome]>([])
        DispatchQueue.concurrentPerform(iterations: stores.count) { index in
            let found = stores[index].spool.takeIn(to: stores[index])
            outcomes.withLock { $0 += found }
        }
        #expect(outcomes.withLock { $0.compactMap(\.reason) } == [])
        #expect(try files() == [] && stores[0].count() == 40)
    }

    @Test func aLinkIsNotTakenIn() throws {
        let store = try ResultStore(path: folder.storePath)
        let elsewhere = try folder.makeFile("elsewhere.json", sampleRecord().canonicalJSON())
        let link = folder.path + "/wattmark.sqlite.spool-11.json"
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: elsewhere)
        #expect(Spool(besides: folder.storePath).takeIn(to: store).first?.reason != nil)
        #expect(try store.count() == 0)
    }

    @Test(.enabled(if: geteuid() == 0, "only root may give a file away"))
    func anotherUsersFileIsNotTakenIn() throws {
        let store = try ResultStore(path: folder.storePath)
        let spool = Spool(besides: folder.storePath)
        let path = try spool.keep(sampleRecord())
        try #require(chown(path, 65_534, 65_534) == 0)
        #expect(spool.takeIn(to: store).first?.reason?.contains("no file of this user's") == true)
        #expect(try store.count() == 0)
    }

    @Test func aRunThatFitsNowhereIsSaidToBeLost() throws {
        let store = try ResultStore(path: folder.storePath, busyTimeout: 0.05)
        let record = try sampleRecord()
        let other = try locker()
        defer { withExtendedLifetime(other) {} }
        // A folder where the spool's file would be.
        let spool = folder.path + "/wattmark.sqlite.spool-\(record.id.prefix(16)).json"
        try FileManager.default.createDirectory(atPath: spool, withIntermediateDirectories: false)
        #expect(
            store.keep(record)
                == .lost(.access(path: folder.storePath, .locked(seconds: 0.05)), .isFolder(path: spool)))
    }
}
