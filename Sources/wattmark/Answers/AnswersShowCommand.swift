import ArgumentParser
import PlainText
import ResultStore

struct AnswersShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show a saved answer as it was printed.",
        discussion: """
            As JSON, all that is kept: the words of the command, the profiles, the run, the text and the result.

              wattmark answers show board-paper
              wattmark answers show board-paper --json > board-paper.json
            """)

    @OptionGroup var json: JSONOption
    @Argument(
        help: "The name that it was saved by, or the path of its file.", completion: KnownNames.answersOrFiles
    )
    var name: String

    func run() throws {
        let saved = try AnswerOptions.shelf.answer(namedOrAt: name)
        guard !json.json else { return try json.print(saved) }
        try Console.print(saved.text.printableLines)
    }
}
