import SystemFiles
import Foundation
import GRDB
import ResultStore
import RunRecords
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

    @Test func whatIsNoRecordStaysAndIsNamed() throws {
        let path = try folder.makeFile("wattmark.sqlite.spool-00.json", Data("{}".utf8))
        let store = try ResultStore(path: folder.storePath)
        let reason = try #require(Spool(besides: folder.storePath).takeIn(to: store).first?.reason)
        #expect(reason.contains("wattmark.sqlite.spool-00.json"))
        #expect(try FileManager.default.fileExists(atPath: path) && store.count() == 0)
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
