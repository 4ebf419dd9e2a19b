import Foundation
import RunRecords
import Testing

/// `--summary` of every command that prints a long answer.
@Suite struct SummaryTests {
    struct Asked: Sendable, CustomTestStringConvertible {
        var command: String
        var says: String
        var testDescription: String { command }
    }

    static let asked = [
        Asked(command: "revenue", says: "h100-sxm leaves most after capital"),
        Asked(
            command:
                "revenue --model gpt-oss-120b --set model.gpt-oss-120b.usd_per_million_output_tokens=2",
            says: "h100-sxm/per-token:gpt-oss-120b leaves most after capital"),
        Asked(command: "revenue --sort gross", says: "leads, gross "),
        Asked(command: "revenue latest", says: "MH/s"),
        Asked(command: "revenue --markets all", says: "2025-09-04 to 2026-06-29: h100-sxm leads"),
        Asked(command: "compare latest~1 latest", says: "latest against latest~1: a change is shown of"),
        Asked(command: "compare --profiles antminer-s21-xp h100-sxm", says: "h100-sxm leaves most"),
        Asked(
            command: "compare --profiles ercot-mining-50mw conversion-100mw",
            says: "; conversion-100mw: h100-sxm leaves most"),
        Asked(command: "plan breakeven antminer-s23-hyd h100-sxm", says: "both earn the same at "),
        Asked(command: "plan sensitivity colocation", says: " moves it most, from "),
        Asked(command: "plan project colocation --years 2", says: "colocation: NPV "),
        Asked(command: "plan project h100-sxm --years 6", says: " months, lost again by the end"),
        Asked(command: "plan simulate colocation --years 2 --paths 100", says: " of the paths"),
        Asked(command: "plan split --paths 100 --years 2", says: "nothing is worth more than the empty site"),
        Asked(
            command: "plan split --paths 100 --years 2 --set market.colocation.usd_per_kw_month=300",
            says: " MW of colocation: NPV "),
        Asked(command: "plan concentration pools-2025", says: "HHI "),
        Asked(command: "plan concentration pools-2023 pools-2025", says: "the largest 4 held "),
    ]

    @Test(arguments: asked) func theAnswerIsOneLine(asked: Asked) throws {
        let program = try Program()
        defer { try? program.remove() }
        let records = try GeneratedRecords.make(3)
        try program.write(
            records.map { String(decoding: try $0.canonicalJSON(), as: UTF8.self) }.joined(),
            to: "records.json")
        #expect(try program.run(["results", "import", "records.json"]).status == 0)
        let words = asked.command.split(separator: " ").map(String.init)
        let outcome = try program.run(words + ["--summary"])
        #expect(outcome.status == 0 && outcome.errors.isEmpty, "\(outcome.errors)")
        #expect(outcome.output.count { $0 == "\n" } == 1 && outcome.output.hasSuffix("\n"))
        #expect(outcome.output.contains(asked.says), "\(outcome.output)")
        for form in ["--json", "--csv"] {
            let both = try program.run(words + ["--summary", form])
            #expect(both.status == 64 && both.errors.contains("leave out \(form), or --summary"))
        }
    }

    /// How an answer is printed is no part of what is kept of it.
    @Test func aSummaryIsKeptWhole() throws {
        let program = try Program()
        defer { try? program.remove() }
        let saved = try program.run([
            "plan", "concentration", "pools-2025", "--summary", "--save", "shares",
        ])
        #expect(saved.status == 0 && saved.output.count { $0 == "\n" } == 1, "\(saved.errors)")
        let kept = try program.json(["answers", "show", "shares", "--json"])
        #expect(kept["arguments"] as? [String] == ["plan", "concentration", "pools-2025"])
        #expect((kept["text"] as? String)?.contains("effective") == true)
    }
}
