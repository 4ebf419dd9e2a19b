import Foundation
import RunRecords
import TestSupport
import Testing

/// What commands print obeys the schema that wattmark prints of it.
@Suite struct SchemaCommandTests {
    private func schema(_ name: String, by program: Program) throws -> JSONSchemaCheck {
        let outcome = try program.run(["schema", name])
        try #require(outcome.status == 0, "\(outcome.errors)")
        return try JSONSchemaCheck(outcome.output)
    }

    @Test(
        arguments: [
            ("topology", ["topology"]), ("engines", ["engines"]), ("revenue", ["revenue"]),
            ("revenue", ["revenue", "--model", "gpt-oss-120b", "--set", "market.btc_usd=90000"]),
            ("revenue", ["revenue", "--against", "contracts"]),
            ("revenue-markets", ["revenue", "--markets", "all"]), ("profiles-list", ["profiles", "list"]),
            ("profiles-validate", ["profiles", "validate"]), ("results-list", ["results", "list"]),
            ("history", ["history"]), ("answers-list", ["answers", "list"]),
            ("compare-profiles", ["compare", "--profiles", "h100-sxm", "antminer-s23-hyd"]),
            ("compare-places", ["compare", "--profiles", "ercot-mining-50mw", "container-1mw"]),
            ("plan-breakeven", ["plan", "breakeven", "antminer-s23-hyd", "h100-sxm"]),
            ("plan-breakeven", ["plan", "breakeven", "h100-sxm", "--of", "after-capital"]),
            ("plan-sensitivity", ["plan", "sensitivity", "h100-sxm", "colocation", "--steps", "3"]),
            ("plan-project", ["plan", "project", "antminer-s23-hyd", "colocation", "--years", "3"]),
            ("plan-project", ["plan", "project", "h100-sxm", "--years", "2"]),
            ("plan-simulate", ["plan", "simulate", "h100-sxm", "--paths", "200", "--years", "2"]),
            ("plan-split", ["plan", "split", "--paths", "200", "--years", "2"]),
            ("plan-concentration", ["plan", "concentration", "pools-2026-06-29"]),
            ("plan-concentration-trend", ["plan", "concentration", "pools-2023", "pools-2025"]),
        ])
    func whatIsPrintedObeysItsSchema(name: String, arguments: [String]) throws {
        let program = try Program()
        defer { try? program.remove() }
        let outcome = try program.run(arguments + ["--json"])
        try #require(outcome.status == 0, "\(outcome.errors)")
        let document = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
        #expect(try schema(name, by: program).faults(in: document).prefix(5) == [])
    }

    /// Of runs, and of what is made of them.
    @Test func whatIsStoredObeysItsSchema() throws {
        let program = try Program()
        defer { try? program.remove() }
        try program.write(try GeneratedRecords.make(2))
        let store = ["--store", "runs.sqlite"]
        let imported = try program.run(["results", "import", "0.json", "1.json"] + store)
        try #require(imported.status == 0, "\(imported.errors)")
        func check(_ name: String, _ arguments: [String]) throws {
            let outcome = try program.run(arguments)
            try #require(outcome.status == 0, "\(arguments): \(outcome.errors)")
            let document = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
            #expect(try schema(name, by: program).faults(in: document).prefix(5) == [], "\(arguments)")
        }
        let newer = Program.record.replacing("record.json", with: "record-2.json")
        let other = ["--store", "newer.sqlite"]
        let taken = try program.run(["results", "import", newer] + other)
        try #require(taken.status == 0, "\(taken.errors)")
        try check("run", ["results", "show", "latest", "--json"] + other)
        try check("results-list", ["results", "list", "--json"] + store)
        try check("results-verify", ["results", "verify", "--json"] + store)
        try check("history", ["history", "--json"] + store)
        try check("compare", ["compare", "latest~1", "latest", "--json"] + store)
        try check("report", ["report", "--json", "-o", "r.html"] + store)
    }

    @Test func whatCannotBeComparedObeysItsSchema() throws {
        let program = try Program()
        defer { try? program.remove() }
        let reference = Program.references + "/epyc-family25-model1-2vcpu.json"
        let outcome = try program.run(["compare", Program.record, reference, "--json"])
        #expect(outcome.status == 8)
        let document = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
        #expect(try schema("not-comparable", by: program).faults(in: document) == [])
        #expect(try schema("compare", by: program).faults(in: document) != [])
    }

    /// Bandwidth, meters, launches, tags and variables too.
    @Test func aRecordOfEveryKeyObeysItsSchema() throws {
        let program = try Program()
        defer { try? program.remove() }
        let text = try GeneratedRecords.withEveryKey().canonicalJSON()
        let document = try JSONSerialization.jsonObject(with: text)
        let keys = try #require(String(data: text, encoding: .utf8))
        for key in ["array_bytes", "loop", "other_energies", "launch_energies", "variables", "severity"] {
            #expect(keys.contains("\"\(key)\""), "\(key)")
        }
        #expect(try schema("run", by: program).faults(in: document) == [])
    }

    @Test func anAnswerObeysItsSchema() throws {
        let program = try Program()
        defer { try? program.remove() }
        let saved = try program.run(["plan", "concentration", "pools-2025", "--save", "shares"])
        try #require(saved.status == 0, "\(saved.errors)")
        for (name, arguments) in [
            ("answer", ["answers", "show", "shares", "--json"]),
            ("answers-list", ["answers", "list", "--json"]),
        ] {
            let outcome = try program.run(arguments)
            let document = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
            #expect(try schema(name, by: program).faults(in: document) == [])
        }
    }

    @Test func profilesHaveTheirs() throws {
        let program = try Program()
        defer { try? program.remove() }
        let outcome = try program.run(["schema", "asic"])
        #expect(outcome.status == 0)
        #expect(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) is [String: Any])
        let listed = try program.run(["schema"]).output
        #expect(listed.contains("plan-project") && listed.contains("asic"))
        let wrong = try program.run(["schema", "plan-projekt"])
        #expect(wrong.status == 64 && wrong.errors.contains("did you mean plan-project?"))
    }

    /// The check sees what does not obey.
    @Test func aSchemaRefuses() throws {
        let check = try JSONSchemaCheck(
            """
            {"type": "object", "required": ["a"], "additionalProperties": false, "properties": {
            "a": {"type": ["null", "number"]}, "b": {"type": "array", "items": {"$ref": "#/$defs/word"}},
            "c_at": {"type": "string", "format": "date-time"}}, "$defs": {"word": {"type": "string"}}}
            """)
        func faults(_ text: String) throws -> Int {
            check.faults(in: try JSONSerialization.jsonObject(with: Data(text.utf8))).count
        }
        #expect(try faults(#"{"a": null, "b": ["x"], "c_at": "2026-06-29T10:00:00Z"}"#) == 0)
        #expect(try faults(#"{"b": []}"#) == 1)
        #expect(try faults(#"{"a": true}"#) == 1)
        #expect(try faults(#"{"a": 1, "d": 1}"#) == 1)
        #expect(try faults(#"{"a": 1, "b": [1, "x", null]}"#) == 2)
        #expect(try faults(#"{"a": 1, "c_at": "today"}"#) == 1)
    }
}
