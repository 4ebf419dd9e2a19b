import ArgumentParser
import Foundation
import Reporting
import ResultStore
import RunRecords

struct ResultsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "results",
        abstract: "List, show, export, import and remove stored runs.",
        discussion: """
            A RUN is an id or the first digits of one, `latest`, `latest~2`, or a label.

              wattmark results list
              wattmark results show latest
              wattmark results export latest > run.json
            """,
        subcommands: [List.self, Show.self, Export.self, Import.self, Remove.self])

    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "List the stored runs, the newest first.")

        @OptionGroup var store: StoreOption
        @OptionGroup var json: JSONOption
        @Option(name: .long, help: "Show at most this many runs.")
        var limit: Int = 50

        func validate() throws {
            guard limit >= 1 else { throw ValidationError("--limit is \(limit); give a number from 1 up.") }
        }

        func run() throws {
            guard FileManager.default.fileExists(atPath: store.path) else {
                return json.json
                    ? try json.print([ResultsText.Row]())
                    : try Console.print(
                        "No runs are stored in \(store.path) yet; `wattmark run` makes the first.")
            }
            let runs = try ResultStore(path: store.path, for: .reading).list(limit: limit)
            let rows = runs.map(ResultsText.Row.init)
            guard !json.json else { return try json.print(rows) }
            guard !rows.isEmpty else {
                return try Console.print(
                    "No runs are stored in \(store.path) yet; `wattmark run` makes the first.")
            }
            try Console.print(ResultsText.render(rows, style: Console.output), terminator: "")
        }
    }

    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Show one stored run as it was printed.")

        @OptionGroup var store: StoreOption
        @OptionGroup var json: JSONOption
        @Argument(help: ArgumentHelp("The run: an id, `latest`, `latest~2` or a label.", valueName: "run"))
        var reference = "latest"

        func run() throws {
            let stored = try ResultStore(path: store.path, for: .reading)
            if json.json { return try Console.write(try stored.json(of: try stored.id(matching: reference))) }
            let record = try stored.record(matching: reference)
            try Console.print(RunText.render(record, style: Console.output), terminator: "")
        }
    }

    struct Export: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Write one run's canonical JSON, byte for byte as it was stored.")

        @OptionGroup var store: StoreOption
        @Argument(help: ArgumentHelp("The run: an id, `latest`, `latest~2` or a label.", valueName: "run"))
        var reference: String
        @Option(name: .shortAndLong, help: ArgumentHelp("Write to this file.", valueName: "file"))
        var output: String?

        func run() throws {
            let stored = try ResultStore(path: store.path, for: .reading)
            let data = try stored.json(of: try stored.id(matching: reference))
            guard let output else { return try Console.write(data) }
            try OutputFile(path: output).write(data)
        }
    }

    struct Import: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Take in exported runs; those that are there already are left alone.",
            discussion: """
                All files are read and checked first, and each is taken in whole or not at all. A record that was \
                altered is refused.
                """)

        @OptionGroup var store: StoreOption
        @Argument(help: "JSON files of one or more records; `-` is standard input.")
        var files: [String]

        func run() throws {
            let batches = try files.map { file in (file, try Self.read(file)) }
            let stored = try ResultStore(path: store.path)
            for (file, batch) in batches {
                let count = try stored.insert(batch)
                try Console.print(
                    "\(file): \(count.inserted) imported, \(count.alreadyPresent) already there")
            }
        }

        private static func read(_ file: String) throws -> RecordBatch {
            guard file == "-" else { return try RecordBatch(file: file) }
            return try RecordBatch(
                data: FileHandle.standardInput.readDataToEndOfFile(), named: "standard input")
        }
    }

    struct Remove: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Remove runs from the store for good.")

        @OptionGroup var store: StoreOption
        @Argument(help: ArgumentHelp("The runs: ids, `latest` or labels.", valueName: "run"))
        var references: [String]

        func run() throws {
            let stored = try ResultStore(path: store.path)
            let ids = try references.map { try stored.id(matching: $0) }
            for id in ids {
                try stored.remove(id: id)
                try Console.print("removed \(id.prefix(12))")
            }
        }
    }
}

extension ResultsText.Row {
    fileprivate init(_ run: RunSummary) {
        self.init(
            id: run.id, startedAt: run.startedAt, label: run.label, hostname: run.hostname,
            fingerprintId: run.fingerprintID, toolVersion: run.toolVersion,
            rates: run.rates.map { rate in
                Rate(
                    workload: rate.workload, dataType: rate.dataType, engine: rate.engine,
                    kernel: rate.kernel,
                    placement: rate.placement, unit: rate.unit, center: rate.center, low: rate.low,
                    high: rate.high)
            })
    }
}
