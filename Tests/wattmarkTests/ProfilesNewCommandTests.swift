import Foundation
import Testing

@Suite struct ProfilesNewCommandTests {
    /// One pipe makes a market of today, which is then the newest, and every price says whose it is.
    @Test func aMarketIsMadeOfWhatANodeAnswers() throws {
        let program = try Program()
        // A node's answer is of the day on which it is read.
        let today = Date.now.formatted(.iso8601.year().month().day())
        defer { try? program.remove() }
        try program.write(
            #"{"blocks": 976123, "difficulty": 141.25e12, "networkhashps": 1.01e21, "chain": "main"}"#,
            to: "info.json")
        try program.write(#"{"time": 1795824000, "USD": 91234}"#, to: "prices.json")
        let made = try program.run(
            ["profiles", "new", "market", today, "--json", "-", "--json", "prices.json"],
            input: "info.json")
        #expect(made.status == 0 && made.errors.isEmpty, "\(made.errors)")
        #expect(made.output == ".wattmark/markets/\(today).yaml\n")
        let market = try program.json(["profiles", "show", today, "--json"])
        let price = try #require(market["btc_usd"] as? [String: Any])
        #expect((price["spread"] as? [String: Any])?["median"] as? Double == 91_234)
        let provenance = try #require(price["provenance"] as? [String: Any])
        #expect(provenance["source"] as? String == "mempool.space, prices")
        #expect(provenance["as_of"] as? String == "2026-11-28")
        let revenue = try program.run(["revenue", "--csv"])
        #expect(revenue.status == 0 && revenue.output.contains(",\(today),"))
        let again = try program.run(["profiles", "new", "market", today, "--json", "prices.json"])
        #expect(
            again.status == 64
                && again.errors.contains("is there already; choose another id, or add --replace"))
    }

