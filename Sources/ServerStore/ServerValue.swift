import Foundation

/// A value that is bound to a placeholder, with its type.
enum ServerValue {
    case text(String?)
    /// Text that is bytes already.
    case document(Data)
    case integer(Int64)
    case real(Double)

    /// Of PostgreSQL's catalogue (`pg_type.dat`), which whoever speaks its wire has too: text, int8, float8.
    var type: UInt32 {
        switch self {
        case .text, .document: 25
        case .integer: 20
        case .real: 701
        }
    }

    /// As the wire has it, without the zero at the end; `nil` is null. Swift writes the shortest number that is read as the same.
    private var bytes: [UInt8]? {
        switch self {
        case .text(let text): text.map { Array($0.utf8) }
        case .document(let data): [UInt8](data)
        case .integer(let number): Array(String(number).utf8)
        case .real(let number): Array(String(number).utf8)
        }
    }

    /// Runs `body` with all of them as C takes them.
    ///
    /// - Throws: where one has a zero in it, at which C would end it.
    static func withPointers<Value>(
        _ values: [ServerValue], _ body: ([UnsafePointer<CChar>?]) throws -> Value
    ) throws -> Value {
        var storage: [UInt8] = []
        var starts: [Int?] = []
        for value in values {
            guard let bytes = value.bytes else {
                starts.append(nil)
                continue
            }
            guard !bytes.contains(0) else {
                throw ServerFailure(
                    state: SQLState("22021"),
                    message: "a text in it has the character U+0000, which no server stores")
            }
            starts.append(storage.count)
            storage += bytes
            storage.append(0)
        }
        return try storage.withUnsafeBufferPointer { buffer in
            try buffer.withMemoryRebound(to: CChar.self) { text in
                try body(starts.map { start in start.flatMap { text.baseAddress?.advanced(by: $0) } })
            }
        }
    }
}
