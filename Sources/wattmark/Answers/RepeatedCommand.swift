/// The words of a command that is to be answered again, as JSON.
struct RepeatedCommand {
    /// Without how its answer is written and kept.
    let words: [String]

    /// - Parameter words: as the program was started with.
    init(words all: [String]) { words = Self.without(["--save"], flags: ["--json", "--csv"], all) }

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
    func reading(_ directory: String) -> [String] {
        Self.without([Self.folder], flags: [], words) + [Self.folder, directory]
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
