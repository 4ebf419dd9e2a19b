import ArgumentParser
import Pages
import Reporting
import ResultStore
import RunRecords

struct ResultsShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show one stored run as it was printed.",
        discussion: """
            As JSON, the run record itself, without the notes that were added later.

              wattmark results show
              wattmark results show latest~1
            """)

    @OptionGroup var store: StoreOption
    @OptionGroup var dollars: RecordedDollars
    @OptionGroup var format: FormatOptions
    @Argument(help: ResultsCommand.runHelp, completion: KnownNames.runs) var reference = "latest"

    func run() throws {
        let stored = try store.opened(for: .reading)
        if format.json { return try Console.write(try stored.json(of: try stored.id(matching: reference))) }
        if format.csv {
            let input = try ExportInput(runs: [try stored.json(of: try stored.id(matching: reference))])
            return try ReportFiles(format: try ExportFormat.named("csv"), path: nil).write(input)
        }
        let record = try stored.record(matching: reference)
        let notes = try stored.annotations(ofRuns: [record.id])[record.id] ?? []
        try Console.print(
            RunReport.report(record, storeOption: StoreWords.option(of: store.path))
                + ResultsReport.notes(notes.map(ResultsReport.Row.Note.init)))
    }
}
