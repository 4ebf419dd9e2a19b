import Foundation
import RunRecords
import Testing

/// Stored runs: found by every name, priced anew, removed together or not at all.
@Suite struct StoredRunTests {
    /// A home that is none is asked of the system, and no file lands in the root or the working folder.
    @Test(arguments: ["", "relative"]) func theStoreLiesInTheUsersFolder(home: String) throws {
        let program = try Program()
        defer { try? program.remove() }
        let user = try #require(NSHomeDirectoryForUser(NSUserName()))
        let outcome = try program.run(
            ["results", "show", "none"], environment: ["HOME": home, "XDG_DATA_HOME": home])
        #expect(outcome.status == 1)
        #expect(
            outcome.errors.contains(" \(user)/.local/share/wattmark/wattmark.sqlite"), "\(outcome.errors)")
    }

    private func withStoredRun(_ body: (Program, RunRecord) throws -> Void) throws {
        let program = try Program()
        defer { try? program.remove() }
        let record = try RunRecord(validating: Data(contentsOf: URL(filePath: Program.record)))
        try #require(try program.run(["results", "import", Program.record]).status == 0)
        try body(program, record)
    }

    @Test func isFoundByEveryName() throws {
        try withStoredRun { program, record in
            let whole = try program.run(["results", "export", record.id]).output
            for name in [String(record.id.prefix(8)), "latest", record.label ?? ""] {
                #expect(try program.run(["results", "export", name]).output == whole)
            }
            let outcome = try program.run(["results", "export", "latest~1"])
            #expect(outcome.status == 1 && outcome.output.isEmpty)
        }
    }

    /// Watts are an input of the price: another profile gives other dollars, and the stored record stays.
    @Test func isPricedWithAnotherProfile() throws {
        try withStoredRun { program, record in
            let answers = try ["epyc-9654p", "generic"].map { profile in
                let outcome = try program.run(["revenue", "latest", "--json", "--power-profile", profile])
                #expect(outcome.status == 0)
                return try #require(
                    try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
            }
            for answer in answers { #expect(answer["run"] as? String == record.id) }
            let powers = answers.compactMap { $0["power"] as? [String: Any] }
            #expect(powers.compactMap { $0["profile"] as? String } == ["epyc-9654p", "generic"])
            let own = answers.map { answer in
                (answer["revenue"] as? [[String: Any]] ?? []).filter {
                    $0["subject"] as? String == "this-host" && $0["model"] as? String == "hashprice"
                }.compactMap { ($0["usd_per_mw_year"] as? [String: Any])?["center"] as? Double }
            }
            #expect(own[0].count == 2 && own[1].count == 2)
            #expect(own[0] != own[1])
            #expect(
                try program.run(["results", "export", "latest"]).output
                    == String(contentsOfFile: Program.record, encoding: .utf8))
        }
    }

    @Test func oneUnknownNameRemovesNothing() throws {
        try withStoredRun { program, _ in
            let outcome = try program.run(["results", "remove", "golden", "nothing-like-it"])
            #expect(outcome.status == 1 && outcome.output.isEmpty)
            #expect(outcome.errors.contains("nothing-like-it"))
            #expect(try program.run(["results", "list"]).output.contains("golden"))
        }
    }

    @Test func standardInputIsImported() throws {
        try withStoredRun { program, _ in
            try #require(try program.run(["results", "remove", "golden"]).status == 0)
            let process = try program.shell("\"$WATTMARK\" results import - < '\(Program.record)' > answer")
            process.waitUntilExit()
            #expect(process.terminationStatus == 0)
            #expect(program.text(of: "answer")?.contains("1 imported") == true)
        }
    }

    /// One bad file among good ones: the store stays as it was.
    @Test func aBadFileKeepsTheGoodOnesOut() throws {
        let program = try Program()
        defer { try? program.remove() }
        try program.write("{}", to: "bad.json")
        let outcome = try program.run(["results", "import", Program.record, "bad.json"])
        #expect(outcome.status == 1 && outcome.output.isEmpty)
        #expect(outcome.errors.contains("bad.json"))
        #expect(try program.run(["results", "list", "--json"]).output == "[]\n" || !program.exists("home"))
    }
}
