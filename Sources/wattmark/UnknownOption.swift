import ArgumentParser
import Quantities

/// The parser's word on an option that there is not, with what was probably meant: it takes whatever differs by three letters
/// for that, as `--set` for `--quiet`, and knows no exchanged letters.
enum UnknownOption {
    /// - Returns: the message as it is where it is of something else.
    static func reworded(_ message: String, in command: any ParsableCommand.Type) -> String {
        let pattern = #/Unknown option '(-[^'\n]*)'(\. Did you mean '[^'\n]*'\?)?/#
        guard let match = message.prefixMatch(of: /(?:Error: )?/),
            let found = message.firstMatch(of: pattern),
            found.range.lowerBound == match.range.upperBound
        else { return message }
        let name = String(found.output.1)
        let meant = NearestName.suggestions(for: bare(name), among: names(of: command).map(bare))
            .filter { isNear(bare(name), $0) }.map { "--\($0)" }
        let advice = meant.isEmpty ? "" : "; did you mean \(NearestName.choice(meant))?"
        let better = "Unknown option '\(name)'\(advice)"
        return message[..<found.range.lowerBound] + better + message[found.range.upperBound...]
    }

    /// The command that the words lead to.
    static func command(of words: [String]) -> any ParsableCommand.Type {
        var command: any ParsableCommand.Type = Wattmark.self
        for word in words {
            let next = command.configuration.subcommands.first { $0.configuration.commandName == word }
            guard let next else { break }
            command = next
        }
        return command
    }

    /// Of a short name two other letters make another word, but for exchanged ones.
    private static func isNear(_ name: String, _ option: String) -> Bool {
        option.contains(name) || 2 * NearestName.distance(name, option) < name.count
            || name.sorted() == option.sorted()
    }

    private static func bare(_ name: String) -> String { String(name.drop { $0 == "-" }) }

    /// Those that its help names.
    private static func names(of command: any ParsableCommand.Type) -> [String] {
        let lines = command.helpMessage(columns: 400).split(separator: "\n").filter { $0.hasPrefix("  -") }
        return lines.flatMap { line in
            // The explanation stands behind two spaces, and may name others.
            let names = line.drop { $0 == " " }.split(separator: "  ", maxSplits: 1)[0]
            return names.matches(of: /--[a-z][a-z0-9-]*/).map { String($0.output) }
        }
    }
}
