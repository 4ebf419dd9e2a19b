/// What kind of fault a server names: "PostgreSQL Error Codes", which are the classes of the SQL standard.
package struct SQLState: Hashable, Sendable {
    let code: String

    package init(_ code: String) { self.code = code }

    package enum Kind: Sendable {
        /// Another transaction was in the way: the same may do the next time.
        case conflict
        /// The server goes, or is not there yet.
        case goingAway
        case notPermitted
        case readOnly
        case full
        /// No table or schema of this name.
        case absent
        /// The table has no such column.
        case otherColumns
        /// Somebody made it meanwhile.
        case madeMeanwhile
        /// What was to be stored is nothing that this server stores.
        case unsuitable
        case other
    }

    package var kind: Kind {
        switch code {
        case "40001", "40P01": .conflict
        case "57P01", "57P02", "57P03", "53300": .goingAway
        case "42501": .notPermitted
        case "25006": .readOnly
        case "53100": .full
        case "42P01", "3F000": .absent
        case "42703": .otherColumns
        case "42P07", "42P06", "23505": .madeMeanwhile
        default:
            switch code.prefix(2) {
            case "08": .goingAway
            case "28": .notPermitted
            // Data that is none, a constraint, a limit of the server: an index holds no text of many thousand bytes.
            case "22", "23", "54": .unsuitable
            default: .other
            }
        }
    }
}

/// What a server or the library answered in place of what was asked.
struct ServerFailure: Error {
    /// `nil` where the library speaks.
    var state: SQLState?
    var message: String
    /// Whether there is no connection any more.
    var isLost = false
    /// Whether it is unknown if what was to be kept is kept.
    var isAtCommit = false

    var isConflict: Bool { state?.kind == .conflict && !isLost }
}
