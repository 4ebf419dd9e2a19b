import ArgumentParser

/// The words of a command that is to be answered again, as JSON.
struct RepeatedCommand {
    /// Without how its answer is written and kept.
    let words: [String]

    /// - Parameter words: as the program was started with.
    init(words all: [String]) {
        words = Self.without(["--save"], flags: ["--json", "--csv", "--replace"], all)
    }

    /// The folders of profiles that the command names.
    var directories: [String] {
        var found: [String] = []
        for (index, word) in words.enumerated() {
            if word == Self.folder, index + 1 < words.count { found.append(words[index + 1]) }
            if word.hasPrefix(Self.folder + "=") {
                found.append(String(word.dropFirst(Self.folder.count + 1)))
            }
        }
        return found
    }

    /// The same, of another folder of profiles alone.
    func reading(_ directory: String) -> RepeatedCommand {
        RepeatedCommand(words: Self.without([Self.folder], flags: [], words) + [Self.folder, directory])
    }

    /// Whose run it asks about; `nil` where the command asks about none.
    var question: (any RunQuestion)? { Self.question(words) }

    /// The same, of the run in this file instead of the one that it names.
    func asking(ofFile path: String) -> RepeatedCommand {
        guard let reference = question?.runReference else { return self }
        // A word may be the same as the run's name and mean another thing: the parser tells them apart.
        for place in words.indices where words[place].hasSuffix(reference) {
            var others = words
            others[place] = String(words[place].dropLast(reference.count)) + path
            if Self.question(others)?.runReference == path { return RepeatedCommand(words: others) }
        }
        return self
    }

    private static func question(_ words: [String]) -> (any RunQuestion)? {
        (try? Wattmark.parseAsRoot(words)) as? any RunQuestion
    }

    private static let folder = "--profiles-dir"

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
