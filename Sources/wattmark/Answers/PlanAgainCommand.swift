import ArgumentParser
import Foundation
import Profiles
import Reporting
import ResultStore
import RunRecords
import SystemFiles

struct PlanAgainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "again",
        abstract: "Show a saved answer again, and what has changed since.",
        usage: "wattmark plan again [<name>] [<options>]",
        discussion: """
            Answers of `revenue` and `plan` are kept by --save, with the profiles that they rest on. Shown again, each is \
            reckoned anew twice: from the saved profiles, which tells what this program does otherwise, and from today's, \
            which tells what they change. Without a name, all that are kept.

              wattmark revenue --save board-paper
              wattmark plan again
              wattmark plan again board-paper
              wattmark plan again board-paper --json
            """)

    @Argument(help: "The name that it was saved by.") var name: String?
    @OptionGroup var json: JSONOption

    private struct Kept: Encodable {
        var name: String
        var savedAt: Date
        var tool: Tool
        var arguments: [String]
    }

    func run() throws {
        let shelf = AnswerOptions.shelf
        guard let name else { return try list(shelf) }
        let saved = try shelf.answer(name)
        let answer = try repeated(saved)
        guard !json.json else { return try json.print(answer) }
        try Console.print(saved.text, terminator: "\n")
        try Console.print(RepeatedAnswerReport.report(answer))
    }

    private func list(_ shelf: AnswerShelf) throws {
        let answers = try shelf.names().map { try shelf.answer($0) }.map {
            Kept(name: $0.name, savedAt: $0.savedAt, tool: $0.tool, arguments: $0.arguments)
        }
        guard !json.json else { return try json.print(answers) }
        try Console.print(
            RepeatedAnswerReport.list(answers.map { ($0.name, $0.savedAt, $0.tool, $0.arguments) }))
    }

    private func repeated(_ saved: SavedAnswer) throws -> RepeatedAnswer {
        let command = RepeatedCommand(words: saved.arguments)
        let before = try JSONDecoder().decode(JSONValue.self, from: Data(saved.result.utf8))
        let sources = try changes(since: saved, of: command)
        let fromSaved = try? fromSavedProfiles(saved, command)
        var now: JSONValue?
        var refusal: String?
        do {
            now = try OwnAnswer(to: command.words).result
        } catch let refused as OwnAnswer.Refused {
            refusal = refused.description
        }
        return RepeatedAnswer(
            name: saved.name, savedAt: saved.savedAt, arguments: saved.arguments, savedBy: saved.tool,
            today: .this, sources: sources,
            byProgram: fromSaved.map { AnswerChange.all(from: before, to: $0) },
            byProfiles: now.map { AnswerChange.all(from: fromSaved ?? before, to: $0) }, refusal: refusal,
            saved: before, now: now, text: saved.text)
    }

    /// The files of today beside those that were saved: of profiles, all of the kinds that were; others by their paths.
    private func changes(
        since saved: SavedAnswer, of command: RepeatedCommand
    ) throws -> [RepeatedAnswer.SourceChange] {
        let before = Dictionary(saved.sources.map { ($0.path, $0.text) }, uniquingKeysWith: { $1 })
        let places = before.keys.filter { ProfileLibrary.isPlace($0) }
        var after: [String: String] = [:]
        for path in before.keys where !places.contains(path) {
            after[path] = (try? InputFile(path: path).read()).map { String(decoding: $0, as: UTF8.self) }
        }
        let kinds = Set(places.compactMap { $0.split(separator: "/").first })
        if !kinds.isEmpty {
            let options = command.directories.flatMap { ["--profiles-dir", $0] }
            let library = try ProfileLibrary.load(directories: try ProfilesOption.parse(options).paths)
            for file in library.files where kinds.contains(file.kind.folder[...]) {
                after[file.place] = library.text(of: file)
            }
        }
        return RepeatedAnswer.SourceChange.all(from: before, to: after)
    }

    /// In a folder that is gone afterwards.
    private func fromSavedProfiles(
        _ saved: SavedAnswer, _ command: RepeatedCommand
    ) throws -> JSONValue {
        let folder = FileManager.default.temporaryDirectory
            .appending(path: "wattmark-answer-\(UUID().uuidString)").path(percentEncoded: false)
        try FolderPath(folder).make()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        for source in saved.sources where ProfileLibrary.isPlace(source.path) {
            let path = "\(folder)/\(source.path)"
            try FolderPath(URL(filePath: path).deletingLastPathComponent().path(percentEncoded: false)).make()
            try OutputFile(path: path).write(Data(source.text.utf8))
        }
        let usesProfiles = saved.sources.contains { ProfileLibrary.isPlace($0.path) }
        return try OwnAnswer(to: usesProfiles ? command.reading(folder) : command.words).result
    }
}
