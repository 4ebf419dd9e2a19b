/// Why a server's store could not be used.
package enum ServerFault: Equatable, Sendable {
    case address(String)
    case noLibrary
    /// Not connected, or refused.
    case unreachable(detail: String)
    /// The server's certificate cannot be checked, because there is no such file.
    case noAuthority(file: String)
    /// The connection went away in the middle; then nothing was stored, but that is not known of the last moment.
    case lost(detail: String, whileStoring: Bool)
    case notPermitted(detail: String)
    case readOnly
    case full
    /// Other transactions were in the way each time.
    case busy(attempts: Int)
    /// There is a database, and no store in it yet.
    case absent
    case olderSchema
    case newerSchema(migrations: [String])
    /// Its schema is of some other program.
    case foreign
    case unsuitable(detail: String)
    /// The server takes everything but this.
    case rejected(detail: String)
    /// An answer that none of the others explains.
    case unexpected(detail: String)
    /// A file of somebody else's names it.
    case notAsked

    /// Whether the store may be used at another time, or by another user.
    package var isRefusal: Bool {
        switch self {
        case .unreachable, .noAuthority, .lost, .notPermitted, .readOnly, .full, .busy: true
        case .address, .noLibrary, .absent, .olderSchema, .newerSchema, .foreign, .unsuitable, .rejected,
            .unexpected, .notAsked:
            false
        }
    }
}

extension ServerFault {
    func sentence(_ server: String) -> String {
        switch self {
        case .address(let reason): "the address of \(server) cannot be used: \(reason)"
        case .noLibrary:
            "the store \(server) is reached by libpq, which is not installed: install it (Debian: apt-get install libpq5)"
        case .unreachable(let detail):
            "the store \(server) cannot be reached (\(detail)): see whether the server runs, and takes this user from here"
        case .noAuthority(let file):
            """
            the store \(server) cannot be reached: its certificate is checked against the authority's, and there is no file \
            \(file); put the authority's certificate there, or name its file with sslrootcert=FILE in the address
            """
        case .lost(let detail, let whileStoring):
            "the connection to the store \(server) was lost (\(detail))"
                + (whileStoring
                    ? "; whether the last was stored is not known, and to do it again changes nothing where it was"
                    : ", so nothing was stored: do it again when the server is there")
        case .notPermitted(let detail):
            """
            the store \(server) does not permit it (\(detail)): ask its owner for the role that may \
            (Scripts/fleet/roles.sql has one that stores and one that reads)
            """
        case .readOnly:
            "the store \(server) only answers questions, as a standby does: name the server that is written to"
        case .full: "the disk of the store \(server) is full, so nothing was stored: free some space on it"
        case .busy(let attempts):
            "the store \(server) was busy with others each of \(attempts) times, so nothing was changed: do it again later"
        case .absent:
            "there is no store at \(server) yet: `wattmark results import` by its owner makes one"
        case .olderSchema:
            "the store \(server) is of an older wattmark: any `wattmark results import` by its owner updates it"
        case .newerSchema(let migrations):
            """
            the store \(server) was made by a newer wattmark (it has \(migrations.joined(separator: ", "))) and was left \
            alone: update wattmark, or choose another store with --store
            """
        case .foreign:
            """
            the schema \"wattmark\" at \(server) is that of another program, and was left alone: choose another \
            database with --store
            """
        case .unsuitable(let detail):
            "the store \(server) cannot be used (\(detail)): choose another with --store"
        case .rejected(let detail): "the store \(server) does not take it (\(detail)), and nothing was stored"
        case .unexpected(let detail): "the store \(server) answered what was not expected (\(detail))"
        case .notAsked:
            "a kept answer names the server \(server), which is not asked on its word: name it in WATTMARK_STORE"
        }
    }
}
