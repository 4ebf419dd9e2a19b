import Foundation
package import ResultStore
import Synchronization

/// A server's connection, which is made when it is first needed and again where it was lost. One thread at a time uses it.
final class ServerSession: Sendable {
    let address: String
    let access: ResultStore.Access
    private let parameters: [String: String]
    private let library: LibpqLibrary
    private let retries: RetryPolicy
    private let turn = NSLock()
    private let current = Mutex<ServerConnection?>(nil)

    init(
        _ address: String, _ parameters: [String: String], for access: ResultStore.Access,
        by library: LibpqLibrary, retries: RetryPolicy
    ) {
        self.address = address
        self.access = access
        self.parameters = parameters
        self.library = library
        self.retries = retries
    }

    /// The connection to a store that this wattmark understands.
    private func connected() throws -> ServerConnection {
        if let connection = current.withLock({ $0 }), connection.isUsable { return connection }
        current.withLock { $0 = nil }
        let made: ServerConnection
        do {
            made = try ServerConnection(parameters, by: library)
        } catch let failure as ServerFailure {
            throw StoreError.server(address: address, ServerFault(notConnected: failure.message))
        }
        // Before 12 a number is answered with fewer digits than it has.
        guard made.serverVersion >= 120_000, made.encoding == "UTF8" else {
            let detail =
                "it speaks PostgreSQL \(made.serverVersion / 10_000) in \(made.encoding ?? "an unknown encoding")"
            throw StoreError.server(
                address: address, .unsuitable(detail: "\(detail), and 12 or later in UTF8 is needed"))
        }
        try prepare(made)
        current.withLock { $0 = made }
        return made
    }

    private func prepare(_ connection: ServerConnection) throws {
        var attempt = 1
        while true {
            switch try ServerSchema.state(of: connection) {
            case .current: return
            case .newer(let migrations):
                throw StoreError.server(address: address, .newerSchema(migrations: migrations))
            case .foreign: throw StoreError.server(address: address, .foreign)
            case .blank where access == .reading: throw StoreError.server(address: address, .absent)
            case .older where access == .reading: throw StoreError.server(address: address, .olderSchema)
            case .blank, .older: break
            }
            do {
                try ServerSchema.migrate(connection)
            } catch let failure as ServerFailure
                where (failure.isConflict || failure.state?.kind == .madeMeanwhile)
                && attempt < retries.attempts
            {
                // Another process makes the same tables.
                wait(after: attempt)
                attempt += 1
            } catch let failure as ServerFailure where failure.state?.kind == .madeMeanwhile {
                throw StoreError.server(address: address, .foreign)
            }
        }
    }

    /// Runs `body` in a transaction, again where another one was in the way.
    func transaction<Value>(
        _ begin: String, _ body: (ServerConnection) throws -> Value
    ) throws(StoreError) -> Value {
        turn.lock()
        defer { turn.unlock() }
        do {
            var attempt = 1
            while true {
                do {
                    return try connected().transaction(begin, body)
                } catch let failure as ServerFailure where failure.isConflict && attempt < retries.attempts {
                    wait(after: attempt)
                    attempt += 1
                }
            }
        } catch let error as StoreError {
            throw error
        } catch let failure as ServerFailure {
            throw .server(address: address, ServerFault(failure, attempts: retries.attempts))
        } catch is ServerRow.Unreadable {
            throw .content(path: address, .corrupt(detail: "a column has no usable value"))
        } catch {
            throw .server(address: address, .unexpected(detail: "\(error)"))
        }
    }

    private func wait(after attempt: Int) {
        Thread.sleep(forTimeInterval: retries.wait(after: attempt, chance: .random(in: 0...1)))
    }
}

extension ServerFault {
    /// libpq advises to look at no certificate where the file of the authority is not there, which is never done.
    package init(notConnected message: String) {
        let missing = message.firstMatch(of: /root certificate file "([^"]+)" does not exist/)
        self = missing.map { .noAuthority(file: String($0.1)) } ?? .unreachable(detail: message)
    }

    init(_ failure: ServerFailure, attempts: Int) {
        let detail = failure.message + (failure.state.map { " (SQLSTATE \($0.code))" } ?? "")
        if failure.isLost {
            self = .lost(detail: detail, whileStoring: failure.isAtCommit)
            return
        }
        self =
            switch failure.state?.kind {
            case .conflict: .busy(attempts: attempts)
            case .goingAway: .unreachable(detail: detail)
            case .notPermitted: .notPermitted(detail: detail)
            case .readOnly: .readOnly
            case .full: .full
            case .unsuitable: .rejected(detail: detail)
            case .absent, .otherColumns, .madeMeanwhile, .other, nil: .unexpected(detail: detail)
            }
    }
}
