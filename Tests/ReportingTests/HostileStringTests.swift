import Foundation
import Reporting
import RunRecords
import Testing

/// Ten thousand hostile strings and more through each format, into a reader of that format: none adds or takes a line, a
/// cell, an element or a command, and none reaches the terminal.
@Suite struct HostileStringTests {
    /// - Parameter check: takes what the format makes of a hostile input, and of a harmless one with as many metrics.
    private func each(
        _ name: String, _ check: (_ text: String, _ harmless: String) throws -> Void
    ) throws {
        #expect(HostileInputs.batches * HostileInputs.stringsABatch >= 10_000)
        let format = try ExportFormat.named(name)
        let harmless = [
            try ExportInput(runs: [try HostileInputs.harmlessRun().canonicalJSON()]),
            try ExportInput(HostileInputs.harmlessCheck()),
        ]
        for (inputs, harmless) in zip([HostileInputs.runs, HostileInputs.checks], harmless) {
            let expected = try format.files(harmless)
            for input in inputs {
                for (file, harmless) in zip(try format.files(try input.get()), expected) {
                    try check(file.text, harmless.text)
                }
            }
        }
    }

    @Test func csv() throws {
        try each("csv") { text, harmless in
            let rows = try ExportReaders.csv(text)
            let expected = try ExportReaders.csv(harmless)
            #expect(rows.map(\.count) == expected.map(\.count))
            #expect(ExportReaders.obeyed(in: text) == [])
            for field in rows.joined() where Double(field) == nil {
                let first = field.unicodeScalars.first
                #expect(!["=", "+", "-", "@", "\t", "\u{ff1d}", "\u{ff20}"].contains(first), "\(field)")
            }
        }
    }

    @Test func junit() throws {
        try each("junit") { text, harmless in
            let (found, expected) = (try ExportReaders.xml(text), try ExportReaders.xml(harmless))
            #expect(found == expected)
            #expect(ExportReaders.obeyed(in: text) == [])
        }
    }

    /// A page has a section, a table and a row for what a harmless one has one for; only how labels of drawings stand may
    /// differ.
    @Test func html() throws {
        try each("html") { text, harmless in
            let (found, expected) = (try ExportReaders.xml(text), try ExportReaders.xml(harmless))
            for element in ["section", "h2", "details", "figure", "svg", "table", "tr", "dl", "script", "a"] {
                let count = { (all: [String]) in all.count { $0.split(separator: " ").first == element[...] }
                }
                #expect(count(found) == count(expected), "\(element)")
            }
            #expect(Set(found).subtracting(expected).isSubset(of: Self.drawn))
            #expect(ExportReaders.obeyed(in: text) == [])
        }
    }

    /// Elements of drawings with their attributes.
    private static let drawn: Set = ["text class x y", "text x y"]

    @Test(arguments: ["github-action-benchmark", "bmf", "google-benchmark", "hyperfine"])
    func json(format: String) throws {
        try each(format) { text, harmless in
            let (found, expected) = (try shape(text), try shape(harmless))
            #expect(found == expected)
            #expect(ExportReaders.obeyed(in: text) == [])
        }
    }

    /// How many entries there are, and which keys each has, but for those that are names themselves.
    private func shape(_ text: String) throws -> [String] {
        let value = try JSONSerialization.jsonObject(with: Data(text.utf8))
        if let entries = value as? [[String: Any]] {
            return entries.map { $0.keys.sorted().joined(separator: " ") }
        }
        let object = try #require(value as? [String: Any])
        let isOfNames = object["results"] == nil && object["benchmarks"] == nil
        if isOfNames {
            return object.values.map { (($0 as? [String: Any])?.keys.sorted() ?? []).joined() }.sorted()
        }
        let entries = try #require((object["results"] ?? object["benchmarks"]) as? [[String: Any]])
        return object.keys.sorted() + entries.map { $0.keys.sorted().joined(separator: " ") }
    }

    @Test func openMetrics() throws {
        try each("openmetrics") { text, harmless in
            let (found, expected) = (
                try ExportReaders.openMetrics(text), try ExportReaders.openMetrics(harmless)
            )
            #expect(found == expected)
            #expect(ExportReaders.obeyed(in: text) == [])
        }
    }

    @Test func benchstat() throws {
        try each("benchstat") { text, harmless in
            let (found, expected) = (
                try ExportReaders.benchmarkText(text), try ExportReaders.benchmarkText(harmless)
            )
            #expect(found == expected)
            #expect(ExportReaders.obeyed(in: text) == [])
        }
    }

    @Test func github() throws {
        try each("github") { text, harmless in
            let (found, expected) = (
                try ExportReaders.workflowCommands(text), try ExportReaders.workflowCommands(harmless)
            )
            #expect(found == expected)
            // Its own lines are commands.
            #expect(ExportReaders.obeyed(in: text).allSatisfy { $0.hasPrefix("a workflow command: ::") })
        }
    }

    @Test func markdown() throws {
        try each("markdown") { text, harmless in
            let (found, expected) = (ExportReaders.markdown(text), ExportReaders.markdown(harmless))
            #expect(found.cells == expected.cells && found.others.count == expected.others.count)
            for line in found.others {
                #expect(
                    ["## wattmark", "- ", "Against "].contains {
                        line.unicodeScalars.starts(with: $0.unicodeScalars)
                    }, "\(line)")
            }
            #expect(text.unicodeScalars.count { $0 == "`" } >= harmless.unicodeScalars.count { $0 == "`" })
            #expect(ExportReaders.obeyed(in: text) == [])
        }
    }

    /// Records are exported byte for byte, and a check as `--json` prints it: one value, which reads back the same.
    @Test func records() throws {
        let format = try ExportFormat.named("json")
        for (batch, input) in HostileInputs.runs.enumerated() {
            let text = try format.files(try input.get()).map(\.text).joined()
            let record = try RunRecord(validating: Data(text.utf8))
            #expect(try record == HostileInputs.run(seed: UInt64(batch)))
        }
        for input in HostileInputs.checks {
            let text = try format.files(try input.get()).map(\.text).joined()
            _ = try JSONSerialization.jsonObject(with: Data(text.utf8))
        }
    }

    /// On a terminal, and in a job's log.
    @Test func text() throws {
        for batch in 0..<HostileInputs.batches {
            let record = try HostileInputs.run(seed: UInt64(batch))
            let reports = [
                RunReport.report(record), RatesReport.report(record.measurements, on: record.host.topology),
                VerdictReport.report(HostileInputs.check(seed: UInt64(batch))),
            ]
            for report in reports {
                let text = shown(report, columns: 60 + batch % 80)
                #expect(ExportReaders.obeyed(in: text) == [])
            }
        }
    }
}
