import Foundation
import Testing

@Suite struct TokensCommandTests {
    private func answer(_ words: [String]) throws -> [String: Any] {
        let program = try Program()
        defer { try? program.remove() }
        return try program.json(words + ["--json"])
    }

    @Test func revenueSellsTokensOfAModel() throws {
        let answer = try answer(["revenue", "--model", "gpt-oss-120b", "--context", "4096", "--batch", "8"])
        let tokens = try #require(answer["tokens"] as? [String: Any])
        #expect(
            Set(tokens.keys) == [
                "model", "name", "input_tokens", "output_tokens", "context_tokens", "batch",
                "usd_per_million_input_tokens", "usd_per_million_output_tokens", "usd_per_million_tokens",
                "price_source", "machines", "published", "left_out",
            ])
        #expect(tokens["context_tokens"] as? Int == 4096 && tokens["output_tokens"] as? Int == 2048)
        let machines = try #require(tokens["machines"] as? [[String: Any]])
        for machine in machines {
            let rates = try #require(machine["rates"] as? [String: Any])
            #expect(["published", "roofline"].contains(rates["origin"] as? String))
            let it = try #require(machine["it_joules_per_token"] as? Double)
            let facility = try #require(machine["facility_joules_per_token"] as? Double)
            #expect(facility > it)
            let both =
                try #require(machine["input_tokens_per_second_per_it_mw"] as? Double)
                + (machine["output_tokens_per_second_per_it_mw"] as? Double ?? 0)
            #expect(abs(both * it / 1e6 - 1) < 1e-9, "a megawatt is a million J a second")
        }
        let rows = try #require(answer["revenue"] as? [[String: Any]])
        let sold = rows.filter { ($0["model"] as? String) == "per-token:gpt-oss-120b" }
        #expect(!sold.isEmpty)
    }

    /// Those of hosts that nobody measured take a line, and one of them a figure of its own.
    @Test func hostsThatNobodyMeasuredAreSaid() throws {
        let program = try Program()
        defer { try? program.remove() }
        let words = ["revenue", "--model", "gpt-oss-120b"]
        let text = try program.run(words, environment: ["COLUMNS": "100"])
        #expect(
            text.output.replacing(/\n +/, with: " ").contains("(--json names them): nobody measured it"),
            "\(text.errors)")
        let given = try program.json(
            words + ["--set", "host.epyc-9654p.dense_peak.bf16_tflops=10", "--json"])
        let tokens = try #require(given["tokens"] as? [String: Any])
        let machines = try #require(tokens["machines"] as? [[String: Any]])
        #expect(machines.contains { $0["subject"] as? String == "epyc-9654p" })
        let left = try #require(tokens["left_out"] as? [[String: Any]])
        #expect(left.count >= 30)
    }

    @Test func withoutAModelThereIsNone() throws {
        let answer = try answer(["revenue"])
        #expect(answer["tokens"] is NSNull)
    }

    /// Of a model without a price nothing is sold, and the answer says why; a price that is given sells it.
    @Test func noSourcedPriceIsSaid() throws {
        let program = try Program()
        defer { try? program.remove() }
        let without = try program.run(["revenue", "--model", "llama-3.1-8b"])
        #expect(without.status == 0 && without.output.contains("no sourced price of tokens of llama-3.1-8b"))
        #expect(!without.output.contains("per-token"))
        let with = try program.run([
            "revenue", "--model", "llama-3.1-8b", "--set",
            "model.llama-3.1-8b.usd_per_million_input_tokens=0.05", "--set",
            "model.llama-3.1-8b.usd_per_million_output_tokens=0.08",
        ])
        #expect(with.status == 0 && with.output.contains("per-token:llama-3.1-8b"), "\(with.errors)")
    }

    @Test(arguments: [
        (["revenue", "--batch", "8"], "name a --model too"),
        (["revenue", "--model", "gpt-oss-120b", "--context", "1"], "--context is 1"),
        (["revenue", "--model", "gpt-oss-120b", "--output-tokens", "2048"], "--output-tokens is 2048"),
        (["revenue", "--model", "gpt-oss-120b", "--batch", "0"], "--batch is 0"),
        (["revenue", "--model", "gpt-5"], "gpt-5"),
        (["revenue", "--model", "gpt-oss-120b", "--markets", "all"], "--markets is of the profiles alone"),
        (["compare", "a", "b", "--model", "gpt-oss-120b"], "add --profiles"),
        (
            ["revenue", "--model", "gpt-oss-120b", "--batch", "9223372036854775807"],
            "give a whole number from 1 to 100000000"
        ),
        (
            ["compare", "--profiles", "l40s", "h100-sxm"],
            "l40s cannot be compared: its profile has no all_in"
        ),
        (["compare", "--profiles", "2026-06-29", "2026-06-30"], "\"2026-06-30\""),
        (["compare", "--profiles", "h100-sxm/per-token:gpt-oss-120b", "a100-sxm"], "name h100-sxm alone"),
        (["plan", "project", "epyc-9965"], "what a CPU server fetches as it ages"),
        (
            [
                "plan", "project", "this-host/per-token:gpt-oss-120b", "--model", "gpt-oss-120b",
            ], "no source says what a CPU server fetches as it ages"
        ),
        (
            ["plan", "breakeven", "epyc-7713/per-token:gpt-oss-120b", "--model", "gpt-oss-120b"],
            "epyc-7713 sells no tokens: nobody measured it"
        ),
        (
            [
                "plan", "breakeven", "h100-sxm/per-token:gpt-oss-120b", "--model", "gpt-oss-120b", "--batch",
                "1000000",
            ], "h100-sxm sells no tokens: a batch of 1000000 does not fit"
        ),
        (
            ["plan", "breakeven", "h100-sxm/per-token:gpt-oss-120b"], "sold with --model gpt-oss-120b"
        ),
        (["plan", "project", "h100-sxm/per-token:gpt-oss-120b"], "sold with --model gpt-oss-120b"),
        (
            ["plan", "project", "h100-sxm", "--model", "gpt-oss-120b"],
            "write h100-sxm/per-token:gpt-oss-120b"
        ),
        (
            ["plan", "simulate", "h100-sxm/per-token:gpt-5", "--model", "gpt-oss-120b"],
            "over years h100-sxm is not sold by \"per-token:gpt-5\""
        ),
        (
            ["plan", "project", "h100-sxm/per-token:llama-3-70b", "--model", "llama-3-70b"],
            "h100-sxm sells no tokens: no price of its tokens has a source; --set"
        ),
        (
            ["plan", "split", "--hosting", "colocation", "--model", "gpt-oss-120b", "--paths", "100"],
            "nothing here is sold by them"
        ),
        (["plan", "project", "colocation", "--batch", "4"], "name a --model too"),
    ])
    func faultsAreOneSentence(words: [String], sentence: String) throws {
        let program = try Program()
        defer { try? program.remove() }
        let outcome = try program.run(words)
        #expect(outcome.status != 0 && outcome.errors.contains(sentence), "\(outcome.errors)")
    }

    @Test func planAndCompareKnowTokens() throws {
        let breakeven = try answer([
            "plan", "breakeven", "h100-sxm/per-token:gpt-oss-120b", "--model", "gpt-oss-120b",
        ])
        let rows = try #require(breakeven["rows"] as? [[String: Any]])
        let price = try #require(
            rows.first { ($0["input"] as? String) == "model.gpt-oss-120b.usd_per_million_output_tokens" })
        #expect(price["break_even"] is Double)
        let compared = try answer([
            "compare", "--profiles", "h100-sxm", "b200-sxm", "--model", "gpt-oss-120b",
        ])
        let tokens = try #require(compared["tokens"] as? [String: Any])
        #expect((tokens["machines"] as? [[String: Any]])?.count == 2)
    }

    /// The three questions of years know them beside the same machines by the hour.
    @Test func plansOverYearsSellTokens() throws {
        let sold = "h100-sxm/per-token:gpt-oss-120b"
        let model = ["--model", "gpt-oss-120b", "--years", "2"]
        let projected = try answer(["plan", "project", "h100-sxm", sold] + model)
        let items = try #require(projected["projections"] as? [[String: Any]])
        #expect(
            items.map { $0["model"] as? String } == ["per-device-hour", "per-token:gpt-oss-120b"])
        #expect(items.allSatisfy { $0["subject"] as? String == "h100-sxm" })
        let batch = try answer(["plan", "project", sold, "--context", "8192", "--batch", "8"] + model)
        #expect((batch["projections"] as? [[String: Any]])?.count == 1)
        let simulated = try answer(
            ["plan", "simulate", "antminer-s23-hyd", "h100-sxm", sold, "--paths", "100"] + model)
        let simulation = try #require(simulated["simulation"] as? [String: Any])
        let contests = try #require(simulation["contests"] as? [[String: Any]])
        #expect(contests.map { $0["model"] as? String } == ["per-device-hour", "per-token:gpt-oss-120b"])
        let split = try answer(["plan", "split", "--hosting", sold, "--paths", "100"] + model)
        #expect(split["hosting_model"] as? String == "per-token:gpt-oss-120b")
        let free = try answer(["plan", "split", "--paths", "100"] + model)
        let without = try answer(["plan", "split", "--paths", "100", "--years", "2"])
        func count(_ answer: [String: Any]) -> Int? {
            (answer["hosting"] as? [String: Any])?["chosen_from"] as? Int
        }
        let (all, usual) = (try #require(count(free)), try #require(count(without)))
        #expect(all > usual, "tokens whose rate was published are among the ways to host")
        let program = try Program()
        defer { try? program.remove() }
        let text = try program.run(["plan", "project", sold] + model, environment: ["COLUMNS": "100"])
        #expect(text.output.contains("\(sold): hosting") && text.output.contains("token price"))
    }
}
