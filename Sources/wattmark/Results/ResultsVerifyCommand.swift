import ArgumentParser
import Foundation
import Reporting
import ResultStore
import RunRecords

struct ResultsVerifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Check every stored record, what is listed of it, and the store's file.",
        discussion: """
            A record is checked against its id, and what lists and histories say of it against the record. \
            --repair writes the latter and the indexes anew; a damaged record only an exported file brings back.

              wattmark results verify
              wattmark results verify --repair
            """)

    @OptionGroup var store: StoreOption
    @OptionGroup var json: JSONOption
    @Flag(name: .long, help: "Write what is listed and the indexes anew from the records.") var repair =
        false

    struct Answer: Encodable {
        var records: Int
        /// Ids.
        var damaged: [String]
        /// Ids.
        var altered: [String]
        var fileFaults: [String]
        var repaired: Bool
        var sound: Bool
    }

    /// Something is wrong that was not, or cannot be, repaired.
    struct Unsound: Error, CustomStringConvertible {
        var store: String
        var found: StoreVerification

        var description: String {
            let repair =
                found.altered.isEmpty && found.fileFaults.isEmpty || found.isRepaired
                ? ""
                : "`wattmark results verify --repair\(StoreWords.option(of: store))` writes what is listed anew"
            let remove =
                found.damaged.isEmpty
                ? "" : "remove damaged runs, and import them from an exported file"
            return "the store \(store) is not sound: "
                + [repair, remove].filter { !$0.isEmpty }.joined(separator: "; ")
        }
    }

    func run() throws {
        let progress = ProgressLine()
        defer { progress.clear() }
        // Looked up before the store is opened for writing, which would make one that is not there.
        var stored = try store.opened(for: .reading)
        if repair { stored = try store.opened() }
        let found = try stored.verify(repairs: repair) { done, all in
            progress.show("\(done) of \(all) runs checked")
        }
        progress.clear()
        if json.json {
            try json.print(
                Answer(
                    records: found.records, damaged: found.damaged, altered: found.altered,
                    fileFaults: found.fileFaults, repaired: found.isRepaired, sound: found.isSound))
        } else {
            try Console.print(Self.words(found))
        }
        guard found.isSound else { throw Unsound(store: stored.path, found: found) }
    }

    private static func words(_ found: StoreVerification) -> String {
        let runs = found.records == 1 ? "1 run" : "\(found.records) runs"
        let wrong = found.isRepaired ? "was listed wrongly, and is written anew" : "is listed wrongly"
        let lines =
            found.damaged.map { "\($0.excerpt().prefix(12)) is damaged" }
            + found.altered.map { "\($0.excerpt().prefix(12)) \(wrong)" }
            + found.fileFaults.map { $0.excerpt() }
        let faults =
            lines.isEmpty ? "all is sound" : "\(lines.count) \(lines.count == 1 ? "fault" : "faults")"
        return (lines + ["\(runs) checked: \(faults)"])
            .joined(separator: "\n")
    }
}
