import Foundation
import GRDB

/// Run records in one SQLite file.
///
/// Records are immutable: they are inserted, read and removed, never changed. When an insertion returns, the
/// record is on disk (write-ahead log, `synchronous=FULL`), and several processes may use the file at once: one
/// that finds it locked waits for `busyTimeout` seconds before it gives up. A large import holds the lock for ten seconds
/// and more, and what a run measured must not be lost to that.
package final class ResultStore: RunStore {
    package enum Access: Sendable {
        /// The file must exist; nothing in it is changed.
        case reading
        /// The file and its folder are made where they are missing.
        case writing
    }

    /// Absolute.
    package let path: String
    package let spool: Spool
    let access: Access
    let busyTimeout: Double
    private let queue: DatabaseQueue

    package init(
        path: String, for access: Access = .writing, busyTimeout: Double = 60
    ) throws(StoreError) {
        let place = StorePlace(path: path)
        self.path = place.path
        spool = Spool(besides: place.path)
        self.access = access
        self.busyTimeout = busyTimeout
        try place.check(for: access)
        let connection = StoreConnection(place: place, busyTimeout: busyTimeout)
        queue =
            switch access {
            case .reading: try connection.openForReading()
            case .writing: try connection.openForWriting()
            }
    }

    /// Runs `body` on one unchanging state of the store.
    func read<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
        try DatabaseFault.translated(at: path, busyTimeout: busyTimeout) { try queue.read(body) }
    }

    /// Runs `body` in one transaction: all of it is kept, or, when it throws, none.
    func write<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
        guard access == .writing else { throw .access(path: path, .openedForReading) }
        return try DatabaseFault.translated(at: path, busyTimeout: busyTimeout) { try queue.write(body) }
    }

    /// What a change waits for before it counts as kept, as SQLite's `PRAGMA synchronous` says it: 2 is until the disk has the
    /// log (`FULL`), 1 leaves the newest changes to chance where the power fails.
    package func synchronousLevel() throws(StoreError) -> Int {
        try read { db in try Int.fetchOne(db, sql: "PRAGMA synchronous") ?? 0 }
    }
}
