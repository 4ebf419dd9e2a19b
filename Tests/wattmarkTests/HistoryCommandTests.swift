import Foundation
import RunRecords
import TestSupport
import Testing

@Suite struct HistoryCommandTests {
    private func programWithABreak() throws -> Program {
        let program = try Program()
        let records = try GeneratedRecords.make(40) { index in
            (index < 30 ? 1 : 0.95) * (1 + 0.001 * Double(index * 37 % 11) / 11)
        }
        let text = try records.map { String(decoding: try $0.canonicalJSON(), as: UTF8.self) }.joined()
        try program.write(text, to: "records.json")
        #expect(try program.run(["results", "import", "records.json"]).status == 0)
        return program
    }

    @Test func showsABreakAndItsNote() throws {
        let program = try programWithABreak()
        defer { try? program.remove() }
        let annotated = try program.run(["results", "annotate", "latest~9", "the BIOS was updated"])
        #expect(annotated.status == 0 && annotated.output.contains("1 note"))
        let overview = try program.run(["history"])
        #expect(overview.status == 0 && GoldenText.pageFaults(overview.output) == [])
        #expect(overview.output.contains("worse since") && overview.output.contains("expected"))
        let chart = try program.run(["history", "--metric", "SHA256d/openssl"])
        #expect(chart.status == 0 && GoldenText.pageFaults(chart.output) == [])
        #expect(chart.output.contains("a: 2026-05-28") && chart.output.contains("the BIOS was updated"))
        #expect(chart.output.unicodeScalars.allSatisfy { $0.isASCII })
        let unicode = try program.run(["history", "--metric", "sha256d"], environment: ["LANG": "C.UTF-8"])
        #expect(unicode.output.contains("─"))
    }

    @Test func answersInJSON() throws {
        let program = try programWithABreak()
        defer { try? program.remove() }
        #expect(try program.run(["results", "annotate", "latest", "a note"]).status == 0)
        let histories = try program.list(["history", "--metric", "sha256d", "--last", "35", "--json"])
        let history = try #require(histories.first)
        #expect(
            Set(history.keys) == [
                "metric", "kernel", "unit", "better", "fingerprint_id", "hostnames", "points",
                "goes_further_back",
                "changes", "level", "newest",
            ])
        let points = try #require(history["points"] as? [[String: Any]])
        #expect(points.count == 35 && history["goes_further_back"] as? Bool == true)
        let keys: Set = ["run", "started_at", "label", "center", "low", "high", "annotations"]
        for point in points { #expect(Set(point.keys) == keys) }
        #expect(points.last?["annotations"] as? [String] == ["a note"])
        let changes = try #require(history["changes"] as? [[String: Any]])
        try #require(changes.count == 1 && changes[0]["verdict"] as? String == "regression")
        #expect(
            Set(changes[0].keys) == ["run", "started_at", "before", "after", "p_value", "verdict"])
        let newest = try #require(history["newest"] as? [String: Any])
        #expect(Set(newest.keys) == ["judgement", "expected_low", "expected_high", "confidence"])
        #expect(newest["judgement"] as? String == "expected")
        #expect((history["level"] as? [String: Any])?["runs"] as? Int == 10)
    }

    @Test func answersWithoutRuns() throws {
        let program = try Program()
        defer { try? program.remove() }
        #expect(try program.list(["history", "--json"]).isEmpty)
        let none = try program.run(["history"])
        #expect(none.status == 0 && none.output.hasPrefix("No runs are stored in "))
        #expect(!program.exists("home"))
        #expect(try program.run(["results", "import", Program.record]).status == 0)
        let unknown = try program.run(["history", "--metric", "sha512"])
        #expect(unknown.status == 1 && unknown.errors.contains("\"sha512\"") && unknown.output.isEmpty)
        let one = try program.run(["history", "--metric", "sha256d"])
        #expect(one.status == 0 && one.output.contains("too few runs"))
        #expect(try program.run(["history", "--last", "0"]).status == 64)
    }

    @Test func notesAreShownWhereRunsAre() throws {
        let program = try Program()
        defer { try? program.remove() }
        #expect(try program.run(["results", "import", Program.record]).status == 0)
        #expect(try program.run(["results", "annotate", "golden", "a note of mine"]).status == 0)
        for command in [
            ["results", "list"], ["results", "show", "golden"], ["history", "--metric", "sha"],
        ] {
            #expect(try program.run(command).output.contains("a note of mine"), "\(command)")
        }
        let rows = try program.list(["results", "list", "--json"])
        let notes = try #require(rows.first?["annotations"] as? [[String: Any]])
        #expect(notes.count == 1 && Set(notes[0].keys) == ["made_at", "text"])
        let record = try String(contentsOfFile: Program.record, encoding: .utf8)
        #expect(try program.run(["results", "export", "golden"]).output == record)
        let cleared = try program.run(["results", "annotate", "golden", "--clear", "--json"])
        #expect(cleared.status == 0 && cleared.output.contains("\"annotations\" : ["))
        #expect(try !program.run(["results", "list"]).output.contains("a note of mine"))
    }

    @Test(arguments: [
        (["golden"], "give the text"), (["golden", "a", "--clear"], "not both"),
        (["golden", "a\nb"], "one line"),
        (["golden", " "], "one line"),
    ])
    func notesAreOneLine(arguments: [String], word: String) throws {
        let program = try Program()
        defer { try? program.remove() }
        let outcome = try program.run(["results", "annotate"] + arguments)
        #expect(outcome.status == 64 && outcome.errors.contains(word))
    }
}
