import Foundation
import RunRecords
import Testing

@Suite struct ExportCommandTests {
    private func program() throws -> Program {
        let program = try Program()
        let records = try GeneratedRecords.make(3)
        let text = try records.map { String(decoding: try $0.canonicalJSON(), as: UTF8.self) }.joined()
        try program.write(text, to: "records.json")
        #expect(try program.run(["results", "import", "records.json"]).status == 0)
        return program
    }

    @Test(arguments: [
        ("json", "\"schema\" : \"wattmark.run/2\""), ("csv", "run,run_label,"),
        ("markdown", "## wattmark: 2 runs"), ("html", "<!DOCTYPE html>"),
        ("junit", "<testsuites"), ("github", "::notice title=wattmark::"), ("bmf", "\"hashes-per-second\""),
        ("google-benchmark", "\"run_type\" : \"iteration\""), ("benchstat", "Unit H/s better=higher"),
        ("hyperfine", "\"results\""), ("openmetrics", "# EOF\n"),
    ])
    func everyFormatIsPrinted(format: String, mark: String) throws {
        let program = try program()
        defer { try? program.remove() }
        let outcome = try program.run(["results", "export", "latest", "latest~1", "--format", format])
        #expect(outcome.status == 0 && outcome.errors.isEmpty)
        #expect(outcome.output.contains(mark))
        #expect(
            try program.run([
                "results", "export", "latest", "latest~1", "-f", format, "-o", "file",
            ]).status == 0)
        #expect(program.text(of: "file") == outcome.output)
    }

    @Test func severalRunsComeBackAsAnArray() throws {
        let program = try program()
        defer { try? program.remove() }
        let references = ["latest", "latest~1", "latest~2", "latest"]
        #expect(try program.run(["results", "export", "-o", "all.json"] + references).status == 0)
        let imported = try program.run(["results", "import", "all.json", "--store", "other.sqlite"])
        #expect(imported.output.contains("3 imported"))
    }

    @Test func aFormatOfTwoFilesNeedsAName() throws {
        let program = try program()
        defer { try? program.remove() }
        let format = ["--format", "github-action-benchmark"]
        let printed = try program.run(["results", "export", "latest"] + format)
        #expect(printed.status == 1 && printed.output.isEmpty && printed.errors.contains("2 files"))
        #expect(try program.run(["results", "export", "latest", "-o", "b.json"] + format).status == 0)
        #expect(program.text(of: "b.bigger.json")?.contains("\"unit\" : \"H/s\"") == true)
        #expect(program.text(of: "b.smaller.json")?.contains("\"unit\" : \"W\"") == true)
    }

    @Test func refusesWhatItDoesNotKnow() throws {
        let program = try program()
        defer { try? program.remove() }
        let unknown = try program.run(["results", "export", "latest", "--format", "xml"])
        #expect(unknown.status == 64 && unknown.errors.contains("junit, github"))
        #expect(try program.run(["results", "export", "latest", "-f", "csv", "--json"]).status == 64)
        #expect(try program.run(["results", "export"]).status == 64)
    }
}
