import ArgumentParser
import Regression
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
        let rows = try store.openedIfThere().map(rows) ?? []
        guard format.json || format.csv || !rows.isEmpty else {
            return try Console.print(filter.noRuns(in: store))
        }
        try format.print(rows) {
            ResultsReport.data(rows)
        } text: {
            ResultsReport.report(rows)
        }
    }

    private func rows(of stored: ResultStore) throws -> [ResultsReport.Row] {
        let runs = try stored.list(filter.filter(), limit: limit)
        let notes = try stored.annotations(ofRuns: runs.map(\.id))
        let marks = LikeRuns.marks(
            of: runs.map { run in
                LikeRuns.Run(
                    fingerprintID: run.fingerprintID,
                    rates: run.rates.map { RateConditions($0.benchmark, kernel: $0.kernel) })
            })
        return zip(runs, marks).map { ResultsReport.Row($0, like: $1, notes: notes[$0.id] ?? []) }
    }
}

extension ResultsReport.Row {
    fileprivate init(_ run: RunSummary, like: String, notes: [Annotation]) {
        self.init(
            id: run.id, startedAt: run.startedAt, label: run.label,
            tags: Dictionary(run.tags.map { ($0.key, $0.value) }) { first, _ in first },
            hostname: run.hostname,
            fingerprintId: run.fingerprintID, like: like, toolVersion: run.toolVersion,
            rates: run.rates.map { rate in
                Rate(
                    of: rate.benchmark, kernel: rate.kernel, center: rate.center, low: rate.low,
                    high: rate.high)
            }, annotations: notes.map(Note.init))
    }
}

extension ResultsReport.Row.Note {
    init(_ annotation: Annotation) {
        self.init(madeAt: annotation.madeAt, text: annotation.text)
    }
}
