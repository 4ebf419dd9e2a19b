import ArgumentParser
import SystemFiles
import ResultStore

struct ResultsImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
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

    struct Answer: Encodable {
        var file: String
        var imported: Int
        var alreadyThere: Int

        var inWords: String { "\(file): \(imported) imported, \(alreadyThere) already there" }
    }

    func run() throws {
        let progress = ProgressLine()
        defer { progress.clear() }
        Interruption.begin()
        let staging = try Staging()
        let batches = try files.map { path in
            let file = InputFile(path: path)
            return (file.name, try Self.checked(file, in: staging, progress))
        }
        let stored = try store.opened()
        Interruption.end()
        var answers: [Answer] = []
        for (name, batch) in batches {
            progress.show("\(name): storing")
            let count = try stored.insert(batch)
            let answer = Answer(
                file: name, imported: count.inserted, alreadyThere: count.alreadyPresent)
            answers.append(answer)
            progress.clear()
            // Said as soon as it is on disk, so that who is interrupted knows what is there.
            if !json.json { try Console.print(answer.inWords) }
        }
        if json.json { try json.print(answers) }
    }

    private static func checked(
        _ file: InputFile, in staging: Staging, _ progress: ProgressLine
    ) throws -> RecordBatch {
        var reader = RecordReader(into: staging, named: file.name)
        var size = 0
        try file.readParts { part in
            let before = size / 1_000_000
            size += part.count
            if size / 1_000_000 > before {
                progress.show("\(file.name): checking, \(size / 1_000_000) MB read")
            }
            try reader.add(part)
        }
        return try reader.finish()
    }
}
