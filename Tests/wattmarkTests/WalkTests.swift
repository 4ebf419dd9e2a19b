import Foundation
import TestSupport
import Testing

/// `Profiles/README.md` shows only what the program prints.
@Suite struct WalkTests {
    /// Up to the claims of the press, which name commands of their own (`ClaimsTests`).
    private static let text: String = {
        let whole = String(
            decoding: FileManager.default.contents(atPath: Program.profiles + "/README.md") ?? Data(),
            as: UTF8.self)
        return whole.components(separatedBy: "## Claims of the trade press")[0]
    }()

    private static let walk = ShownCommands(of: text)

    /// Without the warnings at the end, which name the age of the prices and so change from day to day.
    private static func output(of step: ShownCommands.Step) throws -> String {
        let program = try Program()
        defer { try? program.remove() }
        // As wide as the walk's tables are.
        let outcome = try program.run(
            step.command.split(separator: " ").map(String.init), environment: ["COLUMNS": "100"])
        #expect(outcome.status == 0 && outcome.errors.isEmpty, "\(step.command): \(outcome.errors)")
        return outcome.output.replacing(/\n+warning (?s:.*)/, with: "\n")
    }

    @Test func theWalkHasItsCommands() {
        let commands = Self.walk.steps.map {
            $0.command.split(separator: " --")[0].split(separator: " ").prefix(2)
        }
        let names = Set(commands.map { $0.first == "plan" ? $0.joined(separator: " ") : String($0[0]) })
        #expect(
            names.isSuperset(of: [
                "revenue", "plan breakeven", "plan sensitivity", "plan project", "plan simulate",
                "plan split",
                "plan concentration",
            ]))
        #expect(Self.walk.steps.count == Self.text.split(separator: "\n").count { $0.hasPrefix("$ ") })
    }

    /// A figure in the prose, as in `-952k`, is one that a command of the walk prints.
    @Test func theWalkIsWhatTheProgramPrints() throws {
        var all = ""
        for step in Self.walk.steps {
            let output = try Self.output(of: step)
            all += output
            let lines = output.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
            if !step.shows(Array(lines)) {
                Issue.record("$ wattmark \(step.command)\nshows\n\(output)")
            }
        }
        let printed = Set(all.split { " \n(),;:".contains($0) })
        for figure in Self.walk.prose.matches(of: /`(-?[0-9][^` ]*)(?: %)?`/).map(\.output.1)
        where !printed.contains(figure) {
            Issue.record("no command of the walk prints \(figure)")
        }
    }

    @Test func theMatchOfTrimmedOutput() {
        let lines: [Substring] = ["a", "b", "c", "d"]
        for shown in [
            ["a", "b", "c", "d"], ["a", "...", "d"], ["...", "c", "..."], ["a", "...", "c", "d"],
        ] {
            #expect(ShownCommands.Step(command: "", shown: shown.map { $0[...] }).shows(lines))
        }
        for shown in [
            ["a", "b", "c"], ["a", "...", "b", "c", "d"], ["...", "e", "..."], ["b", "...", "d"],
        ] {
            #expect(!ShownCommands.Step(command: "", shown: shown.map { $0[...] }).shows(lines))
        }
    }
}
