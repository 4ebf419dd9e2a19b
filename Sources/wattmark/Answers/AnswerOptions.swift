import ArgumentParser
import Foundation
import Profiles
import Reporting
import ResultStore
import RunRecords

/// How an answer is written, and whether it is kept.
struct AnswerOptions: ParsableArguments {
    @OptionGroup var format: FormatOptions

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Keep the answer with all that it rests on; `plan again` shows it again.", valueName: "name"))
    var save: String?

    @Flag(name: .long, help: "Let --save take the place of an answer of that name.")
    var replace = false

    func validate() throws {
        guard let save else {
            if replace { throw ValidationError("--replace is of a saved answer; add --save and its name") }
            return
        }
        do {
            try Self.shelf.check(newName: save)
        } catch .taken where replace {
        } catch {
            throw ValidationError("--save: \(error)")
        }
    }

    static var shelf: AnswerShelf { AnswerShelf(environment: ProcessInfo.processInfo.environment) }

    /// - Parameters:
    ///   - library: whose files the answer rests on.
    ///   - runs: on which it rests too.
    func print(
        _ answer: some Encodable, of library: ProfileLibrary,
        runs: @autoclosure () throws -> [SavedAnswer.Run] = [], csv table: () -> ReportTable,
        text: () -> Report
    ) throws {
        try print(
            answer,
            from: library.files.map { SavedAnswer.Source(path: $0.place, text: library.text(of: $0)) },
            runs: try runs(), csv: table, text: text)
    }

    /// What cannot be kept is printed all the same, for it may have taken long.
    func print(
        _ answer: some Encodable, from sources: @autoclosure () throws -> [SavedAnswer.Source],
        runs: @autoclosure () throws -> [SavedAnswer.Run] = [], csv table: () -> ReportTable,
        text: () -> Report
    ) throws {
        var fault: (any Error)?
        if let save {
            do {
                let kept = SavedAnswer(
                    name: save, savedAt: Date(), tool: .this,
                    arguments: RepeatedCommand(words: try ProgramArguments.words()).words,
                    sources: try sources(), runs: try runs(),
                    text: TextReport.render(text(), on: Self.keptPage),
                    result: String(decoding: try CanonicalJSON.encode(answer), as: UTF8.self))
                let path = try Self.shelf.keep(kept, replacing: replace)
                Console.error("note: kept as \(save) in \(path)")
            } catch {
                fault = error
            }
        }
        try format.print(answer, csv: table, text: text)
        if let fault { throw fault }
    }

    /// The same on every terminal.
    static let keptPage = TextPage(columns: 100)
}

extension SavedAnswer.Run {
    /// None where no run is named.
    static func of(_ record: RunRecord?, named reference: String?) throws -> [Self] {
        guard let record, let reference else { return [] }
        return [try Self(reference: reference, record: record)]
    }
}
