import ArgumentParser
import Quantities
import RunRecords

/// A word that stands where a command must, and names none.
struct UnknownCommand: Error, CustomStringConvertible {
    private let word: String
    /// The words before it.
    private let path: [String]
    private let known: [String]

    /// The first of the words that is one; `nil` where they name a command, or what is wrong with them is for the parser to
    /// say.
    static func first(in words: [String]) -> UnknownCommand? {
        var command: any ParsableCommand.Type = Wattmark.self
        var path: [String] = []
        for word in words {
            let all = command.configuration.subcommands
            guard !all.isEmpty, !word.hasPrefix("-"), word != "help" else { return nil }
            guard let next = all.first(where: { $0.configuration.commandName == word }) else {
                let shown = all.filter { $0.configuration.shouldDisplay }
                return UnknownCommand(
                    word: word, path: path, known: shown.compactMap { $0.configuration.commandName })
            }
            command = next
            path.append(word)
        }
        return nil
    }

    /// In one sentence.
    var reason: String {
        let meant = NearestName.suggestions(for: word, among: known)
        let advice =
            meant.isEmpty
            ? "there are: \(known.joined(separator: ", "))" : "did you mean \(NearestName.choice(meant))?"
        return "\(word.quoted) is no command of \(words); \(advice)"
    }

    private var words: String { (["wattmark"] + path).joined(separator: " ") }

    var description: String {
        """
        \(reason)
        Usage: \(words) <subcommand>
          See '\(words) --help' for more information.
        """
    }
}
