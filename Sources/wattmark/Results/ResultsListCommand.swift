import ArgumentParser
import Pages
import Reporting
import ResultStore
import RunRecords

struct ResultsListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the stored runs, the newest first.",
        usage: "wattmark results list [<options>]",
        discussion: """
            A store that does not exist yet is one without runs.

              wattmark results list
              wattmark results list --limit 5 --json
              wattmark results list --where site=oslo --since 7d
            """)

    @OptionGroup var store: StoreOption
    @OptionGroup var format: FormatOptions
    @OptionGroup var filter: RunFilterOptions
    @Option(
        name: .long, parsing: .unconditional,
        help: ArgumentHelp("Show at most this many runs.", valueName: "runs"))
    var limit = 50

    func validate() throws {
        guard limit >= 1 else { throw ValidationError("--limit is \(limit); give a number from 1 up") }
    }

    func run() throws {
        let found =
            try store.openedIfThere()?.rows(of: filter.filter(), limit: limit < .max ? limit + 1 : limit)
            ?? []
        let rows = Array(found.prefix(limit))
        guard format.json || format.csv || !rows.isEmpty else {
            return try Console.print(filter.noRuns(in: store))
        }
        try format.print(rows) {
            ResultsReport.data(rows)
        } text: {
            ResultsReport.report(rows, isAll: rows.count == found.count)
        }
    }
}
