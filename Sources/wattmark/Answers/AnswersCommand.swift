import ArgumentParser

struct AnswersCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "answers",
        abstract: "List, show and remove saved answers.",
        discussion: """
            An answer is kept by --save NAME on `revenue` and `plan`; `plan again NAME` reckons it anew.

              wattmark answers list
              wattmark answers show board-paper
              wattmark answers remove board-paper
            """,
        subcommands: [AnswersListCommand.self, AnswersShowCommand.self, AnswersRemoveCommand.self])
}
