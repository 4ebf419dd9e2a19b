import ArgumentParser
import Fleet
import Foundation
import Pages
import Reporting
import ResultStore
import RunRecords
import SystemFiles

struct MetricsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "metrics",
        abstract: "Write the newest run of each host as OpenMetrics, for Prometheus.",
        usage: "wattmark metrics [<options>]",
        discussion: """
            Rates, peaks, watts and revenue of the newest run of each host, when it started, its tags, its noise, and how far \
            it lies below hosts that are alike. Without timestamps, as the textfile collector of the node exporter reads \
            it; the file is replaced as a whole, so that no half is ever read.

              wattmark metrics
              wattmark metrics --host bench-1 --output /var/lib/node/wattmark.prom
            """)

    @OptionGroup var store: StoreOption
    @OptionGroup var dollars: RecordedDollars
    @OptionGroup var filter: RunFilterOptions
    @Option(
        name: .shortAndLong, help: ArgumentHelp("Write to this file.", valueName: "file"),
        completion: .file(extensions: ["prom"]))
    var output: String?

    func validate() throws { try PackedName.refuse(output) }

    func run() throws {
        let file = try output.flatMap { $0 == "-" ? nil : $0 }.map(OutputFile.init)
        var metrics = FleetMetrics()
        // Where there is no store yet, there are no hosts: the file says so rather than stay as it was.
        if let stored = try store.openedIfThere() {
            let fleet = try StoredFleet(stored, of: filter.filter())
            for (host, outline) in try fleet.outlines() { metrics.add(outline, of: host) }
            metrics.add(fleet.groups)
        }
        let text = metrics.text
        guard let file else { return try Console.print(text, terminator: "") }
        try file.write(Data(text.utf8))
    }
}
