import ArgumentParser
import Foundation
import PlainText
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
            saved, and where today's profiles are gone the saved ones still answer. No other command than these is asked \
            again, whatever the file says, so that an answer that somebody sent may be looked at. Without a name, all that are kept; `wattmark answers` lists, shows and removes them.

              wattmark revenue --save board-paper
              wattmark plan again
              wattmark plan again board-paper
              wattmark plan again board-paper --csv > changes.csv
            """)

    @Argument(
        help: "The name that it was saved by, or the path of its file.", completion: KnownNames.answersOrFiles
    )
    var name: String?
    @OptionGroup var format: FormatOptions

    func run() throws {
        let shelf = AnswerOptions.shelf
        guard let name else { return try AnswersListCommand.list(shelf, format: format) }
        let saved = try shelf.answer(namedOrAt: name)
        let answer = try repeated(saved, from: try shelf.path(namedOrAt: name))
        if !format.json, !format.csv { try Console.print(saved.text.printableLines) }
        try format.print(answer) {
            RepeatedAnswerReport.data(answer)
        } text: {
            RepeatedAnswerReport.report(answer)
        }
    }

    private func repeated(_ saved: SavedAnswer, from path: String) throws -> RepeatedAnswer {
        let command = RepeatedCommand(words: saved.arguments)
        let before: JSONValue
        do {
            before = try JSONDecoder().decode(JSONValue.self, from: Data(saved.result.utf8))
        } catch {
            throw AnswerError.damaged(path: path, reason: "its result is no JSON")
        }
        var question: any KeptQuestion
        do {
            question = try command.question()
        } catch RepeatedCommand.Refused.notUnderstood(let reason) {
            return RepeatedAnswer(
                name: saved.name, savedAt: saved.savedAt, arguments: saved.arguments, savedBy: saved.tool,
                today: .this, isUnderstood: false, savedSources: saved.sources.count, sources: nil, runs: [],
                byText: nil, byProgram: nil, byProfiles: nil,
                refusal: RepeatedCommand.Refused.notUnderstood(reason).description, saved: before, now: nil)
        }
        if var measured = question as? any MeasuredQuestion {
            measured.runs.isLookedAt = true
            question = measured
        }
        let named = (question as? any FileQuestion)?.namedFiles ?? []
        let isKept = named.allSatisfy { path in saved.sources.contains { $0.path == path } }
        let unchanged = isKept ? try? saved.question(command).answered() : nil
        let result = try unchanged.map(Self.result)
        let runs = saved.runs.map { run in
            // What is not found, for whatever reason, is not there for this question either.
            let today = try? (question as? any MeasuredQuestion)?.runs.record(run.reference)
            return RepeatedAnswer.RunNow(reference: run.reference, saved: run.id, today: today?.id)
        }
        var now: JSONValue?
        var refusal: String?
        do {
            for path in named { _ = try InputFile(path: path).readRegular(atMost: InputFile.largestText) }
            let gone = Set(runs.filter { $0.today == nil }.map(\.reference))
            now = try Self.result(of: try saved.withRuns(question) { gone.contains($0.reference) }.answered())
        } catch let fault as ValidationError {
            refusal = fault.message
        } catch {
            refusal = "\(error)"
        }
        return RepeatedAnswer(
            name: saved.name, savedAt: saved.savedAt, arguments: saved.arguments, savedBy: saved.tool,
            today: .this, savedSources: saved.sources.count,
            sources: changes(since: saved, of: question, isAnswered: now != nil), runs: runs,
            byText: unchanged.flatMap {
                RepeatedAnswer.TextChange(from: saved.text, to: AnswerOptions.keptText(of: $0))
            },
            byProgram: result.map { AnswerChange.all(from: before, to: $0) },
            byProfiles: now.map { AnswerChange.all(from: result ?? before, to: $0) }, refusal: refusal,
            saved: before, now: now)
    }

    private static func result(of planned: PlannedAnswer) throws -> JSONValue {
        try JSONDecoder().decode(JSONValue.self, from: try CanonicalJSON.encode(planned.answer))
    }

    /// The files of today beside those that were saved: of profiles, all of the kinds that were; of others those that the
    /// command names, and only where they were understood as what it takes them for.
    ///
    /// - Returns: `nil` where today's profiles cannot be read.
    private func changes(
        since saved: SavedAnswer, of question: any KeptQuestion, isAnswered: Bool
    ) -> [RepeatedAnswer.SourceChange]? {
        let before = Dictionary(saved.sources.map { ($0.path, $0.text) }, uniquingKeysWith: { $1 })
        let places = before.keys.filter { ProfileLibrary.isPlace($0) }
        var after: [String: String] = [:]
        let named = (question as? any FileQuestion)?.namedFiles ?? []
        for path in named where before[path] != nil && isAnswered {
            after[path] = (try? InputFile(path: path).readRegular(atMost: InputFile.largestText)).map {
                String(decoding: $0, as: UTF8.self)
            }
        }
        let kinds = Set(places.compactMap { $0.split(separator: "/").first })
        if !kinds.isEmpty {
            guard let library = try? question.profiles.load() else { return nil }
            for file in library.files where kinds.contains(file.kind.folder[...]) {
                after[file.place] = library.text(of: file)
            }
        }
        return RepeatedAnswer.SourceChange.all(from: before, to: after)
    }
}
