/// Why records were not taken in; then none of their file was.
package enum RefusalReason: Equatable, Sendable {
    case noRecords
    /// The file's bytes do not divide into JSON objects; `byte` counts from 0.
    case notSeparable(byte: Int, expected: String)
    /// What starts at `byte` has more bytes than any record.
    case tooLarge(byte: Int, most: Int)
    /// The record at `position` in the file is not a record or was changed. It starts at `line`, `nil` where it is not one
    /// of many. Both are counted from 1.
    case badRecord(position: Int, line: Int? = nil, reason: String)
    /// What a user named as one record is none.
    case notARecord(reason: String)
    /// Large files wait in a temporary one, which could not be written or read.
    case noRoom(detail: String)
    /// Records of it were to be set aside, and their folder does not take them.
    case noQuarantine(detail: String)
    /// A spool file that another user put beside the store.
    case foreignSpool
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
        case .tooLarge(let byte, let most):
            """
            \(source) is not JSON of run records: what starts at byte \(byte) has more than \(most) bytes, and no record has; \
            nothing of it was imported
            """
        case .badRecord(let position, let line, let reason):
            """
            record \(position) of \(source)\(line.map { ", at line \($0)," } ?? "") was refused, and nothing of it \
            was stored: \(reason)
            """
        case .notARecord(let reason):
            "\(source) is not the record of a run: \(reason)"
        case .noRoom(let detail):
            """
            \(source) was not stored, because there is no room for temporary files (\(detail)): free some space in \
            /var/tmp, or name another folder in SQLITE_TMPDIR
            """
        case .noQuarantine(let detail):
            "\(source) was not imported, because what is refused of it cannot be set aside: \(detail)"
        case .foreignSpool:
            """
            \(source) is no file of this user's or of the store's owner, so it was not taken in: remove it, or import it \
            with `wattmark results import`
            """
        }
    }
}
