import Foundation
import Reporting
import RunRecords
import Testing

/// Ten thousand hostile strings and more through each format, into a reader of that format: none adds or takes a line, a
/// cell, an element or a command, and none reaches the terminal.
@Suite struct HostileStringTests {
    /// - Parameters:
    ///   - read: what a reader of the format finds in a text.
    ///   - check: takes what the format makes of a hostile input, what is found in it, and what is found in what it makes of
    ///     a harmless one with as many metrics.
    private func each<Found>(
        _ name: String, _ read: (String) throws -> Found,
        _ check: (_ text: String, _ found: Found, _ expected: Found) throws -> Void
    ) throws {
        #expect(HostileInputs.batches * HostileInputs.stringsABatch >= 10_000)
        let format = try ExportFormat.named(name)
        let harmless = [
            try ExportInput(runs: [try HostileInputs.harmlessRun().canonicalJSON()]),
            try ExportInput(HostileInputs.harmlessCheck()),
        ]
        for (inputs, harmless) in zip([HostileInputs.runs, HostileInputs.checks], harmless) {
            let expected = try format.files(harmless).map { try read($0.text) }
            for input in inputs {
                for (file, expected) in zip(try format.files(try input.get()), expected) {
                    try check(file.text, try read(file.text), expected)
                }
            }
        }
    }

    @Test func csv() throws {
        try each("csv", ExportReaders.csv) { text, rows, expected in
            #expect(rows.map(\.count) == expected.map(\.count))
            #expect(ExportReaders.obeyed(in: text) == [])
            for field in rows.joined() where Double(field) == nil {
                let first = field.unicodeScalars.first
                #expect(!["=", "+", "-", "@", "\t", "\u{ff1d}", "\u{ff20}"].contains(first), "\(field)")
            }
        }
    }

    @Test func junit() throws {
        try each("junit", ExportReaders.xml) { text, found, expected in
            #expect(found == expected)
            #expect(ExportReaders.obeyed(in: text) == [])
        }
    }

    /// A page has a section, a table and a row for what a harmless one has one for; only how labels of drawings stand may
    /// differ.
    @Test func html() throws {
        let counted = ["section", "h2", "details", "figure", "svg", "table", "tr", "dl", "script", "a"]
        let read = { (text: String) in
            let elements = try ExportReaders.xml(text)
            let counts = Dictionary(
                elements.map { (String($0.prefix { $0 != " " }), 1) }, uniquingKeysWith: +)
            return (kinds: Set(elements), counts: counts.filter { counted.contains($0.key) })
        }
        try each("html", read) { text, found, expected in
            #expect(found.counts == expected.counts)
            #expect(found.kinds.subtracting(expected.kinds).isSubset(of: Self.drawn))
            #expect(ExportReaders.obeyed(in: text) == [])
        }
    }

    /// Elements of drawings with their attributes.
    private static let drawn: Set = ["text class x y", "text x y"]

    @Test(arguments: ["github-action-benchmark", "bmf", "google-benchmark", "hyperfine"])
    func json(format: String) throws {
        try each(format, shape) { text, found, expected in
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
        try each("openmetrics", ExportReaders.openMetrics) { text, found, expected in
            #expect(found == expected)
            #expect(ExportReaders.obeyed(in: text) == [])
        }
    }

    @Test func benchstat() throws {
        try each("benchstat", ExportReaders.benchmarkText) { text, found, expected in
            #expect(found == expected)
            #expect(ExportReaders.obeyed(in: text) == [])
        }
    }

    @Test func github() throws {
        try each("github", ExportReaders.workflowCommands) { text, found, expected in
            #expect(found == expected)
            // Its own lines are commands.
            #expect(ExportReaders.obeyed(in: text).allSatisfy { $0.hasPrefix("a workflow command: ::") })
        }
    }

    @Test func markdown() throws {
        let read = { (text: String) in
            (ExportReaders.markdown(text), quoted: text.unicodeScalars.count { $0 == "`" })
        }
        try each("markdown", read) { text, found, expected in
            let (quoted, least) = (found.quoted, expected.quoted)
            let (found, expected) = (found.0, expected.0)
            #expect(found.cells == expected.cells && found.others.count == expected.others.count)
            for line in found.others {
                #expect(
                    ["## wattmark", "- ", "Against "].contains {
                        line.unicodeScalars.starts(with: $0.unicodeScalars)
                    }, "\(line)")
            }
            #expect(quoted >= least)
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