    /// Without an id it is of today, so that one pipe is all; the warnings of old prices name that line.
    @Test func aWarningNamesTheLineThatMendsIt() throws {
        let program = try Program()
        defer { try? program.remove() }
        let old = try program.json(["revenue", "--json"])
        let steps = try #require(old["warnings"] as? [[String: Any]]).compactMap {
            $0["next_step"] as? String
        }
        let line = "curl -s https://mempool.space/api/v1/prices | wattmark profiles new market --json -"
        #expect(steps.contains { $0.contains("`\(line)`") }, "\(steps)")
        let new = "wattmark profiles new accelerator h100-sxm"
        let rent = "`\(new) --set usd_per_hour=VALUE --source WHO --replace`"
        let one = try program.json(["plan", "breakeven", "h100-sxm", "--json"])
        let others = try #require(one["warnings"] as? [[String: Any]]).compactMap {
            $0["next_step"] as? String
        }
        #expect(others.contains { $0.contains(rent) }, "\(others)")

        let now = Int(Date().timeIntervalSince1970)
        try program.write(#"{"time": \#(now), "USD": 91234}"#, to: "prices.json")
        let made = try program.run(["profiles", "new", "market", "--json", "-"], input: "prices.json")
        #expect(made.status == 0 && made.output.hasPrefix(".wattmark/markets/20"), "\(made.errors)")
        let market = try program.json(["revenue", "--json"])
        let fresh = try #require(market["warnings"] as? [[String: Any]]).compactMap {
            $0["message"] as? String
        }
        #expect(!fresh.contains { $0.contains("btc_usd") })
        let noId = try program.run(["profiles", "new", "site"])
        #expect(noId.status == 64 && noId.errors.contains("the id is missing: name the site"))
    }

    /// A fresh price of a shipped profile: the whole profile lies over it, under its own name, and the default stays.
    @Test func aShippedProfileIsMadeAnew() throws {
        let program = try Program()
        defer { try? program.remove() }
        let words = [
            "profiles", "new", "accelerator", "h100-sxm", "--set", "usd_per_hour=3.10", "--source",
            "a listing",
        ]
        let made = try program.run(words)
        #expect(made.status == 0 && made.output == ".wattmark/accelerators/h100-sxm.yaml\n", "\(made.errors)")
        let device = try program.json(["profiles", "show", "h100-sxm", "--json"])
        let rent = try #require((device["usd_per_hour"] as? [String: Any])?["spread"] as? [String: Any])
        #expect(rent["median"] as? Double == 3.10 && (device["name"] as? String)?.contains("H100") == true)
        let again = try program.run(words)
        #expect(again.status == 64 && again.errors.contains("add --replace"))
        let dearer = try program.run(
            words.map { $0 == "usd_per_hour=3.10" ? "usd_per_hour=3.20" : $0 } + ["--replace"])
        #expect(dearer.status == 0, "\(dearer.errors)")
        #expect(program.text(of: ".wattmark/accelerators/h100-sxm.yaml")?.contains("3.2") == true)
        let sites = try program.json(["revenue", "--json"])["revenue"] as? [[String: Any]]
        let usual = try #require(sites?.first?["site"] as? String)
        let site = try program.run([
            "profiles", "new", "site", usual, "--set", "tariff_usd_per_mwh=42", "--source", "contract",
        ])
        #expect(site.status == 0, "\(site.errors)")
        let after = try program.json(["revenue", "--json"])["revenue"] as? [[String: Any]]
        #expect(after?.first?["site"] as? String == usual, "it is still the default")
    }

    @Test func aSiteIsMadeAfterAnother() throws {
        let program = try Program()
        defer { try? program.remove() }
        let made = try program.run([
            "profiles", "new", "site", "own", "--from", "ercot-mining-50mw", "--set", "tariff_usd_per_mwh=42",
            "--source", "supply contract: 2026", "--as-of", "2026-10", "--into", "mine",
        ])
        #expect(made.status == 0, "\(made.errors)")
        let valid = try program.run([
            "profiles", "validate", "--profiles-dir", Program.profiles, "--profiles-dir", "mine",
        ])
        #expect(valid.status == 0, "\(valid.errors)")
        let site = try program.json([
            "profiles", "show", "own", "--json", "--profiles-dir", Program.profiles, "--profiles-dir", "mine",
        ])
        let tariff = try #require(site["tariff_usd_per_mwh"] as? [String: Any])
        #expect((tariff["provenance"] as? [String: Any])?["source"] as? String == "supply contract: 2026")
    }

    @Test func aPriceOfTheFutureIsNoPrice() throws {
        let program = try Program()
        defer { try? program.remove() }
        let made = try program.run([
            "profiles", "new", "site", "own", "--from", "ercot-mining-50mw", "--set", "tariff_usd_per_mwh=42",
            "--source", "supply contract", "--as-of", "2026-10",
        ])
        #expect(made.status == 0, "\(made.errors)")
        let file = ".wattmark/sites/own.yaml"
        let text = try #require(program.text(of: file))
        try program.write(text.replacing("as_of: 2026-10\n", with: "as_of: 2099-10\n"), to: file)
        for command in ["revenue", "plan project antminer-s23-hyd", "plan breakeven colocation"] {
            let words = command.split(separator: " ").map(String.init)
            let outcome = try program.run(words + ["--site", "own"])
            #expect(outcome.status == 1 && outcome.output.isEmpty)
            #expect(
                outcome.errors.contains("site own: tariff_usd_per_mwh is of 2099-10-01, and today is"),
                "\(outcome.errors)")
        }
    }

    @Test func aMarketOfTheFutureIsNoMarket() throws {
        let program = try Program()
        defer { try? program.remove() }
        let made = try program.run(
            ["profiles", "new", "market", "2026-11-01", "--set", "btc_usd=1", "--source", "a guess"])
        #expect(made.status == 0, "\(made.errors)")
        let text = try #require(program.text(of: ".wattmark/markets/2026-11-01.yaml"))
        try program.write(
            text.replacing("2026-11-01", with: "2099-01-01"), to: ".wattmark/markets/2099-01-01.yaml")
        for words in [
            ["revenue"], ["plan", "project", "antminer-s23-hyd"], ["revenue", "--markets", "all"],
        ] {
            let outcome = try program.run(words)
            #expect(outcome.status == 1 && outcome.output.isEmpty)
            #expect(outcome.errors.contains("market 2099-01-01: date is of 2099-01-01, and today is"))
        }
    }

    @Test(arguments: [
        ("site own", "--from is missing"), ("site own --from moon", "there is no site"),
        ("site own --from container-1mw --set pue.hosting=1.2", "--source"),
        ("site own --from container-1mw --json x", "of a market"),
        ("market x --as-of soon", "is no date"), ("market x --as-of 2099-01", "is after today"),
        ("market 2099-01-01 --set btc_usd=1 --source x", "is after today"),
        ("market x --json nowhere.json", "nowhere.json"),
        ("moon x", "moon"),
    ]) func misuseIsExplained(words: String, says: String) throws {
        let program = try Program()
        defer { try? program.remove() }
        let outcome = try program.run(["profiles", "new"] + words.split(separator: " ").map(String.init))
        #expect(outcome.status != 0 && outcome.errors.contains(says), "\(outcome.errors)")
        #expect(!FileManager.default.fileExists(atPath: program.path(".wattmark")))
    }
}
