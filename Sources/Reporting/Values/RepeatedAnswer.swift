package import Foundation
package import RunRecords

/// A saved answer beside what is answered today.
package struct RepeatedAnswer: Encodable, Sendable {
    /// A file of profiles that is another one now.
    package struct SourceChange: Encodable, Hashable, Sendable {
        package enum Kind: String, Encodable, Sendable {
            case altered, added, removed
        }

        package var path: String
        package var kind: Kind
        /// Lines that are gone, and that came, of an altered one.
        package var before: [String]
        package var after: [String]

        /// By path; `nil` text where there is no such file.
        package static func all(from old: [String: String], to new: [String: String]) -> [SourceChange] {
            Set(old.keys).union(new.keys).sorted().compactMap { path in
                switch (old[path], new[path]) {
                case (let one?, let two?):
                    guard one != two else { return nil }
                    let difference = lines(two).difference(from: lines(one))
                    return SourceChange(
                        path: path, kind: .altered, before: difference.removals.map(\.text),
                        after: difference.insertions.map(\.text))
                case (nil, _): return SourceChange(path: path, kind: .added, before: [], after: [])
                case (_, nil): return SourceChange(path: path, kind: .removed, before: [], after: [])
                }
            }
        }

        private static func lines(_ text: String) -> [String] {
            text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
        }
    }

    /// A run that the answer rests on.
    package struct RunNow: Encodable, Hashable, Sendable {
        /// As the command names it.
        package var reference: String
        /// Ids: of the one that was saved, and of the one that this names today; `nil` where it names none.
        package var saved: String
        @Nullable package var today: String?

        package init(reference: String, saved: String, today: String?) {
            self.reference = reference
            self.saved = saved
            self.today = today
        }
    }

    package var name: String
    package var savedAt: Date
    /// The words of the command.
    package var arguments: [String]
    package var savedBy: Tool
    package var today: Tool
    /// Whether this program still takes the words.
    package var isUnderstood: Bool
    /// `nil` where today's profiles cannot be read, or nothing says which.
    @Nullable package var sources: [SourceChange]?
    package var runs: [RunNow]
    /// What this program answers otherwise from the saved profiles; `nil` where it cannot answer from them.
    @Nullable package var byProgram: [AnswerChange]?
    /// What today's profiles, runs and days make of it besides; `nil` where they give no answer.
    @Nullable package var byProfiles: [AnswerChange]?
    /// Why there is no answer today, in the program's words.
    @Nullable package var refusal: String?
    /// The saved answer.
    package var saved: JSONValue
    @Nullable package var now: JSONValue?

    package init(
        name: String, savedAt: Date, arguments: [String], savedBy: Tool, today: Tool,
        isUnderstood: Bool = true, sources: [SourceChange]?,
        runs: [RunNow],
        byProgram: [AnswerChange]?, byProfiles: [AnswerChange]?, refusal: String?, saved: JSONValue,
        now: JSONValue?
    ) {
        self.name = name
        self.savedAt = savedAt
        self.arguments = arguments
        self.savedBy = savedBy
        self.today = today
        self.isUnderstood = isUnderstood
        self.sources = sources
        self.runs = runs
        self.byProgram = byProgram
        self.byProfiles = byProfiles
        self.refusal = refusal
        self.saved = saved
        self.now = now
    }
}

extension CollectionDifference<String>.Change {
    fileprivate var text: String {
        switch self {
        case .insert(_, let text, _), .remove(_, let text, _): text
        }
    }
}
