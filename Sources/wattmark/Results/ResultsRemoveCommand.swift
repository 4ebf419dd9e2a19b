import ArgumentParser
import Reporting
import ResultStore
import RunRecords

struct ResultsRemoveCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove",
        abstract: "Remove runs from the store for good.",
        discussion: """
            Nothing is removed unless every run is found.

              wattmark results remove latest
              wattmark results remove 3f2a91 nightly
            """)

    @OptionGroup var store: StoreOption
    @OptionGroup var json: JSONOption
    @Argument(
        help: ArgumentHelp("The runs: ids, `latest` or labels.", valueName: "run"),
        completion: KnownNames.runs)
    var references: [String]

    struct Answer: Encodable {
        /// Ids.
        var removed: [String]
    }

    func run() throws {
        // Looked up before the store is opened for writing, which would make one that is not there.
        let ids = try found(in: try store.opened(for: .reading))
        let stored = try store.opened()
        for id in ids { try stored.remove(id: id) }
        guard !json.json else { return try json.print(Answer(removed: ids)) }
        for id in ids { try Console.print("removed \(id.excerpt().prefix(12))") }
    }

    /// Each once, even if it is named twice.
    private func found(in stored: any RunStore) throws -> [String] {
        var ids: [String] = []
        for reference in references {
            // A damaged run may be called as no run is, and only its whole id leads to it.
            let id = try stored.holds(id: reference) ? reference : stored.id(matching: reference)
            if !ids.contains(id) { ids.append(id) }
        }
        return ids
    }
}
