import ArgumentParser
import ResultStore

extension ResultsCommand {
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

            var inWords: String { "\(file): \(imported) imported, \(alreadyThere) already there" }
        }

        func run() throws {
            let batches = try files.map { path in
                let file = InputFile(path: path)
                return (file.name, try RecordBatch(data: try file.read(), named: file.name))
            }
            let stored = try ResultStore(path: store.path)
            var answers: [Answer] = []
            for (name, batch) in batches {
                let count = try stored.insert(batch)
                let answer = Answer(
                    file: name, imported: count.inserted, alreadyThere: count.alreadyPresent)
                answers.append(answer)
                // Said as soon as it is on disk, so that who is interrupted knows what is there.
                if !json.json { try Console.print(answer.inWords) }
            }
            if json.json { try json.print(answers) }
        }
    }
}
