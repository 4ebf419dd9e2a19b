import ArgumentParser
import Foundation
import Regression
import Reporting
import ResultStore
import RunRecords

extension ResultsCommand {
    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "List the stored runs, the newest first.",
            discussion: """
                A store that does not exist yet is one without runs.

                  wattmark results list
                  wattmark results list --limit 5 --json
                """)

        @OptionGroup var store: StoreOption
        @OptionGroup var json: JSONOption
        @Option(name: .long, help: ArgumentHelp("Show at most this many runs.", valueName: "runs"))
        var limit = 50

        func validate() throws {
            guard limit >= 1 else { throw ValidationError("--limit is \(limit); give a number from 1 up") }
        }

        func run() throws {
            let rows = try store.openedIfThere().map(rows) ?? []
            guard !json.json else { return try json.print(rows) }
            guard !rows.isEmpty else {
                return try Console.print(
                    "No runs are stored in \(store.path) yet; `wattmark run` makes the first.")
            }
            try Console.print(ResultsReport.report(rows))
        }

        private func rows(of stored: ResultStore) throws -> [ResultsReport.Row] {
            let runs = try stored.list(limit: limit)
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

    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Show one stored run as it was printed.",
            discussion: """
                As JSON, the run record itself, without the notes that were added later.

                  wattmark results show
                  wattmark results show latest~1
                """)

        @OptionGroup var store: StoreOption
        @OptionGroup var json: JSONOption
        @Argument(help: ResultsCommand.runHelp) var reference = "latest"

        func run() throws {
            let stored = try store.opened(for: .reading)
            if json.json { return try Console.write(try stored.json(of: try stored.id(matching: reference))) }
            let record = try stored.record(matching: reference)
            let notes = try stored.annotations(ofRuns: [record.id])[record.id] ?? []
            try Console.print(
                RunReport.report(record) + ResultsReport.notes(notes.map(ResultsReport.Row.Note.init)))
        }
    }
}

extension ResultsReport.Row {
    fileprivate init(_ run: RunSummary, like: String, notes: [Annotation]) {
        self.init(
            id: run.id, startedAt: run.startedAt, label: run.label, hostname: run.hostname,
            fingerprintId: run.fingerprintID, like: like, toolVersion: run.toolVersion,
            rates: run.rates.map { rate in
                Rate(
                    of: rate.benchmark, kernel: rate.kernel, center: rate.center, low: rate.low,
                    high: rate.high)
            }, annotations: notes.map(Note.init))
    }
}

extension ResultsReport.Row.Note {
    fileprivate init(_ annotation: Annotation) {
        self.init(madeAt: annotation.madeAt, text: annotation.text)
    }
}
