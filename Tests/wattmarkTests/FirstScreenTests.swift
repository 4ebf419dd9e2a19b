import Foundation
import Testing

/// The README's first block of commands is what the program prints of the reference record.
@Suite struct FirstScreenTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")

    @Test func theFirstScreenIsWhatTheProgramPrints() throws {
        let text = try String(contentsOf: Self.root.appending(path: "README.md"), encoding: .utf8)
        // The story of a regression is of two builds on one machine, and cannot be had again.
        let steps = ShownCommands(of: text)
            .steps.prefix { !$0.command.hasPrefix("check") }
        try #require(steps.count >= 3)
        let program = try Program()
        defer { try? program.remove() }
        let records = try FileManager.default.contentsOfDirectory(atPath: Program.references).sorted()
        for name in records {
            let record = try String(contentsOfFile: "\(Program.references)/\(name)", encoding: .utf8)
            try program.write(record, to: "Results/reference/\(name)")
        }
        for step in steps {
            let words = step.command.split(separator: " ").flatMap { word in
                word == "Results/reference/*.json"
                    ? records.map { "Results/reference/\($0)" } : [String(word)]
            }
            let outcome = try program.run(words, environment: ["COLUMNS": "100"])
            #expect(outcome.status == 0, "\(outcome.errors)")
            // Warnings name the age of prices, which changes from day to day.
            let printed = outcome.output.replacing(/\n+warning (?s:.*)/, with: "\n")
            let lines = printed.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
            if !step.shows(Array(lines)) { Issue.record("$ wattmark \(step.command)\nshows\n\(printed)") }
        }
    }
}
