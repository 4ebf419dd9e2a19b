import Foundation

/// The commands that a Markdown file shows in blocks of code, each with the output below it.
struct ShownCommands {
    /// In the output `...` stands for one or more lines.
    struct Step {
        var command: String
        var shown: [Substring]

        /// Each part between two `...` follows the one before it, the first and the last at the ends.
        func shows(_ lines: [Substring]) -> Bool {
            let parts = shown.split(separator: "...", omittingEmptySubsequences: false)
            guard let first = parts.first, let last = parts.last, lines.starts(with: first) else {
                return false
            }
            guard parts.count > 1 else { return lines.count == first.count }
            var rest = lines.dropFirst(first.count)
            for part in parts.dropFirst().dropLast() {
                // `...` is no line less than one.
                guard let found = rest.dropFirst().firstRange(of: part) else { return false }
                rest = rest[found.upperBound...]
            }
            return rest.count > last.count && rest.suffix(last.count).elementsEqual(last)
        }
    }

    let steps: [Step]
    /// What stands between the blocks.
    let prose: String

    /// Of every line that starts with `$ wattmark`, to the next one or the end of its block; a backslash continues the
    /// command on the next line.
    init(of text: String) {
        let parts = text.split(separator: "```", omittingEmptySubsequences: false).enumerated()
        prose = parts.filter { $0.offset.isMultiple(of: 2) }.map(\.element).joined()
        steps = parts.filter { !$0.offset.isMultiple(of: 2) }.flatMap { block in
            block.element.split(separator: "\n$ wattmark ", omittingEmptySubsequences: false).dropFirst()
                .map(Self.step(of:))
        }
    }

    private static func step(of part: Substring) -> Step {
        var lines = part.split(separator: "\n", omittingEmptySubsequences: false)[...]
        // What a block ends with before its fence, and no line of its own.
        if lines.last?.isEmpty == true { lines.removeLast() }
        var command = String(lines.popFirst() ?? "")
        while command.hasSuffix("\\"), let next = lines.popFirst() {
            command.removeLast()
            command += next.trimmingPrefix(while: \.isWhitespace)
        }
        return Step(command: command, shown: Array(lines))
    }
}
