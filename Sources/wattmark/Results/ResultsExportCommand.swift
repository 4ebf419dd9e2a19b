import ArgumentParser
import Foundation
import Reporting
import ResultStore

struct ResultsExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write runs as canonical JSON, byte for byte as stored, or for other tools.",
        usage: "wattmark results export <run> ... [<options>]",
        discussion: """
            Several runs are an array in JSON; in formats that follow one value of a metric it is the median \
            of the runs, and unlike hosts are kept apart.

            \(ExportFormat.helpLines)

              wattmark results export latest > run.json
              wattmark results export latest latest~1 --format csv --output rates.csv
            """)

    @OptionGroup var store: StoreOption
    @OptionGroup var json: JSONOption
    @Argument(
        help: ArgumentHelp("The runs: ids, `latest`, `latest~2` or labels.", valueName: "run"),
        completion: KnownNames.runs)
    var references: [String]
    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            "One of the formats above (json by default; csv, html or markdown by the file's name).",
            valueName: "name"), completion: KnownNames.exportFormats)
    var format: String?
    @Option(
        name: .shortAndLong, help: ArgumentHelp("Write to this file.", valueName: "file"),
        completion: .file())
    var output: String?

    func validate() throws {
        if json.json, let format, format != "json" {
            throw ValidationError("give either --json or --format, not both")
        }
        do {
            _ = try ExportFormat.named(formatName)
        } catch {
            throw ValidationError("\(error)")
        }
    }

    private var formatName: String {
        if let format { return format }
        guard !json.json, let output else { return "json" }
        return ExportFormat.named(byEndingOf: output)?.name ?? "json"
    }

    func run() throws {
        let stored = try store.opened(for: .reading)
        var ids: [String] = []
        for reference in references {
            let id = try stored.id(matching: reference)
            if !ids.contains(id) { ids.append(id) }
        }
        let input = try ExportInput(runs: try ids.map { try stored.json(of: $0) })
        try ReportFiles(format: try ExportFormat.named(formatName), path: output).write(input)
    }
}

extension ExportFormat {
    /// `csv: spreadsheets, data frames`, a line each, as the help shows them.
    static let helpLines = all.map { "  \($0.name): \($0.reader)" }.joined(separator: "\n")
}
