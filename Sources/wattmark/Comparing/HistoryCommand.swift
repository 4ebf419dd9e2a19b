import ArgumentParser
import Foundation
import Pages
import Regression
import Reporting
import ResultStore
import RunRecords

struct HistoryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "history",
        abstract: "Show measured rates over time, and where and since when they changed.",
        usage: "wattmark history [<options>]",
        discussion: """
            Runs on like hosts (of the same fingerprint) by one kernel are one series. A change is found by e-divisive with a t \
            test; from then on runs are judged by their new level, so that one shift is reported once. The newest \
            run is judged by where the others of its level let it be expected.

              wattmark history
              wattmark history --metric sha256d/openssl/one-core
              wattmark history --metric matmul --last 50 --json
              wattmark history --host bench-1 --since 4w
            """)

    @OptionGroup var store: StoreOption
    @OptionGroup var format: FormatOptions
    @OptionGroup var filter: RunFilterOptions

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Draw a chart of each metric that has this in its name, as sha256d/openssl/one-core has sha256d.",
            valueName: "name"), completion: KnownNames.metrics)
    var metric: String?

    @Option(
        name: .long, parsing: .unconditional,
        help: ArgumentHelp("Look at this many of the newest runs.", valueName: "runs"))
    var last = 100

    func validate() throws {
        guard (1...100_000).contains(last) else {
            throw ValidationError("--last is \(last); give a number from 1 to 100000")
        }
    }

    func run() throws {
        let reports = try store.openedIfThere().map(reports) ?? []
        if let metric, reports.isEmpty { throw NoSuchMetric(name: metric, store: store.path) }
        guard format.json || format.csv || !reports.isEmpty else {
            return try Console.print(filter.noRuns(in: store))
        }
        try format.print(reports) {
            HistoryOverview.data(reports)
        } text: {
            metric == nil ? HistoryOverview.report(reports) : HistoryCharts.report(reports)
        }
    }

    private func reports(of stored: any RunStore) throws -> [HistoryReport] {
        let wanted = metric?.lowercased()
        let histories = try stored.history(newest: last, of: filter.filter()) { candidate in
            wanted.map { candidate.name.lowercased().contains($0) } ?? true
        }
        let notes = try stored.annotations(ofRuns: histories.flatMap { $0.points.map(\.run) })
        return histories.compactMap { HistoryReport($0, notes: notes) }
    }

    struct NoSuchMetric: Error, CustomStringConvertible {
        var name: String
        var store: String

        var description: String {
            "no metric in \(store) has \"\(name)\" in its name: `wattmark history` lists them"
        }
    }
}
