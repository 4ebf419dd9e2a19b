import ArgumentParser
import Reporting
import ResultStore
import RunRecords

extension ResultsCommand {
    struct Export: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Write one run's canonical JSON, byte for byte as it was stored.",
            discussion: """
                It is JSON with or without --json.

                  wattmark results export latest > run.json
                  wattmark results export nightly --output nightly.json
                """)

        @OptionGroup var store: StoreOption
        @OptionGroup var json: JSONOption
        @Argument(help: ResultsCommand.runHelp) var reference: String
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

                  wattmark results import run.json
                  ssh bench-1 wattmark results export latest | wattmark results import -
                """)

        @OptionGroup var store: StoreOption
        @OptionGroup var json: JSONOption
        @Argument(
            help: ArgumentHelp(
                "JSON files of one or more records; `-` is standard input.", valueName: "file"))
        var files: [String]

        struct Answer: Codable {
            var file: String
            var imported: Int
            var alreadyThere: Int
        }

        func run() throws {
            let batches = try files.map { path in
                let file = InputFile(path: path)
                return (file.name, try RecordBatch(data: try file.read(), named: file.name))
            }
            let stored = try ResultStore(path: store.path)
            let answers = try batches.map { name, batch in
                let count = try stored.insert(batch)
                return Answer(file: name, imported: count.inserted, alreadyThere: count.alreadyPresent)
            }
            guard !json.json else { return try json.print(answers) }
            for answer in answers {
                try Console.print(
                    "\(answer.file): \(answer.imported) imported, \(answer.alreadyThere) already there")
            }
        }
    }
}
