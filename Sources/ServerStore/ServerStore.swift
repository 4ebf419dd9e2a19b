import Foundation
package import ResultStore
import RunRecords

/// Run records on a PostgreSQL server, or on what speaks its wire.
///
/// They are the same records as in a file: immutable, known by their content's digest, and checked against it whenever one is
/// read. When an insertion returns, the server has committed it. Several processes may use the server at once; what met another
/// transaction is done again.
package final class ServerStore: RunStore {
    /// The address, without what only says how to connect.
    package let path: String
    package let spool: Spool
    private let access: ResultStore.Access
    private let session: ServerSession

    /// For reading it connects at once; for writing when it is first used, so that a run is measured, and kept beside, while
    /// the server is away.
    package convenience init(
        _ address: ServerAddress, for access: ResultStore.Access = .writing,
        environment: [String: String] = ProcessInfo.processInfo.environment
    ) throws(StoreError) {
        try self.init(address, for: access, environment: environment, library: .shared)
    }

    package init(
        _ address: ServerAddress, for access: ResultStore.Access, environment: [String: String],
        library: LibpqLibrary?, retries: RetryPolicy = RetryPolicy()
    ) throws(StoreError) {
        path = address.printed
        spool = Spool(ofServer: address.place, environment: environment)
        self.access = access
        let parameters = try address.parameters()
        guard let library else { throw .server(address: path, .noLibrary) }
        session = ServerSession(path, parameters, for: access, by: library, retries: retries)
        if access == .reading { try session.transaction(Self.reading) { _ in } }
    }

    private static let reading = "BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY"

    /// Runs `body` on one unchanging state of the store; again where the server asks for that.
    func read<Value>(_ body: (ServerConnection) throws -> Value) throws(StoreError) -> Value {
        try session.transaction(Self.reading, body)
    }

    /// Runs `body` in one transaction: all of it is kept, or, when it throws, none. Again where another one was in the way.
    func write<Value>(_ body: (ServerConnection) throws -> Value) throws(StoreError) -> Value {
        guard access == .writing else { throw .access(path: path, .openedForReading) }
        return try session.transaction("BEGIN", body)
    }
}

extension ServerStore {
    /// The store at an address, with the runs in it that waited for it on this machine.
    ///
    /// - Parameter tell: takes what became of those, a sentence each.
    package static func open(
        _ text: String, for access: ResultStore.Access,
        environment: [String: String] = ProcessInfo.processInfo.environment, tell: (String) -> Void
    ) throws(StoreError) -> ServerStore {
        let address = try ServerAddress(text, environment: environment)
        // One for writing is not connected yet.
        let sender = try ServerStore(address, environment: environment)
        guard !sender.spool.waiting.isEmpty else {
            return try ServerStore(address, for: access, environment: environment)
        }
        // Whoever cannot reach the server learns it once. Where there are no tables yet, what waits makes them.
        if access == .reading {
            do {
                _ = try ServerStore(address, for: .reading, environment: environment)
            } catch StoreError.server(_, .absent) {}
        }
        for outcome in sender.spool.takeIn(to: sender) { tell(outcome.sentence) }
        return try ServerStore(address, for: access, environment: environment)
    }
}
