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
            Answers of `revenue` and `plan` are kept by --save, with the profiles and the run that they rest on. Shown \
            again, each is reckoned anew twice: from what was saved, which tells what this program does otherwise, and from \
            today's profiles and run, which tells what they change. A run that is no longer stored is taken as it was \
            saved. Without a name, all that are kept; `wattmark answers` lists, shows and removes them.

              wattmark revenue --save board-paper
              wattmark plan again
              wattmark plan again board-paper
              wattmark plan again board-paper --json
            """)

    @Argument(help: "The name that it was saved by.") var name: String?
    @OptionGroup var json: JSONOption

    func run() throws {
        let shelf = AnswerOptions.shelf
        guard let name else { return try AnswersListCommand.list(shelf, json: json) }
        let saved = try shelf.answer(name)
        let answer = try repeated(saved)
        guard !json.json else { return try json.print(answer) }
        try Console.print(saved.text, terminator: "\n")
        try Console.print(RepeatedAnswerReport.report(answer))
    }

    private func repeated(_ saved: SavedAnswer) throws -> RepeatedAnswer {
        let command = RepeatedCommand(words: saved.arguments)
        let before = try JSONDecoder().decode(JSONValue.self, from: Data(saved.result.utf8))
        let sources = try changes(since: saved, of: command)
        let unchanged = try? inScratchFolder { try fromSaved(saved, command, in: $0) }
        let runs = saved.runs.map { run in
            // What is not found, for whatever reason, is not there for this question either.
            let today = command.question.flatMap { try? $0.runStore.record(run.reference) }
            return RepeatedAnswer.RunNow(reference: run.reference, saved: run.id, today: today?.id)
        }
        var now: JSONValue?
        var refusal: String?
        do {
            now = try inScratchFolder { folder in
                let gone = saved.runs.first { run in runs.contains { $0.saved == run.id && $0.today == nil } }
                return try OwnAnswer(to: try gone.map { try asking($0, command, in: folder) } ?? command)
                    .result
            }
        } catch let refused as OwnAnswer.Refused {
            refusal = refused.description
        }
        return RepeatedAnswer(
            name: saved.name, savedAt: saved.savedAt, arguments: saved.arguments, savedBy: saved.tool,
            today: .this, sources: sources, runs: runs,
            byProgram: unchanged.map { AnswerChange.all(from: before, to: $0) },
            byProfiles: now.map { AnswerChange.all(from: unchanged ?? before, to: $0) }, refusal: refusal,
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

    private func fromSaved(
        _ saved: SavedAnswer, _ command: RepeatedCommand, in folder: String
    ) throws -> JSONValue {
        for source in saved.sources where ProfileLibrary.isPlace(source.path) {
            let path = "\(folder)/\(source.path)"
            try FolderPath(URL(filePath: path).deletingLastPathComponent().path(percentEncoded: false)).make()
            try OutputFile(path: path).write(Data(source.text.utf8))
        }
        let usesProfiles = saved.sources.contains { ProfileLibrary.isPlace($0.path) }
        let ofRun = try saved.runs.first.map { try asking($0, command, in: folder) } ?? command
        return try OwnAnswer(to: usesProfiles ? ofRun.reading(folder) : ofRun).result
    }

    private func asking(
        _ run: SavedAnswer.Run, _ command: RepeatedCommand, in folder: String
    ) throws -> RepeatedCommand {
        let path = "\(folder)/run.json"
        try OutputFile(path: path).write(Data(run.json.utf8))
        return command.asking(ofFile: path)
    }

    /// In a folder that is gone afterwards.
    private func inScratchFolder<Result>(_ work: (String) throws -> Result) throws -> Result {
        let folder = FileManager.default.temporaryDirectory
            .appending(path: "wattmark-answer-\(UUID().uuidString)").path(percentEncoded: false)
        try FolderPath(folder).make()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        return try work(folder)
    }
}
