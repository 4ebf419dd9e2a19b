import ArgumentParser
import PlainText
import Reporting
import ResultStore
import RunRecords
import SystemFiles

struct ResultsImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Take in exported runs; those that are there already are left alone.",
        usage: "wattmark results import <file> ... [<options>]",
        discussion: """
            All files are read and checked first, packed by gzip or not, and each is taken in whole or not at all. A record that was \
            altered, or that no run can have given, is refused; with --quarantine it is written to a folder with the \
            reason beside it, and the others of its file are taken in.

              wattmark results import run.json
              wattmark results import fleet/*.json --quarantine refused
              wattmark results import fleet.json.gz
              ssh bench-1 wattmark results export latest | wattmark results import -
            """)

    @OptionGroup var store: StoreOption
    @OptionGroup var json: JSONOption
    @Option(
        name: .long,
        help: ArgumentHelp(
            "Keep records that are refused in this folder, and take in the others.", valueName: "folder"),
        completion: .directory)
    var quarantine: String?
    @Argument(
        help: ArgumentHelp(
            "JSON files of one or more records; `-` is standard input.", valueName: "file"),
        completion: .file(extensions: ["json", "gz"]))
    var files: [String]

    struct Answer: Encodable {
        var file: String
        var imported: Int
        var alreadyThere: Int
        var quarantined: [SetAside]

        var inWords: String {
            let refused = quarantined.isEmpty ? "" : ", \(quarantined.count) refused and set aside"
            return "\(file): \(imported) imported, \(alreadyThere) already there\(refused)"
        }
    }

    struct SetAside: Encodable {
        /// In its file, from 1.
        var record: Int
        var line: Int
        var reason: String
        @Nullable var path: String?

        init(_ refused: RefusedRecord) {
            record = refused.position
            line = refused.line
            reason = refused.reason
            path = refused.path
        }
    }

    func run() throws {
        let progress = ProgressLine()
        defer { progress.clear() }
        Interruption.begin()
        let staging = try Staging()
        let folder = try quarantine.map { try Quarantine(folder: $0) }
        let batches = try files.map { path in
            let file = InputFile(path: path)
            let (batch, refused) = try Self.checked(file, in: staging, folder, progress)
            progress.clear()
            for one in refused {
                Console.error(
                    "note: record \(one.position) of \(file.name), at line \(one.line), was refused, and is in \(one.path ?? ""): \(one.reason.printableLines)"
                )
            }
            return (file.name, batch, refused)
        }
        let stored = try store.opened()
        Interruption.end()
        var answers: [Answer] = []
        for (name, batch, refused) in batches {
            progress.show("\(name): storing")
            let count = try stored.insert(batch)
            let answer = Answer(
                file: name, imported: count.inserted, alreadyThere: count.alreadyPresent,
                quarantined: refused.map(SetAside.init))
            answers.append(answer)
            progress.clear()
            // Said as soon as it is on disk, so that who is interrupted knows what is there.
            if !json.json { try Console.print(answer.inWords) }
        }
        if json.json { try json.print(answers) }
    }

    private static func checked(
        _ file: InputFile, in staging: Staging, _ quarantine: Quarantine?, _ progress: ProgressLine
    ) throws -> (RecordBatch, [RefusedRecord]) {
        var reader = RecordReader(into: staging, named: file.name, quarantine: quarantine)
        var size = 0
        try file.readParts { part in
            let before = size / 1_000_000
            size += part.count
            if size / 1_000_000 > before {
                progress.show("\(file.name): checking, \(size / 1_000_000) MB read")
            }
            try reader.add(part)
        }
        return (try reader.finish(), reader.refused)
    }
}
