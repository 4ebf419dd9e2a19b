import ArgumentParser
import Pages
import Reporting
import ResultStore
import RunRecords

struct ResultsListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the stored runs, the newest first.",
        discussion: """
            A store that does not exist yet is one without runs.

              wattmark results list
              wattmark results list --limit 5 --json
            """)

    @OptionGroup var store: StoreOption
    @OptionGroup var format: FormatOptions
    @Option(
        name: .long, parsing: .unconditional,
        help: ArgumentHelp("Show at most this many runs.", valueName: "runs"))
    var limit = 50

    func validate() throws {
        guard limit >= 1 else { throw ValidationError("--limit is \(limit); give a number from 1 up") }
    }

    func run() throws {
        let rows = try store.openedIfThere()?.rows(limit: limit) ?? []
        guard format.json || format.csv || !rows.isEmpty else {
            return try Console.print(
                "No runs are stored in \(store.path) yet; `wattmark run` makes the first.")
        }
        try format.print(rows) {
            ResultsReport.data(rows)
        } text: {
            ResultsReport.report(rows)
        }
    }
}
