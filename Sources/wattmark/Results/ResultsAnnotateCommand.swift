import ArgumentParser
import Foundation
import ResultStore

struct ResultsAnnotateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "annotate",
        abstract: "Note what happened at a run, beside its record, which stays as it is.",
        usage: "wattmark results annotate <run> [<text>] [<options>]",
        discussion: """
            Notes are shown by results list, results show and history.

              wattmark results annotate latest "the BIOS was updated"
              wattmark results annotate 3f2a91 --clear
            """)

    @OptionGroup var store: StoreOption
    @OptionGroup var json: JSONOption
    @Argument(help: ResultsCommand.runHelp, completion: KnownNames.runs) var reference: String
    @Argument(help: ArgumentHelp("The note, one line.", valueName: "text")) var text: String?
    @Flag(name: .long, help: "Take all notes off the run.") var clear = false

    struct Answer: Encodable {
        /// The run's id.
        var run: String
        /// All of its notes now, oldest first.
        var annotations: [String]
    }

    func validate() throws {
        if clear, text != nil { throw ValidationError("give either a text or --clear, not both") }
        if !clear, text == nil { throw ValidationError("give the text of the note, or --clear") }
        guard let text else { return }
        let isBlank = text.allSatisfy(\.isWhitespace)
        let isLine = text.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
        guard !isBlank, isLine else {
            throw ValidationError(
                "the note is empty or has a line break or another control character in it; give one line")
        }
    }

    func run() throws {
        // Looked up before the store is opened for writing, which would make one that is not there.
        let id = try store.opened(for: .reading).id(matching: reference)
        let stored = try store.opened()
        if let text {
            try stored.annotate(id: id, text, at: Date())
        } else {
            _ = try stored.removeAnnotations(ofRun: id)
        }
        let notes = try stored.annotations(ofRuns: [id])[id] ?? []
        guard !json.json else {
            return try json.print(Answer(run: id, annotations: notes.map(\.text)))
        }
        let count = notes.count == 1 ? "1 note" : "\(notes.count) notes"
        try Console.print("\(id.prefix(12)) has \(count)")
    }
}
