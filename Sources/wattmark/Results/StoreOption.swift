import ArgumentParser
import Foundation
import ResultStore
import RunRecords
import ServerStore

/// Where run records are kept.
struct StoreOption: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            "The database of run records: a file, or a PostgreSQL server as postgresql://user@host/database.",
            discussion: """
                By default WATTMARK_STORE, then Results/wattmark.sqlite where there is a Results folder, then \
                wattmark/wattmark.sqlite in XDG_DATA_HOME or ~/.local/share. A password stands in the file of PGPASSFILE.
                """,
            valueName: "file|address"), completion: .file(extensions: ["sqlite"]))
    var store: String?

    /// Records by how a user names them, in place of the stored ones: of a question that is asked anew.
    var kept: [String: RunRecord] = [:]

    /// Whether it is asked of what somebody else may have written down: then runs that wait beside the store stay there, and no
    /// file is waited for.
    var isLookedAt = false

    private enum CodingKeys: CodingKey {
        case store
    }

    var path: String { store ?? UsualStore.path(environment: ProcessInfo.processInfo.environment) }

    /// Refuses a store of which no run is named.
    func refuseIdle(naming references: [String]) throws {
        guard store != nil, references.allSatisfy({ RecordReference($0).isPath }) else { return }
        throw ValidationError("--store is of stored runs, and none is named; name one, or leave it out")
    }

    /// The store, with the runs in it that waited beside it.
    func opened(for access: ResultStore.Access = .writing) throws(StoreError) -> any RunStore {
        guard isLookedAt else { return try Self.opened(path, for: access) }
        guard ServerAddress.isAddress(path) else { return try ResultStore(path: path, for: .reading) }
        let address = try ServerAddress(path)
        guard store == nil else { throw .server(address: address.printed, .notAsked) }
        return try ServerStore(address, for: .reading)
    }

    private static func opened(
        _ path: String, for access: ResultStore.Access
    ) throws(StoreError) -> any RunStore {
        func tell(_ sentence: String) { Console.error("note: \(sentence)") }
        guard ServerAddress.isAddress(path) else {
            return try ResultStore.open(path, for: access, tell: tell)
        }
        return try ServerStore.open(path, for: access, tell: tell)
    }

    /// The record that a user names: one of the store, or the path of an exported one.
    func record(_ reference: String) throws -> RunRecord {
        if let record = kept[reference] { return record }
        return try RecordReference(reference).record(regularOnly: isLookedAt) { try opened(for: .reading) }
    }

    /// The store for reading; `nil` where there is none yet.
    func openedIfThere() throws(StoreError) -> (any RunStore)? { try Self.openedIfThere(path) }

    static func openedIfThere(_ path: String) throws(StoreError) -> (any RunStore)? {
        do {
            return try opened(path, for: .reading)
        } catch .access(_, .absent), .server(_, .absent) {
            return nil
        }
    }
}
