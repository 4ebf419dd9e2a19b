import ArgumentParser
import Foundation
import Reporting
import ResultStore
import SystemFiles

struct ResultsExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write runs as canonical JSON, byte for byte as stored, or for other tools.",
        usage: "wattmark results export (<run> ... | --all) [<options>]",
        discussion: """
            Several runs are an array in JSON; in formats that follow one value of a metric it is the median \
            of the runs, and unlike hosts are kept apart. JSON whose file ends in .gz is packed by gzip, as import reads it.

            \(ExportFormat.helpLines)

              wattmark results export latest > run.json
              wattmark results export latest latest~1 --format csv --output rates.csv
              wattmark results export --all --since 7d --output week.json.gz
            """)

    @OptionGroup var store: StoreOption
    @OptionGroup var json: JSONOption
    @Argument(
        help: ArgumentHelp("The runs: ids, `latest`, `latest~2` or labels.", valueName: "run"),
        completion: KnownNames.runs)
    var references: [String] = []
    @Flag(name: .long, help: "Every run that the filters leave, the oldest first.") var all = false
    @OptionGroup var filter: RunFilterOptions
    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            "One of the formats above (json by default; csv, html, junit, markdown or openmetrics by the file's name).",
            valueName: "name"), completion: KnownNames.exportFormats)
    var format: String?
    @Option(
        name: .shortAndLong, help: ArgumentHelp("Write to this file.", valueName: "file"),
        completion: .file())
    var output: String?

    func validate() throws {
        guard all != !references.isEmpty else {
            throw ValidationError(all ? "give runs or --all, not both" : "give the runs, or --all")
        }
        if !all, !filter.isEmpty {
            throw ValidationError("--where, --since, --label and --host choose among --all; add it")
        }
        if isPacked, formatName != "json" {
            throw ValidationError("only JSON is packed by gzip; name the file without .gz")
        }
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
        return ExportFormat.named(byEndingOf: isPacked ? String(output.dropLast(3)) : output)?.name ?? "json"
    }

    private var isPacked: Bool { output?.lowercased().hasSuffix(".gz") ?? false }

    func run() throws {
        let stored = try store.opened(for: .reading)
        if formatName == "json", all || isPacked { return try write(allOf: stored) }
        if all {
            var documents: [Data] = []
            try stored.documents(of: filter.filter()) { documents.append($0) }
            return try ReportFiles(format: try ExportFormat.named(formatName), path: output)
                .write(try ExportInput(runs: documents))
        }
        let ids = try ids(in: stored)
        let input = try ExportInput(runs: try ids.map { try stored.json(of: $0) })
        try ReportFiles(format: try ExportFormat.named(formatName), path: output).write(input)
    }

    private func ids(in stored: any RunStore) throws -> [String] {
        var ids: [String] = []
        for reference in references {
            let id = try stored.id(matching: reference)
            if !ids.contains(id) { ids.append(id) }
        }
        return ids
    }

    /// One after the other, for they may be more than the memory holds.
    private func write(allOf stored: any RunStore) throws {
        guard let output, output != "-" else { return try array(of: stored) { try Console.write($0) } }
        let file = try OutputFile(path: output)
        guard isPacked else { return try file.write { take in try array(of: stored, take) } }
        try file.write { take in
            var packing = try Gzip(.packing, of: output)
            try array(of: stored) { part in try packing.add([UInt8](part)) { try take(Data($0)) } }
            try packing.finish { try take(Data($0)) }
        }
    }

    struct NothingToExport: Error, CustomStringConvertible {
        var reason: String
        var description: String { reason }
    }

    /// The text of an array of runs.
    private func array(of stored: any RunStore, _ take: (Data) throws -> Void) throws {
        var isFirst = true
        func add(_ json: Data) throws {
            try take(Data((isFirst ? "[\n" : ",\n").utf8) + json.dropLast())
            isFirst = false
        }
        if all {
            try stored.documents(of: filter.filter(), add)
        } else {
            for id in try ids(in: stored) { try add(try stored.json(of: id)) }
        }
        guard !isFirst else { throw NothingToExport(reason: filter.noRuns(in: store)) }
        try take(Data("\n]\n".utf8))
    }
}

extension ExportFormat {
    /// `csv: spreadsheets, data frames`, a line each, as the help shows them.
    static let helpLines = all.map { "  \($0.name): \($0.reader)" }.joined(separator: "\n")
}
