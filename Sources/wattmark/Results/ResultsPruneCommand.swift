import ArgumentParser
import Foundation
import ResultStore
import RunRecords

struct ResultsPruneCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "prune",
        abstract: "Remove old runs, and keep the newest of each host and benchmark.",
        usage: "wattmark results prune --keep <runs> [<options>]",
        discussion: """
            A run stays where it is among the newest of any benchmark that its host measured, whatever the kernel; where \
            it has a label, as baselines have; and where somebody noted something of it. Without --apply it is only said \
            what would go. Export first what is to be kept elsewhere.

              wattmark results prune --keep 100
              wattmark results export --all --output fleet.json.gz
              wattmark results prune --keep 100 --where site=oslo --apply
            """)

    @OptionGroup var store: StoreOption
    @OptionGroup var json: JSONOption
    @OptionGroup var filter: RunFilterOptions
    @Option(
        name: .long, parsing: .unconditional,
        help: ArgumentHelp("Keep this many of the newest of each host and benchmark.", valueName: "runs"))
    var keep: Int
    @Flag(name: .long, help: "Remove them for good.") var apply = false

    struct Answer: Encodable {
        /// Ids, the oldest first.
        var surplus: [String]
        var kept: Int
        /// Whether the surplus is gone.
        var removed: Bool
    }

    func validate() throws {
        guard keep >= 1 else { throw ValidationError("--keep is \(keep); give a number from 1 up") }
    }

    func run() throws {
        var stored = try store.opened(for: .reading)
        let surplus = try stored.surplus(keep: keep, of: filter.filter())
        if apply, !surplus.isEmpty {
            stored = try store.opened()
            _ = try stored.remove(ids: surplus.map(\.id))
        }
        let kept = try stored.count() - (apply ? 0 : surplus.count)
        guard !json.json else {
            return try json.print(Answer(surplus: surplus.map(\.id), kept: kept, removed: apply))
        }
        try Console.print(words(surplus, kept: kept))
    }

    private func words(_ surplus: [SurplusRun], kept: Int) -> String {
        let hosts = Dictionary(grouping: surplus) { $0.hostname ?? "unknown" }.sorted { $0.key < $1.key }
        let lines = hosts.map { host, runs in
            let ends = [runs.first, runs.last].compactMap { $0?.startedAt.utcText.prefix(10) }
            return "\(host.excerpt()): \(count(runs.count)) of \(ends.joined(separator: " to "))"
        }
        let stays = "\(count(kept)) \(kept == 1 ? "stays" : "stay")"
        let last =
            surplus.isEmpty
            ? "nothing to remove, \(stays)"
            : "\(count(surplus.count)) \(apply ? "removed" : "would be removed (--apply does it)"), \(stays)"
        return (lines + [last]).joined(separator: "\n")
    }

    private func count(_ runs: Int) -> String { runs == 1 ? "1 run" : "\(runs) runs" }
}
