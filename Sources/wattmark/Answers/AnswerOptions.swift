import ArgumentParser
import Foundation
import Profiles
import Reporting
import ResultStore
import RunRecords

/// How an answer is written, and whether it is kept.
struct AnswerOptions: ParsableArguments {
    @OptionGroup var format: FormatOptions
    @OptionGroup var line: SummaryOption

    @Option(
        name: .customLong("save"), parsing: .singleValue,
        help: ArgumentHelp(
            "Keep the answer with all that it rests on; `plan again` shows it again.", valueName: "name"))
    var names: [String] = []

    @Flag(name: .long, help: "Let --save take the place of an answer of that name.")
    var replace = false

    /// By which it is kept; `nil` where it is not.
    var save: String? { names.first }

    func validate() throws {
        try line.check(beside: format)
        guard names.count <= 1 else {
            throw ValidationError("--save is given \(names.count) times; an answer is kept under one name")
        }
        guard let save else {
            if replace { throw ValidationError("--replace is of a saved answer; add --save and its name") }
            return
        }
        do {
            try Self.shelf.check(newName: save)
        } catch .taken where replace {
        } catch .noFolder {
            // Not a fault of how the command was written: `checkShelf` says so.
        } catch {
            throw ValidationError("--save: \(error)")
        }
    }

    /// Before an answer is sought, which may take long.
    func checkShelf() throws {
        if save != nil { _ = try Self.shelf.names() }
    }

    static var shelf: AnswerShelf { AnswerShelf(environment: ProcessInfo.processInfo.environment) }

    /// What cannot be kept is printed all the same, for it may have taken long.
    func print(_ planned: PlannedAnswer) throws {
        var fault: (any Error)?
        if let save {
            do {
                let command = RepeatedCommand(words: try ProgramArguments.words())
                let folder = FileManager.default.currentDirectoryPath
                // As the command that is kept names them.
                let runs = planned.runs.map { run in
                    var run = run
                    if RecordReference(run.reference).isPath {
                        run.reference = RepeatedCommand.absolute(run.reference, in: folder)
                    }
                    return run
                }
                let kept = SavedAnswer(
                    name: save, savedAt: Date(), tool: .this,
                    arguments: command.absolute(in: folder).words,
                    sources: try planned.sources(), runs: runs,
                    text: Self.keptText(of: planned),
                    result: String(decoding: try CanonicalJSON.encode(planned.answer), as: UTF8.self))
                let path = try Self.shelf.keep(kept, replacing: replace)
                Console.error("note: kept as \(save) in \(path)")
            } catch {
                fault = error
            }
        }
        if line.summary {
            try line.print(planned.summary())
        } else {
            try format.print(planned.answer, csv: planned.data, text: planned.text)
        }
        if let fault { throw fault }
    }

    /// The same on every terminal.
    static func keptText(of planned: PlannedAnswer) -> String {
        TextReport.render(planned.text(), on: TextPage(columns: 100))
    }
}

extension SavedAnswer.Run {
    /// None where no run is named.
    static func of(_ record: RunRecord?, named reference: String?) throws -> [Self] {
        guard let record, let reference else { return [] }
        return [try Self(reference: reference, record: record)]
    }
}
