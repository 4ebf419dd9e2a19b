import Foundation
import TestSupport
import Testing

/// `Profiles/README.md` shows only what the program prints.
@Suite struct WalkTests {
    private static let text = String(
        decoding: FileManager.default.contents(atPath: Program.profiles + "/README.md") ?? Data(),
        as: UTF8.self)

    /// A command of the walk with the output below it, in which `...` stands for one or more lines.
    private struct Step {
        var command: String
        var shown: [Substring]
    }

    /// Of every line that starts with `$ wattmark`, to the next one or the end of its block; a backslash continues the
    /// command on the next line.
    private static let steps: [Step] = blocks(isCode: true).flatMap { block in
        block.split(separator: "\n$ wattmark ", omittingEmptySubsequences: false).dropFirst().map { part in
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

    /// The text between fences, or outside them.
    private static func blocks(isCode: Bool) -> [Substring] {
        text.split(separator: "```", omittingEmptySubsequences: false).enumerated()
            .filter { $0.offset.isMultiple(of: 2) != isCode }.map(\.element)
    }

    /// Without the warnings at the end, which name the age of the prices and so change from day to day.
    private static func output(of step: Step) throws -> String {
        let program = try Program()
        defer { try? program.remove() }
        // As wide as the walk's tables are.
        let outcome = try program.run(
            step.command.split(separator: " ").map(String.init), environment: ["COLUMNS": "100"])
        #expect(outcome.status == 0 && outcome.errors.isEmpty, "\(step.command): \(outcome.errors)")
        return outcome.output.replacing(/\n+warning (?s:.*)/, with: "\n")
    }

    /// Each part between two `...` follows the one before it, the first and the last at the ends.
    private static func shows(_ shown: [Substring], _ lines: [Substring]) -> Bool {
        let parts = shown.split(separator: "...", omittingEmptySubsequences: false)
        guard let first = parts.first, let last = parts.last, lines.starts(with: first) else { return false }
        guard parts.count > 1 else { return lines.count == first.count }
        var rest = lines.dropFirst(first.count)
        for part in parts.dropFirst().dropLast() {
            // `...` is no line less than one.
            guard let found = rest.dropFirst().firstRange(of: part) else { return false }
            rest = rest[found.upperBound...]
        }
        return rest.count > last.count && rest.suffix(last.count).elementsEqual(last)
    }

    @Test func theWalkHasItsCommands() {
        let commands = Self.steps.map {
            $0.command.split(separator: " --")[0].split(separator: " ").prefix(2)
        }
        let names = Set(commands.map { $0.first == "plan" ? $0.joined(separator: " ") : String($0[0]) })
        #expect(
            names.isSuperset(of: [
                "revenue", "plan breakeven", "plan sensitivity", "plan project", "plan simulate",
                "plan split",
                "plan concentration",
            ]))
        #expect(Self.steps.count == Self.text.split(separator: "\n").count { $0.hasPrefix("$ ") })
    }

    /// A figure in the prose, as in `-952k`, is one that a command of the walk prints.
    @Test func theWalkIsWhatTheProgramPrints() throws {
        var all = ""
        for step in Self.steps {
            let output = try Self.output(of: step)
            all += output
            let lines = output.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
            if !Self.shows(step.shown, Array(lines)) {
                Issue.record("$ wattmark \(step.command)\nshows\n\(output)")
            }
        }
        let printed = Set(all.split { " \n(),;:".contains($0) })
        let prose = Self.blocks(isCode: false).joined()
        for figure in prose.matches(of: /`(-?[0-9][^` ]*)(?: %)?`/).map(\.output.1)
        where !printed.contains(figure) {
            Issue.record("no command of the walk prints \(figure)")
        }
    }

    @Test func theMatchOfTrimmedOutput() {
        let lines: [Substring] = ["a", "b", "c", "d"]
        for shown in [
            ["a", "b", "c", "d"], ["a", "...", "d"], ["...", "c", "..."], ["a", "...", "c", "d"],
        ] {
            #expect(Self.shows(shown.map { $0[...] }, lines))
        }
        for shown in [
            ["a", "b", "c"], ["a", "...", "b", "c", "d"], ["...", "e", "..."], ["b", "...", "d"],
        ] {
            #expect(!Self.shows(shown.map { $0[...] }, lines))
        }
    }
}
