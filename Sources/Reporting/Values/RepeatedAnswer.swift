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

    /// Where the saved text is another than the one written anew from the same inputs.
    package struct TextChange: Encodable, Hashable, Sendable {
        /// From the first line that differs to the last one: as it was saved, and as it is written anew.
        package var before: [String]
        package var after: [String]

        /// - Returns: `nil` where they are the same.
        package init?(from old: String, to new: String) {
            guard old != new else { return nil }
            var (before, after) = (Self.lines(old)[...], Self.lines(new)[...])
            while let one = before.first, one == after.first {
                before.removeFirst()
                after.removeFirst()
            }
            while let one = before.last, one == after.last {
                before.removeLast()
                after.removeLast()
            }
            self.before = before.map(String.init)
            self.after = after.map(String.init)
        }

        private static func lines(_ text: String) -> [Substring] {
            text.split(separator: "\n", omittingEmptySubsequences: false)
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
    /// How many files were saved with it.
    package var savedSources: Int
    /// `nil` where today's profiles cannot be read, or nothing says which.
    @Nullable package var sources: [SourceChange]?
    package var runs: [RunNow]
    /// How this program writes the answer from the saved profiles otherwise; `nil` where it writes the same, or cannot
    /// answer from them.
    @Nullable package var byText: TextChange?
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
        isUnderstood: Bool = true, savedSources: Int, sources: [SourceChange]?, runs: [RunNow],
        byText: TextChange?, byProgram: [AnswerChange]?, byProfiles: [AnswerChange]?, refusal: String?,
        saved: JSONValue,
        now: JSONValue?
    ) {
        self.name = name
        self.savedAt = savedAt
        self.arguments = arguments
        self.savedBy = savedBy
        self.today = today
        self.isUnderstood = isUnderstood
        self.savedSources = savedSources
        self.sources = sources
        self.runs = runs
        self.byText = byText
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
