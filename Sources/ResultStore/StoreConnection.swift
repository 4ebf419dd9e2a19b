import Foundation
import GRDB

/// Opens the database file: settings, what it is, and its migrations.
struct StoreConnection {
    let place: StorePlace
    let busyTimeout: Double

    func openForWriting() throws(StoreError) -> DatabaseQueue {
        try translated {
            try refuseForeignJournal()
            let queue = try connect()
            try refuseStrangers(queue)
            try turnOnJournal(of: queue)
            try migrate(queue)
            try nameStore(queue)
            return queue
        }
    }

    /// The connection itself may write where the user may: only so can SQLite clean up its journal.
    /// Nothing is ever written through it.
    func openForReading() throws(StoreError) -> DatabaseQueue {
        try translated {
            try refuseForeignJournal()
            let queue = try connectForReading()
            switch try queue.read(StoreIdentity.init(of:)) {
            case .current: return queue
            case .blank: throw StoreError.access(path: place.path, .absent)
            case .older: throw StoreError.content(path: place.path, .olderSchema)
            case .newer(let migrations):
                throw StoreError.content(path: place.path, .newerSchema(migrations: migrations))
            case .foreign: throw StoreError.content(path: place.path, .foreign)
            case .strange(let name): throw StoreError.content(path: place.path, .strangeSchema(name: name))
            }
        }
    }

    private func connectForReading() throws -> DatabaseQueue {
        do {
            return try connect()
        } catch let error as DatabaseError
            where [.SQLITE_CANTOPEN, .SQLITE_READONLY].contains(error.resultCode) && !place.hasJournal
        {
            return try connectToImmutable()
        }
    }

    private func connect() throws -> DatabaseQueue {
        try DatabaseQueue(path: place.path, configuration: configuration)
    }

    /// For a folder in which SQLite cannot make the files by which readers and writers of a journal find each
    /// other. Without a journal all records are in the file itself, and who cannot write the folder has no
    /// writer beside him, unless it is another user's: then a read that meets a write may fail.
    private func connectToImmutable() throws -> DatabaseQueue {
        var components = URLComponents(url: URL(filePath: place.path), resolvingAgainstBaseURL: false)
        components?.queryItems = [URLQueryItem(name: "immutable", value: "1")]
        var configuration = configuration
        configuration.readonly = true
        return try DatabaseQueue(path: components?.string ?? place.path, configuration: configuration)
    }

    private var configuration: Configuration {
        var configuration = Configuration()
        configuration.busyMode = .timeout(busyTimeout)
        configuration.label = "wattmark.store"
        configuration.prepareDatabase { db in
            // In KiB. Ids are random: an import is fastest where their whole index stays in memory.
            try db.execute(
                sql: """
                    PRAGMA cache_size = -65536;
                    PRAGMA synchronous = FULL;
                    PRAGMA cell_size_check = ON;
                    PRAGMA trusted_schema = OFF;
                    """)
        }
        return configuration
    }

    private func refuseStrangers(_ queue: DatabaseQueue) throws {
        switch try queue.read(StoreIdentity.init(of:)) {
        case .blank, .older, .current: return
        case .newer(let migrations):
            throw StoreError.content(path: place.path, .newerSchema(migrations: migrations))
        case .foreign: throw StoreError.content(path: place.path, .foreign)
        case .strange(let name): throw StoreError.content(path: place.path, .strangeSchema(name: name))
        }
    }

    /// A store's name is a number in its file's header, in the field that SQLite keeps for an application's version.
    /// It is brought into the file itself, where a journal of another store can be told by it.
    private func nameStore(_ queue: DatabaseQueue) throws {
        guard try queue.read(Self.name) == 0 else { return }
        try queue.write { db in
            guard try Self.name(db) == 0 else { return }
            try db.execute(sql: "PRAGMA user_version = \(Int32.random(in: 1 ... .max))")
        }
        // A reader may be in the way; then the next checkpoint does it.
        _ = try? queue.writeWithoutTransaction { try $0.checkpoint(.truncate) }
    }

    private static func name(_ db: Database) throws -> Int64 {
        try Int64.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    }

    /// SQLite applies whatever journal lies beside the file, if only its own sums are right. One that holds the first
    /// page is told by the name in it; of any other the records' own digests tell. It is told before SQLite opens the
    /// file, because whoever closes it last brings the journal into it.
    private func refuseForeignJournal() throws {
        guard let named = place.nameInHeader, named != 0, let other = place.nameInJournal, other != 0 else {
            return
        }
        guard other == named else { throw StoreError.content(path: place.path, .foreignJournal) }
    }

    /// SQLite does not always wait while two processes turn the journal of a new file on: one of them may be
    /// told that the file is locked at once.
    private func turnOnJournal(of queue: DatabaseQueue) throws {
        let deadline = ContinuousClock.now + .seconds(busyTimeout)
        while true {
            do {
                let mode = try queue.writeWithoutTransaction { db in
                    try String.fetchOne(db, sql: "PRAGMA journal_mode = WAL")
                }
                guard mode == "wal" else {
                    let detail = "its file system allows no write-ahead log"
                    throw StoreError.content(path: place.path, .unexpected(detail: detail))
                }
                return
            } catch let error as DatabaseError
                where error.resultCode == .SQLITE_BUSY && ContinuousClock.now < deadline
            {
                Thread.sleep(forTimeInterval: 0.01)
            }
        }
    }

    /// The migrator looks at what is applied before it takes the lock, so of two processes that open a new file
    /// one fails on tables that the other has just made. Then the work is done, or goes on from there.
    private func migrate(_ queue: DatabaseQueue) throws {
        let migrator = Schema.migrator
        while true {
            let before = try queue.read(Schema.appliedMigrations)
            do {
                return try migrator.migrate(queue)
            } catch {
                guard let after = try? queue.read(Schema.appliedMigrations), after != before else {
                    throw error
                }
            }
        }
    }

    private func translated<Value>(_ body: () throws -> Value) throws(StoreError) -> Value {
        try DatabaseFault.translated(at: place.path, busyTimeout: busyTimeout, body)
    }
}
