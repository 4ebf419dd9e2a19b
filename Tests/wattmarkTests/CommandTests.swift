import Foundation
import RunRecords
import TestSupport
import Testing

@Suite struct CommandTests {
    @Test(arguments: [
        "", "run", "topology", "engines", "revenue", "compare", "check", "profiles", "profiles list",
        "profiles show",
        "profiles validate", "profiles new", "results", "results list", "results show", "results export",
        "results import",
        "results annotate", "results remove", "results prune", "results verify", "history", "fleet",
        "metrics", "report", "serve", "plan", "plan breakeven",
        "plan sensitivity",
        "plan project", "plan simulate", "plan split", "plan concentration", "plan again",
        "answers", "answers list", "answers show", "answers remove",
    ])
    func helpTeaches(command: String) throws {
        let program = try Program()
        defer { try? program.remove() }
        let words = command.split(separator: " ").map(String.init)
        let outcome = try program.run(words + ["--help"], environment: ["COLUMNS": "80"])
        #expect(outcome.status == 0 && outcome.errors.isEmpty)
        #expect(outcome.output.contains("OVERVIEW: "))
        #expect(outcome.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
        #expect(outcome.output.contains("\n  wattmark \(command)"), "an example")
        #expect(brokenExamples(outcome.output) == [], "an example cannot be copied")
        let name = "help\(words.map { "-\($0)" }.joined()).txt"
        if let difference = GoldenText.difference(outcome.output, name, testFile: #filePath) {
            Issue.record(Comment(rawValue: difference))
        }
    }

    /// Lines of examples that the page's width cut: each begins with two spaces, also what continues one after a backslash.
    private func brokenExamples(_ help: String) -> [String] {
        let lines = help.components(separatedBy: "\n")
        guard let usage = lines.firstIndex(where: { $0.hasPrefix("USAGE: ") }),
            let first = lines.firstIndex(where: { $0.hasPrefix("  ") })
        else { return [] }
        return lines[..<usage].dropFirst(first).filter { !$0.isEmpty && !$0.hasPrefix("  ") }
    }

    @Test func profilesArePricedWithoutARun() throws {
        let program = try Program()
        defer { try? program.remove() }
        let text = try program.run(["revenue"])
        #expect(text.status == 0 && GoldenText.pageFaults(text.output).isEmpty)
        for subject in [
            "antminer-s19-xp", "antminer-s21-xp", "antminer-s23-hyd", "h100-sxm", "b200-sxm", "colocation",
        ] {
            #expect(text.output.contains(subject))
        }
        let json = try program.run(["revenue", "--json"])
        let answer = try #require(
            try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
        #expect(
            Set(answer.keys) == [
                "run", "power", "overrides", "revenue", "turn", "tokens", "no_sourced_rent", "warnings",
            ])
        #expect(answer["run"] is NSNull)
    }

    @Test func revenueIsShownOverMarkets() throws {
        let program = try Program()
        defer { try? program.remove() }
        let series = ["revenue", "--markets", "all", "--sort", "net-of-power"]
        let text = try program.run(series)
        #expect(text.status == 0 && text.errors.isEmpty && GoldenText.pageFaults(text.output).isEmpty)
        let answer = try program.json(series + ["--json"])
        #expect(Set(answer.keys) == ["site", "step", "points", "rows", "warnings"])
        let points = try #require(answer["points"] as? [[String: Any]])
        #expect(points.count == 4)
        for point in points {
            #expect(
                Set(point.keys) == [
                    "market", "date", "btc_usd", "difficulty", "network_exahash_per_second",
                    "hashprice_usd_per_ph_day", "under_water", "miners",
                ])
        }
        let rows = try #require(answer["rows"] as? [[String: Any]])
        for row in rows { #expect((row["left_usd_per_mw_year"] as? [Any])?.count == 4) }
        let two = try program.json(["revenue", "--markets", "2026-06-29,2025-12-25", "--json"])
        #expect(
            (two["points"] as? [[String: Any]])?.compactMap { $0["market"] as? String }
                == ["2025-12-25", "2026-06-29"])
        #expect(try program.run(["revenue", "latest", "--markets", "all"]).status == 64)
        #expect(try program.run(["revenue", "--markets", "moon"]).status == 1)
        for (words, sentence) in [
            (["--markets", ","], "--markets has a blank"),
            (["--markets", "all", "--market", "2026-06-29"], "leave out --market"),
        ] {
            let refused = try program.run(["revenue"] + words)
            #expect(refused.status == 64 && refused.errors.contains(sentence), "\(refused.errors)")
        }
    }

    @Test func enginesPassTheirSelfTests() throws {
        let program = try Program()
        defer { try? program.remove() }
        let outcome = try program.run(["engines", "--json"])
        #expect(outcome.status == 0)
        let rows = try #require(
            try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [[String: Any]])
        #expect(rows.count >= 5)
        for row in rows {
            #expect(row.keys.contains("data_type") && row.keys.contains("self_test"))
            guard let test = row["self_test"] as? [String: Any] else { continue }
            #expect(test["passed"] as? Bool == true)
        }
    }

    @Test func aSimulatedMachineCanBePlannedOn() throws {
        let program = try Program()
        defer { try? program.remove() }
        let machine = ["HWLOC_SYNTHETIC": "package:2 numa:4 l3:1 core:4 pu:2"]
        let outcome = try program.run(["topology", "--json"], environment: machine)
        let answer = try #require(
            try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
        let placements = try #require(answer["placements"] as? [[String: Any]])
        let workers = placements.map { "\($0["name"] ?? "") \($0["workers"] ?? "")" }
        #expect(workers == ["one-core 1", "all-cores 32", "all-threads 64"])
    }

    /// hwloc's own file of a machine with two kinds of cores.
    @Test func aMachineFromAFileIsDrawn() throws {
        let program = try Program()
        defer { try? program.remove() }
        let machine = ["HWLOC_XMLFILE": Program.hybridMachine]
        let text = try program.run(["topology"], environment: machine)
        #expect(text.status == 0 && text.errors.isEmpty && GoldenText.pageFaults(text.output) == [])
        for line in [
            "simulated: it can be planned on, not measured", "cores 0-1 (P): PU 0-3", "cores 2-5 (E): PU 4-7",
            "each-kind:P        2  PU 0, 2\n",
        ] {
            #expect(text.output.contains(line))
        }
        let json = try program.json(["topology", "--json"], environment: machine)
        #expect(Set(json.keys) == ["topology", "limits", "placements"])
    }

    @Test func enginesAreListedWithinThePage() throws {
        let program = try Program()
        defer { try? program.remove() }
        let outcome = try program.run(["engines"])
        #expect(outcome.status == 0 && outcome.errors.isEmpty && GoldenText.pageFaults(outcome.output) == [])
        for word in ["sha256d", "matmul", "evp", "gemm_portable_f32_6x8", "passed, "] {
            #expect(outcome.output.contains(word))
        }
        #expect(!outcome.output.contains("FAILED"))
    }
}

extension Program {
    /// The object that a command answers.
    func json(_ arguments: [String], environment: [String: String] = [:]) throws -> [String: Any] {
        let outcome = try run(arguments, environment: environment)
        #expect(outcome.status == 0 && outcome.errors.isEmpty)
        return try #require(
            try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    }
}
