import RunRecords

/// What is wrong with what the database file holds.
package enum ContentFault: Equatable, Sendable {
    /// A later wattmark added these migrations.
    case newerSchema(migrations: [String])
    case olderSchema
    /// A database of some other program.
    case foreign
    case notADatabase
    case corrupt(detail: String)
    /// The file reads well, but this record is not what was stored.
    case damagedRecord(id: String)
    /// The record is sound, but lists and histories would say something else of it.
    case alteredSummary(id: String)
    /// A trigger or a view, which would change what is stored or shown.
    case strangeSchema(name: String)
    /// The write-ahead log beside the file is that of another store.
    case foreignJournal
    /// An answer of SQLite that none of the others explains.
    case unexpected(detail: String)
}

extension ContentFault {
    func sentence(path: String) -> String {
        switch self {
        case .newerSchema(let migrations):
            """
            the store \(path) was made by a newer wattmark (it has \(migrations.joined(separator: ", "))) and \
            was left alone: update wattmark, or choose another store with --store
            """
        case .olderSchema:
            "the store \(path) is of an older wattmark: any `wattmark run` or `wattmark results import` updates it"
        case .foreign:
            "\(path) is a database of another program and was left alone: choose another file with --store"
        case .notADatabase:
            "\(path) is not a wattmark store: choose another file with --store"
        case .corrupt(let detail):
            """
            the store \(path) is damaged (\(detail)): move it away and import your exported records into a new \
            one, or save what is left with `sqlite3 \(path) .recover`
            """
        case .damagedRecord(let id):
            """
            the record \(id.excerpt(64).prefix(16)) in the store \(path) is damaged: import it again from an exported file; \
            where that says that it is there already, \(Self.removal(of: id, in: path)) first
            """
        case .alteredSummary(let id):
            """
            what the store \(path) lists of the run \(id.prefix(16)) is not what its record holds: `wattmark results verify \
            --repair\(StoreWords.option(of: path))` writes it anew from the records
            """
        case .strangeSchema(let name):
            """
            the store \(path) was left alone: it has a trigger or a view named \(name.quoted), and wattmark makes neither; drop \
            it, or choose another store with --store
            """
        case .foreignJournal:
            """
            the journal \(path)-wal is that of another store, so nothing was read: move it away; what it holds belongs to the \
            store that it came from
            """
        case .unexpected(let detail):
            "the store \(path) cannot be used (\(detail)): choose another with --store"
        }
    }

    /// Of a record that is no record its store may hold any text for an id, which is not put into a command unless it is a word.
    private static func removal(of id: String, in path: String) -> String {
        let store = StoreWords.option(of: path)
        let digits = "0123456789abcdef".utf8
        if id.utf8.count == 64, id.utf8.allSatisfy(digits.contains) {
            return "`wattmark results remove \(id.prefix(16))\(store)` takes it away"
        }
        let isWord = id.utf8.allSatisfy { byte in
            (0x30...0x39).contains(byte) || (0x41...0x5a).contains(byte) || (0x61...0x7a).contains(byte)
        }
        return isWord && (1...64).contains(id.utf8.count) && !id.hasPrefix("latest")
            ? "`wattmark results remove \(id)\(store)` takes it away"
            : "`wattmark results verify --json\(store)` shows its whole id, and `wattmark results remove` takes it away"
    }
}
