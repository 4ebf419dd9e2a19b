import ArgumentParser
import Foundation
import ResultStore

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
            valueName: "file"))
    var store: String?

    var path: String {
        let environment = ProcessInfo.processInfo.environment
        if let store { return store }
        if let path = environment["WATTMARK_STORE"], !path.isEmpty { return path }
        if Folder.exists("Results") { return "Results/wattmark.sqlite" }
        return DataFolder.path(environment: environment) + "/wattmark/wattmark.sqlite"
    }

    /// The store, with the runs in it that waited beside it.
    func opened(for access: ResultStore.Access = .writing) throws(StoreError) -> ResultStore {
        let spool = Spool(besides: path)
        guard !spool.waiting.isEmpty else { return try ResultStore(path: path, for: access) }
        do {
            // Who only reads does not wait long for a writer.
            let store = try ResultStore(path: path, for: .writing, busyTimeout: access == .reading ? 2 : 60)
            for outcome in spool.takeIn(to: store) {
                Console.error(
                    outcome.reason.map { "note: \(outcome.path) still waits beside the store: \($0)" }
                        ?? "note: a run that waited in \(outcome.path) is now in the store")
            }
        } catch {
            guard access == .reading else { throw error }
            Console.error("note: runs wait beside the store, which cannot take them: \(error)")
        }
        return try ResultStore(path: path, for: access)
    }

    /// The store for reading; `nil` where there is none yet.
    func openedIfThere() throws(StoreError) -> ResultStore? {
        do {
            return try opened(for: .reading)
        } catch .access(_, .absent) {
            return nil
        }
    }
}
