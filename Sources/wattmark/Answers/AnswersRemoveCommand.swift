import ArgumentParser
import ResultStore

struct AnswersRemoveCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove",
        abstract: "Remove saved answers for good.",
        discussion: """
            Nothing is removed unless every answer is found. A damaged one goes too.

              wattmark answers remove board-paper
              wattmark answers remove draft-1 draft-2
            """)

    @OptionGroup var json: JSONOption
    @Argument(
        help: ArgumentHelp("The names that they were saved by.", valueName: "name"),
        completion: KnownNames.answers)
    var names: [String]

    struct Answer: Encodable {
        var removed: [String]
    }

    func run() throws {
        let shelf = AnswerOptions.shelf
        var removed: [String] = []
        for name in names where !removed.contains(name) {
            try shelf.requireKept(name)
            removed.append(name)
        }
        for name in removed { try shelf.remove(name) }
        guard !json.json else { return try json.print(Answer(removed: removed)) }
        for name in removed { try Console.print("removed \(name)") }
    }
}
