import Foundation
import Testing

/// The keys and the promises of the questions about the future.
@Suite struct PlanFutureTests {
    private func object(_ value: Any?) throws -> [String: Any] { try #require(value as? [String: Any]) }
    private func objects(_ value: Any?) throws -> [[String: Any]] { try #require(value as? [[String: Any]]) }

    private static let question: Set = [
        "market", "site", "outlook", "hashprice_forward", "contract", "overrides", "warnings",
    ]

    private func answer(_ line: String) throws -> [String: Any] {
        let program = try Program()
        defer { try? program.remove() }
        return try program.json(line.split(separator: " ").map(String.init) + ["--json"])
    }

    /// The shortest life that is taken is one of a month.
    @Test(arguments: ["project", "breakeven --of npv", "simulate --paths 100"])
    func theShortestLifeOfASiteIsAMonth(question: String) throws {
        let words = question.split(separator: " ", maxSplits: 1)
        let line = (["plan", words[0], "colocation"] + words.dropFirst()).joined(separator: " ")
        _ = try answer("\(line) --set site.hosting.infrastructure_life_years=0.084")
    }

    @Test func aProjectionHasItsKeys() throws {
        let answer = try answer("plan project antminer-s23-hyd colocation --years 3")
        #expect(
            Set(answer.keys)
                == Self.question.union([
                    "treasury", "discount_rate_share", "facility_megawatts", "projections",
                ]))
        for item in try objects(answer["projections"]) {
            #expect(
                Set(item.keys) == [
                    "subject", "use", "model", "spreads", "site_capex_usd", "hardware_capex_usd",
                    "forgone_usd",
                    "equity_usd",
                    "debt_usd", "internal_rate_months", "equal_annual_value_usd", "lasts_months",
                    "closed_month", "ended_month",
                    "turn", "kept_npv_usd", "horizon_cut", "horizon_turn", "idle_npv_usd", "hardware_end_usd",
                    "site_end_usd", "owed_end_usd",
                    "npv_usd", "cash_npv_usd", "held_npv_usd", "internal_rate_shares", "payback_months",
                    "remainder_usd", "held_end_usd", "lowest_cash_usd", "halvings", "years", "months",
                ])
            let (years, months) = (try objects(item["years"]), try objects(item["months"]))
            try #require(years.count == 3 && months.count == 36)
            #expect(
                Set(years[0].keys) == [
                    "year", "start", "btc_usd", "difficulty", "hosting_price", "gross_usd", "power_usd",
                    "credit_usd", "operating_usd", "operating_margin_usd", "debt_service_usd", "sale_usd",
                    "purchase_usd", "prepaid_usd", "closing_usd",
                    "held_usd", "cash_usd", "cumulative_cash_usd", "held_btc", "held_value_usd",
                    "months_stopped",
                ])
            #expect(
                Set(months[0].keys) == [
                    "index", "start", "btc_usd", "difficulty", "height", "subsidy_btc", "hosting_price",
                    "gross_usd", "power_usd", "credit_usd", "operating_usd", "avoidable_operating_usd",
                    "debt_service_usd",
                    "sale_usd", "purchase_usd", "prepaid_usd", "closing_usd", "held_usd", "held_btc",
                    "is_stopped",
                ])
            #expect(years[0]["start"] as? String == answer["market"] as? String)
        }
        let halvings = try objects(objects(answer["projections"])[0]["halvings"])
        #expect(Set(halvings[0].keys) == ["height", "month", "date", "subsidy_btc"])
        #expect(halvings[0]["height"] as? Int == 1_050_000)
    }

    @Test func aSimulationHasItsKeys() throws {
        let answer = try answer("plan simulate antminer-s23-hyd h100-sxm --paths 200 --years 2 --seed 3")
        #expect(
            Set(answer.keys) == Self.question.union(["seed", "years", "treasury", "simulation", "parts"]))
        let simulation = try object(answer["simulation"])
        #expect(Set(simulation.keys) == ["paths", "uses", "contests"])
        for use in try objects(simulation["uses"]) {
            #expect(
                Set(use.keys) == [
                    "subject", "use", "model", "npv_usd", "npv_standard_errors",
                    "operating_margin_usd_by_year",
                    "survival",
                    "payback", "payback_months",
                ])
            #expect(try Set(object(use["npv_usd"]).keys) == ["p10", "p50", "p90", "mean"])
            #expect(try Set(object(use["survival"]).keys) == ["share", "standard_error", "low", "high"])
        }
        for part in try objects(answer["parts"]) {
            #expect(Set(part.keys) == ["subject", "model", "market", "inputs", "outlook", "paths"])
        }
        let contests = try objects(simulation["contests"])
        #expect(contests.count == 1 && Set(contests[0].keys) == ["subject", "model", "against", "wins"])
    }

    @Test func aSplitHasItsKeys() throws {
        let answer = try answer("plan split --site ercot-mining-50mw --paths 200 --rows 4")
        #expect(
            Set(answer.keys)
                == Self.question.union([
                    "objective", "hashing_subject", "hosting_subject", "hosting_model", "hashing", "hosting",
                    "paths",
                    "seed",
                    "limits", "best", "idle_npv_usd",
                    "frontier", "shadow_prices",
                ]))
        #expect(
            try Set(object(answer["limits"]).keys) == [
                "facility_megawatts", "capex_budget_usd", "convertible_facility_megawatts",
                "contract_minimum_facility_megawatts", "curtailable_share",
            ])
        for side in ["hashing", "hosting"] {
            #expect(
                try Set(object(answer[side]).keys) == [
                    "npv_usd_per_mw", "chosen_from", "projected_npv_usd_per_mw", "left_out",
                ])
        }
        for row in try objects(answer["frontier"]) + [object(answer["best"])] {
            #expect(Set(row.keys) == ["allocation", "capex_usd", "npv_usd", "is_efficient"])
            #expect(
                try Set(object(row["allocation"]).keys) == ["hashing_megawatts", "hosting_megawatts"])
        }
    }

    /// Everything is per megawatt, so nothing depends on the size of the site.
    @Test func dollarsPerMegawattDoNotDependOnTheSize() throws {
        let line = "plan project antminer-s23-hyd h100-sxm colocation --set site.facility_megawatts="
        // The opening cash is the site's, so it grows with it.
        let small = try answer(line + "1 --set site.finance.opening_cash_usd=1000")
        let large = try answer(line + "100 --set site.finance.opening_cash_usd=100000")
        for (one, hundred) in try zip(objects(small["projections"]), objects(large["projections"])) {
            #expect(one as NSDictionary == hundred as NSDictionary)
        }
    }

    @Test func threadsAndLaunchesGiveTheSameBytes() throws {
        let program = try Program()
        defer { try? program.remove() }
        let outputs = try ["1", "2", "3"].map { threads in
            try program.run([
                "plan", "simulate", "antminer-s23-hyd", "colocation", "--paths", "300", "--years", "2",
                "--seed",
                "9", "--threads", threads, "--json",
            ]).output
        }
        #expect(Set(outputs).count == 1 && outputs[0].contains("npv_usd"))
    }

    @Test func ownedHardwareIsNotBought() throws {
        let line = "plan project antminer-s21-xp --owned antminer-s21-xp"
        let owned = try objects(answer(line)["projections"])[0]
        let bought = try objects(answer("plan project antminer-s21-xp")["projections"])[0]
        #expect(owned["hardware_capex_usd"] as? Double == 0)
        // It is as if it were bought at what it would fetch.
        #expect(owned["forgone_usd"] as? Double == bought["hardware_capex_usd"] as? Double)
        let older = try objects(answer(line + "=24")["projections"])[0]
        let (now, then) = (
            try #require(owned["forgone_usd"] as? Double), try #require(older["forgone_usd"] as? Double)
        )
        #expect(then < now / 2 && then > 0)
    }

    @Test func aMissingKeyOfTheSiteIsNamed() throws {
        let program = try Program()
        defer { try? program.remove() }
        try FileManager.default.copyItem(atPath: Program.profiles, toPath: program.path("library"))
        let site = "library/sites/container-1mw.yaml"
        let text = try #require(program.text(of: site))
        let start = try #require(text.range(of: "\nfinance:"))
        try program.write(String(text[..<start.lowerBound]) + "\n", to: site)
        let outcome = try program.run([
            "plan", "project", "colocation", "--site", "container-1mw", "--profiles-dir", "library",
        ])
        #expect(outcome.status == 1)
        #expect(
            outcome.errors.contains(
                "site \"container-1mw\" has no finance.discount_rate_share, which this needs; add it to sites/container-1mw.yaml"
            ))
    }
}
