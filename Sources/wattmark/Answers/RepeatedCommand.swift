import ArgumentParser
import Foundation
import Profiles
import ResultStore
import RunRecords
import ServerStore

/// The words of a command that is to be answered again.
struct RepeatedCommand {
    /// Why it is not asked again.
    enum Refused: Error, CustomStringConvertible {
        /// Its words are of a command that does something, or of none.
        case noQuestion([String])
        /// It reads what nobody kept, and would wait for it.
        case readsInput([String])
        /// This program takes the words no more; with the parser's reason.
        case notUnderstood(String)

        var description: String {
            switch self {
            case .noQuestion(let words):
                """
                "wattmark \(words.joined(separator: " "))" is no question of `revenue` or `plan`, so it is not asked again: \
                the file was not written by --save
                """
            case .readsInput(let words):
                """
                "wattmark \(words.joined(separator: " "))" reads standard input, which no answer keeps, so it is not asked \
                again: the file was not written by --save
                """
            case .notUnderstood(let reason): "this wattmark does not understand the command: \(reason)"
            }
        }
    }

    /// Without how its answer is written and kept.
    let words: [String]

    /// - Parameter words: as the program was started with.
    init(words all: [String]) {
        words = Self.without(["--save"], flags: ["--json", "--csv", "--summary", "--replace"], all)
    }

    static func absolute(_ path: String, in folder: String) -> String {
        path.hasPrefix("/") || path == "-" || ServerAddress.isAddress(path) ? path : "\(folder)/\(path)"
    }

    /// The same from any folder: what it names by a path is named from the root on.
    func absolute(in folder: String) -> RepeatedCommand {
        func absolute(_ path: String) -> String { Self.absolute(path, in: folder) }
        var all = words
        for option in ["--profiles-dir", "--store"] {
            for place in all.indices {
                if all[place] == option, place + 1 < all.count { all[place + 1] = absolute(all[place + 1]) }
                if all[place].hasPrefix(option + "=") {
                    all[place] = "\(option)=\(absolute(String(all[place].dropFirst(option.count + 1))))"
                }
            }
        }
        guard let question = try? Self.question(all) else { return RepeatedCommand(words: all) }
        for path in Self.paths(question) where absolute(path) != path {
            // A word may be the same as the path and mean another thing: the parser tells them apart.
            for place in all.indices where all[place] == path || all[place].hasSuffix("=\(path)") {
                var others = all
                others[place] = String(all[place].dropLast(path.count)) + absolute(path)
                guard let other = try? Self.question(others), Self.paths(other).contains(absolute(path))
                else { continue }
                all = others
            }
        }
        return RepeatedCommand(words: all)
    }

    /// Of files that are no profiles, as the question names them.
    private static func paths(_ question: any KeptQuestion) -> [String] {
        let run = (question as? any MeasuredQuestion)?.runReference
        return ((question as? any FileQuestion)?.namedFiles ?? [])
            + [run].compactMap(\.self).filter { RecordReference($0).isPath }
    }

    /// - Throws: `Refused`.
    func question() throws -> any KeptQuestion { try Self.question(words) }

    private static func question(_ words: [String]) throws -> any KeptQuestion {
        let parsed: any ParsableCommand
        do {
            parsed = try Wattmark.parseAsRoot(words)
        } catch {
            guard ["revenue", "plan"].contains(words.first) else { throw Refused.noQuestion(words) }
            let reason = Wattmark.message(for: error).split(separator: "\n").first.map(String.init)
            throw Refused.notUnderstood(reason ?? "it asks for help")
        }
        guard let question = parsed as? any KeptQuestion, question.answering.save == nil else {
            throw Refused.noQuestion(words)
        }
        if let reading = question as? any FileQuestion, reading.readsInput { throw Refused.readsInput(words) }
        return question
    }

    private static func without(_ options: [String], flags: [String], _ words: [String]) -> [String] {
        var kept: [String] = []
        var skipsNext = false
        for word in words {
            if skipsNext {
                skipsNext = false
            } else if options.contains(word) {
                skipsNext = true
            } else if !flags.contains(word), !options.contains(where: { word.hasPrefix($0 + "=") }) {
                kept.append(word)
            }
        }
        return kept
    }
}

extension SavedAnswer {
    /// The question with all that it was answered from, and nothing else: no file is read and none written.
    func question(_ command: RepeatedCommand) throws -> any KeptQuestion {
        var question = try command.question()
        question.profiles.kept = ProfileFolder(
            kept: Dictionary(sources.map { ($0.path, $0.text) }, uniquingKeysWith: { $1 }),
            named: "the profiles of \(name)")
        if var named = question as? any FileQuestion {
            named.keptFiles = Dictionary(
                sources.filter { named.namedFiles.contains($0.path) }.map { ($0.path, $0.text) },
                uniquingKeysWith: { $1 })
            question = named
        }
        return try withRuns(question) { _ in true }
    }

    /// The question with those of the runs that were saved, in place of the stored ones.
    func withRuns(
        _ question: any KeptQuestion, where isWanted: (Run) -> Bool
    ) throws -> any KeptQuestion {
        guard var measured = question as? any MeasuredQuestion else { return question }
        measured.runs.isLookedAt = true
        measured.runs.kept = try Dictionary(
            runs.filter(isWanted).map { ($0.reference, try RunRecord(validating: Data($0.json.utf8))) },
            uniquingKeysWith: { $1 })
        return measured
    }
}
