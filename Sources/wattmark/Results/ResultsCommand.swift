import ArgumentParser

struct ResultsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "results",
        abstract: "List, show, export, import, annotate, remove, prune and verify stored runs.",
        discussion: """
            A RUN is an id or the first digits of one, `latest`, `latest~2`, or a label.

              wattmark results list
              wattmark results show latest
              wattmark results export latest > run.json
            """,
        subcommands: [
            ResultsListCommand.self, ResultsShowCommand.self, ResultsExportCommand.self,
            ResultsImportCommand.self, ResultsAnnotateCommand.self, ResultsRemoveCommand.self,
            ResultsPruneCommand.self, ResultsVerifyCommand.self,
        ])

    static let runHelp = ArgumentHelp("The run: an id, `latest`, `latest~2` or a label.", valueName: "run")
}
