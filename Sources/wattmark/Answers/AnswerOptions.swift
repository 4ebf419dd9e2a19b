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

    func validate() throws {
        guard let save else { return }
        do {
            try Self.shelf.check(newName: save)
        } catch {
            throw ValidationError("--save: \(error)")
        }
    }

    static var shelf: AnswerShelf { AnswerShelf(environment: ProcessInfo.processInfo.environment) }

    /// - Parameter library: whose files the answer rests on.
    func print(
        _ answer: some Encodable, of library: ProfileLibrary, csv table: () -> ReportTable,
        text: () -> Report
    ) throws {
        try print(
            answer,
            from: library.files.map { SavedAnswer.Source(path: $0.place, text: library.text(of: $0)) },
            csv: table, text: text)
    }

    func print(
        _ answer: some Encodable, from sources: @autoclosure () throws -> [SavedAnswer.Source],
        csv table: () -> ReportTable,
        text: () -> Report
    ) throws {
        if let save {
            let kept = SavedAnswer(
                name: save, savedAt: Date(), tool: .this,
                arguments: RepeatedCommand(words: try ProgramArguments.words()).words, sources: try sources(),
                text: TextReport.render(text(), on: Self.keptPage),
                result: String(decoding: try CanonicalJSON.encode(answer), as: UTF8.self))
            let path = try Self.shelf.keep(kept)
            Console.error("note: kept as \(save) in \(path)")
        }
        try format.print(answer, csv: table, text: text)
    }

    /// The same on every terminal.
    static let keptPage = TextPage(columns: 100)
}
