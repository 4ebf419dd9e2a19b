import Foundation
import TestSupport
import Testing

@Suite struct PlanCommandTests {
    private func object(_ value: Any?) throws -> [String: Any] { try #require(value as? [String: Any]) }
    private func objects(_ value: Any?) throws -> [[String: Any]] { try #require(value as? [[String: Any]]) }

    private static let question: Set = [
        "market", "site", "outlook", "hashprice_forward", "contract", "overrides", "warnings",
    ]

    @Test func aBreakevenHasItsKeysAndItsOverrides() throws {
        let program = try Program()
        defer { try? program.remove() }
        let answer = try program.json([
            "plan", "breakeven", "antminer-s21-xp", "colocation", "--json", "--set", "market.btc_usd=90000",
            "--set", "site.pue.hosting=1.25",
        ])
        #expect(
            Set(answer.keys)
                == Self.question.union([
                    "first", "second", "result", "mw_basis", "first_usd_per_mw", "second_usd_per_mw",
                    "rows",
                ]))
        let overrides = try objects(answer["overrides"])
        #expect(
            overrides.compactMap { $0["key"] as? String }.sorted() == ["market.btc_usd", "site.hosting.pue"])
        for override in overrides { #expect(Set(override.keys) == ["key", "profile", "value", "previous"]) }
        let rows = try objects(answer["rows"])
        for row in rows {
            #expect(
                Set(row.keys) == [
                    "input", "title", "unit", "today", "break_even", "distance_share", "both_usd_per_mw",
                    "higher_favours", "never", "would_need", "between", "sought_low", "sought_high",
                ])
        }
        #expect(rows.first?["today"] as? Double == 90_000)
    }

