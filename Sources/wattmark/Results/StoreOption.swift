import ArgumentParser
import Foundation
import ResultStore
import RunRecords

/// Where run records are kept.
struct StoreOption: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            "The database of run records.",
            discussion: """
                By default WATTMARK_STORE, then Results/wattmark.sqlite where there is a Results folder, then \
                wattmark/wattmark.sqlite in XDG_DATA_HOME or ~/.local/share.
                """,
            valueName: "file"), completion: .file(extensions: ["sqlite"]))
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

    /// The store, with the runs in it that waited beside it.
    func opened(for access: ResultStore.Access = .writing) throws(StoreError) -> ResultStore {
        guard !isLookedAt else { return try ResultStore(path: path, for: .reading) }
        return try ResultStore.open(path, for: access) { Console.error("note: \($0)") }
    }

    /// The record that a user names: one of the store, or the path of an exported one.
    func record(_ reference: String) throws -> RunRecord {
        if let record = kept[reference] { return record }
        return try RecordReference(reference).record(regularOnly: isLookedAt) { try opened(for: .reading) }
    }

    /// The store for reading; `nil` where there is none yet.
    func openedIfThere() throws(StoreError) -> ResultStore? { try Self.openedIfThere(path) }

    static func openedIfThere(_ path: String) throws(StoreError) -> ResultStore? {
        do {
            return try ResultStore.open(path, for: .reading) { Console.error("note: \($0)") }
        } catch .access(_, .absent) {
            return nil
        }
    }
}
