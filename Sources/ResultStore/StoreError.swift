/// Why the store, or a record in it, could not be used. What was stored before stays as it was.
package enum StoreError: Error, Equatable, Sendable {
    /// The database file at `path` cannot be reached, read or written.
    case access(path: String, AccessFault)
    /// The file at `path` was read, but is not a store that this wattmark can use.
    case content(path: String, ContentFault)
    /// The server at an address, `nil` where that is none.
    case server(address: String?, ServerFault)
    /// A record, or a file of records, was not taken in.
    case refused(source: String, RefusalReason)
    /// A reference does not lead to one record.
    case reference(String, path: String, ReferenceFault)

    /// Whether the server does not permit it to the role that asked.
    package var isOfRole: Bool {
        if case .server(_, .notPermitted) = self { true } else { false }
    }

    /// Whether there is no such record, as opposed to one that cannot be read.
    package var isAbsence: Bool {
        switch self {
        case .access(_, .absent), .server(_, .absent), .reference(_, _, .emptyStore),
            .reference(_, _, .nothingFound),
            .reference(_, _, .tooFewRecords):
            true
        case .access, .content, .server, .refused, .reference: false
        }
    }
}

extension StoreError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .access(let path, let fault): fault.sentence(path: path)
        case .content(let path, let fault): fault.sentence(path: path)
        case .server(let address, let fault): fault.sentence(address ?? "the server")
        case .refused(let source, let reason): reason.sentence(source: source)
        case .reference(let reference, let path, let fault): fault.sentence(reference: reference, path: path)
        }
    }
}