    @Test func aSensitivityHasItsKeys() throws {
        let program = try Program()
        defer { try? program.remove() }
        let arguments = ["plan", "sensitivity", "antminer-s21-xp", "colocation", "--steps", "3", "--json"]
        let answer = try program.json(arguments)
        #expect(Set(answer.keys) == Self.question.union(["tornados", "grid"]))
        let tornados = try objects(answer["tornados"])
        #expect(tornados.count == 3)
        for tornado in tornados {
            #expect(
                Set(tornado.keys) == [
                    "contender", "against", "result", "mw_basis", "swing", "usd_per_mw", "rows", "unmoved",
                ])
            #expect(try Set(object(tornado["contender"]).keys) == ["subject", "model"])
            for row in try objects(tornado["rows"]) {
                #expect(
                    Set(row.keys) == [
                        "input", "title", "unit", "low", "median", "high", "is_swing", "is_bounded",
                        "usd_per_mw_at_low", "usd_per_mw_at_high",
                    ])
            }
        }
        let grid = try object(answer["grid"])
        #expect(Set(grid.keys) == ["result", "mw_basis", "contenders", "x", "y", "cells"])
        #expect(try Set(object(grid["x"]).keys) == ["input", "title", "unit", "values"])
        let cells = try #require(grid["cells"] as? [[[String: Any]]])
        try #require(cells.count == 3 && cells.allSatisfy { $0.count == 3 })
        #expect(
            Set(cells[0][0].keys) == ["winner", "usd_per_mw", "lead_usd_per_mw"])
        let alone = try program.json(["plan", "sensitivity", "h100-sxm", "--json"])
        #expect(alone["grid"] is NSNull)
    }

    @Test func aConcentrationHasItsKeys() throws {
        let program = try Program()
        defer { try? program.remove() }
        try program.write("name,share\na,0.5\nb,0.25\n", to: "pools.csv")
        let answer = try program.json(["plan", "concentration", "pools.csv", "--merge", "a+b=c", "--json"])
        #expect(
            Set(answer.keys) == [
                "coverage", "remainder", "top", "entities", "as_dust", "as_one_entity", "with_largest",
            ])
        #expect(try objects(answer["entities"]).compactMap { $0["name"] as? String } == ["c"])
        #expect(
            try Set(object(answer["as_dust"]).keys) == [
                "herfindahl", "effective_number", "nakamoto", "top_share", "judgement",
            ])
        let profile = try program.json(["plan", "concentration", "pools-2026-06-29", "--json"])
        let file = try program.json([
            "plan", "concentration", "\(Program.profiles)/shares/pools-2026-06-29.yaml", "--json",
        ])
        #expect(profile["coverage"] as? Double == file["coverage"] as? Double)
    }

    @Test(arguments: [
        "plan breakeven antminer-s21-xp h100-sxm", "plan breakeven epyc-9965 colocation --basis it",
        "plan sensitivity antminer-s21-xp h100-sxm colocation --swing 0.2",
        "plan project antminer-s23-hyd h100-sxm colocation --treasury hybrid:0.5 --years 7",
        "plan project antminer-s19-xp --owned antminer-s19-xp --site ercot-mining-50mw",
        "plan breakeven antminer-s19-xp --of npv --owned antminer-s19-xp=12 --rebuy never",
        "plan sensitivity colocation --of npv --contract anthropic-hut8-2025-12",
        "plan split --owned antminer-s19-xp --site ercot-mining-50mw --paths 100",
        "plan simulate antminer-s23-hyd colocation --paths 200 --years 2",
        "plan split --site ercot-mining-50mw --paths 200 --objective p10",
        "plan concentration pools-2026-06-29", "revenue --against contracts --set market.btc_usd=90000",
    ])
    func textFitsItsPageAndCSVHasAHeader(line: String) throws {
        let program = try Program()
        defer { try? program.remove() }
        let arguments = line.split(separator: " ").map(String.init)
        let text = try program.run(arguments)
        #expect(text.status == 0 && text.errors.isEmpty)
        #expect(GoldenText.pageFaults(text.output) == [])
        let csv = try program.run(arguments + ["--csv"])
        #expect(csv.status == 0 && csv.errors.isEmpty && csv.output.hasSuffix("\r\n"))
        let fields = csv.output.split(separator: "\r\n").map { $0.count { $0 == "," } }
        #expect(fields.count > 1 && Set(fields).count == 1)
        #expect(csv.output.wholeMatch(of: /[a-z0-9_,]+\r\n(?s:.*)/) != nil)
    }

    @Test func whatWasSetIsSaidInTheText() throws {
        let program = try Program()
        defer { try? program.remove() }
        for command in [["revenue"], ["plan", "breakeven", "antminer-s21-xp", "colocation"]] {
            let text = try program.run(command + ["--set", "market.btc_usd=90000"])
            #expect(text.output.contains("set: market.btc_usd = 90000, was 60000"))
        }
    }

    /// A series of values may pass through today's: what sets a figure to what it is, is no error.
    @Test(arguments: ["revenue", "plan breakeven antminer-s21-xp colocation", "plan project antminer-s21-xp"])
    func todaysValueMayBeSet(line: String) throws {
        let program = try Program()
        defer { try? program.remove() }
        let words = line.split(separator: " ").map(String.init)
        let text = try program.run(words + ["--set", "market.btc_usd=60000"])
        #expect(text.status == 0 && text.output.contains("set: market.btc_usd = 60000, was 60000"))
        let idle = try program.run(words + ["--set", "accelerator.h100-sxm.tdp_watts=701"])
        #expect(idle.status == 1 && idle.errors.contains("changes nothing"))
    }

    /// A measured host takes part under its own name.
    @Test func aStoredRunIsAContender() throws {
        let program = try Program()
        defer { try? program.remove() }
        #expect(try program.run(["results", "import", Program.record, "--store", "s.sqlite"]).status == 0)
        let answer = try program.json([
            "plan", "breakeven", "this-host", "colocation", "--run", "latest", "--store", "s.sqlite",
            "--json",
        ])
        #expect(try object(answer["first"])["subject"] as? String == "this-host")
    }
}
