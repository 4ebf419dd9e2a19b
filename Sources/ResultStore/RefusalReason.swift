/// Why records were not taken in; then none of their file was.
package enum RefusalReason: Equatable, Sendable {
    case noRecords
    /// The file's bytes do not divide into JSON objects; `byte` counts from 0.
    case notSeparable(byte: Int, expected: String)
    /// The record at `position`, counted from 1, is not a record or was changed.
    case badRecord(position: Int, reason: String)
}

extension RefusalReason {
    func sentence(source: String) -> String {
        switch self {
        case .noRecords:
            "\(source) holds no record: give a file that `wattmark results export` wrote"
        case .notSeparable(let byte, let expected):
            """
            \(source) is not JSON of run records: at byte \(byte), expected \(expected); nothing of it was \
            imported
            """
        case .badRecord(let position, let reason):
            "record \(position) of \(source) was refused, and nothing of it was stored: \(reason)"
        }
    }
}
