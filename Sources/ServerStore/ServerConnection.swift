import Foundation

/// One connection. Statements have no names, so that a pooler may give each transaction another server.
final class ServerConnection: Sendable {
    private let library: LibpqLibrary
    /// Used by one thread at a time, which the session sees to.
    private nonisolated(unsafe) let pointer: LibpqLibrary.Pointer

    init(_ parameters: [String: String], by library: LibpqLibrary) throws {
        guard let pointer = library.connect(parameters) else {
            throw ServerFailure(message: "there is no memory", isLost: true)
        }
        self.library = library
        self.pointer = pointer
        guard library.isConnected(pointer) else {
            throw ServerFailure(message: Self.oneLine(library.fault(of: pointer)), isLost: true)
        }
    }

    deinit { library.finish(pointer) }

    var isUsable: Bool { library.isConnected(pointer) }
    var serverVersion: Int { library.serverVersion(pointer) }
    var encoding: String? { library.parameter("server_encoding", of: pointer) }

    @discardableResult
    func execute(_ sql: String, _ values: [ServerValue] = []) throws -> ServerRows {
        let result = try ServerValue.withPointers(values) { pointers in
            library.execute(sql, types: values.map(\.type), values: pointers, on: pointer)
        }
        guard let result else { throw failure(nil) }
        guard library.isAnswer(result) else {
            defer { library.clear(result) }
            throw failure(result)
        }
        return ServerRows(result, of: library)
    }

    func execute(_ query: ServerQuery) throws -> ServerRows { try execute(query.sql, query.values) }

    /// Runs `body` between `begin` and the commit: all of it is kept, or, when it throws, none.
    func transaction<Value>(_ begin: String, _ body: (ServerConnection) throws -> Value) throws -> Value {
        try execute(begin)
        let value: Value
        do {
            value = try body(self)
        } catch {
            // Where even that fails, the connection is not used any more.
            _ = try? execute("ROLLBACK")
            throw error
        }
        do {
            guard try execute("COMMIT").command == "COMMIT" else {
                throw ServerFailure(message: "the server undid the transaction")
            }
        } catch var failure as ServerFailure {
            failure.isAtCommit = failure.isLost
            throw failure
        }
        return value
    }

    private func failure(_ result: LibpqLibrary.Pointer?) -> ServerFailure {
        let said = result.flatMap { library.message(of: $0) } ?? library.fault(of: pointer)
        return ServerFailure(
            state: result.flatMap { library.state(of: $0) }.map(SQLState.init), message: Self.oneLine(said),
            isLost: !library.isConnected(pointer))
    }

    private static func oneLine(_ text: String) -> String {
        text.split(whereSeparator: \.isNewline).map { $0.trimmingCharacters(in: .whitespaces) }
            .filter { !$0.isEmpty }.joined(separator: "; ")
    }
}
