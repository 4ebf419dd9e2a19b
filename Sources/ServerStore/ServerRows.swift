import Foundation

/// The rows that a server answered. Nothing in them is trusted to be what was stored.
final class ServerRows {
    private let library: LibpqLibrary
    private let result: LibpqLibrary.Pointer
    let count: Int

    init(_ result: LibpqLibrary.Pointer, of library: LibpqLibrary) {
        self.library = library
        self.result = result
        count = library.rows(of: result)
    }

    deinit { library.clear(result) }

    /// How many rows a command changed.
    var changes: Int { library.changes(of: result) }
    var command: String { library.command(of: result) }

    func map<Value>(_ make: (ServerRow) throws -> Value) rethrows -> [Value] {
        try (0..<count).map { try make(ServerRow(rows: self, number: $0)) }
    }

    func forEach(_ take: (ServerRow) throws -> Void) rethrows {
        for number in 0..<count { try take(ServerRow(rows: self, number: number)) }
    }

    var first: ServerRow? { count > 0 ? ServerRow(rows: self, number: 0) : nil }

    fileprivate func bytes(_ row: Int, _ column: Int) -> UnsafeRawBufferPointer? {
        library.value(of: result, row: row, column: column)
    }
}

/// One row; its columns are counted from 0, in the order of the query.
struct ServerRow {
    fileprivate let rows: ServerRows
    fileprivate let number: Int

    /// A column with a value that is never written there.
    struct Unreadable: Error {}

    func optionalText(_ column: Int) -> String? {
        rows.bytes(number, column).map { String(decoding: $0, as: UTF8.self) }
    }

    func document(_ column: Int) -> Data? { rows.bytes(number, column).map { Data($0) } }

    func text(_ column: Int) throws -> String {
        guard let text = optionalText(column) else { throw Unreadable() }
        return text
    }

    func integer(_ column: Int) throws -> Int64 {
        guard let number = Int64(try text(column)) else { throw Unreadable() }
        return number
    }

    func real(_ column: Int) throws -> Double {
        guard let number = Double(try text(column)) else { throw Unreadable() }
        return number
    }

    func time(_ column: Int) throws -> Date { Date(timeIntervalSince1970: Double(try integer(column))) }
}
