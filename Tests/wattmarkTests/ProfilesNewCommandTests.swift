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
        for answer in ["prices", "blocks"] {
            let line =
                "curl -s https://mempool.space/api/v1/\(answer) | wattmark profiles new market --json - --replace"
            #expect(steps.contains { $0.contains("`\(line)`") }, "\(steps)")
        }
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

    /// The lines that a warning names are run as they stand, on a market of June and on one of today, until nothing of the
    /// network is old.
    @Test func theLinesOfTheWarningsWork() throws {
        let steps = try BashSteps()
        defer { steps.remove() }
        let now = Int(Date().timeIntervalSince1970)
        try steps.place("wattmark", "exec '\(Program.executable.path(percentEncoded: false))' \"$@\"")
        try steps.place("curl", #"echo "$2" >> calls; cat "${2##*/}""#)
        func answer(_ name: String, _ json: String) throws {
            try Data(json.utf8).write(to: steps.folder.appending(path: name))
        }
        try answer("prices", #"{"time": \#(now), "USD": 91234}"#)
        try answer(
            "blocks",
            """
            [{"height": 976102, "timestamp": \(now), "difficulty": 1.4e14, "extras": {"totalFees": 3000000}}]
            """)
        let environment = ["WATTMARK_PROFILES": Program.profiles, "HOME": steps.folder.path]
        /// Of figures that age within a week.
        func lines() throws -> [String] {
            let found = try steps.run("wattmark revenue --json", environment: environment)
            let object = try JSONSerialization.jsonObject(with: Data(found.output.utf8)) as? [String: Any]
            let warnings = try #require(object?["warnings"] as? [[String: Any]])
            let step =
                warnings.first {
                    ($0["message"] as? String)?.hasPrefix("Market 20") == true
                        && ($0["message"] as? String)?.contains("older than 7 days") == true
                }?["next_step"] as? String
            return (step ?? "").matches(of: /`([^`]+)`/).map { String($0.1) }
        }
        let first = try lines()
        #expect(first.count == 2, "\(first)")
        for line in first { #expect(try steps.run(line, environment: environment).status == 0, "\(line)") }
        #expect(try lines().isEmpty)
        // Of today's own market the difficulty alone is old.
        let day = Date.now.formatted(.iso8601.year().month().day())
        let file = steps.folder.appending(path: ".wattmark/markets/\(day).yaml")
        let market = try String(contentsOf: file, encoding: .utf8)
        let parts = market.components(separatedBy: "difficulty:")
        try #require(parts.count == 2)
        let aged =
            parts[0] + "difficulty:"
            + parts[1].replacing(
                try Regex("as_of: ['\"]?\(day)['\"]?"), with: "as_of: 2026-01-01", maxReplacements: 1)
        try Data(aged.utf8).write(to: file)
        let second = try lines()
        #expect(second.count == 1 && second[0].contains("/blocks |"), "\(second)")
        for line in second { #expect(try steps.run(line, environment: environment).status == 0, "\(line)") }
        #expect(try lines().isEmpty)
        #expect(try steps.calls().count == 3)
    }

    /// A rate far from what the difficulty comes to is of another day or in another unit, and what is no number is refused.
    @Test func aNetworkThatContradictsItselfIsSaid() throws {
        let program = try Program()
        defer { try? program.remove() }
        let today = Date.now.formatted(.iso8601.year().month().day())
        func make(_ rate: String, _ difficulty: String = "141.25e12") throws -> Program.Outcome {
            try program.write(
                #"{"blocks": 976123, "difficulty": \#(difficulty), "networkhashps": \#(rate), "chain": "main"}"#,
                to: "info.json")
            return try program.run([
                "profiles", "new", "market", today, "--json", "info.json", "--replace",
            ])
        }
        let near = try make("1.2e21")
        #expect(near.status == 0 && near.errors.isEmpty, "\(near.errors)")
        for rate in ["1.4e21", "0.6e21"] {
            let far = try make(rate)
            #expect(
                far.status == 0 && far.errors.contains("the difficulty comes to 1010 EH/s"), "\(far.errors)")
        }
        let unit = try make("1.01e18")
        #expect(unit.errors.contains("it looks like"), "\(unit.errors)")
        for flag in ["true", "false"] {
            let refused = try make("1e21", flag)
            #expect(refused.status == 1 && refused.errors.contains("has no number difficulty"))
        }
    }

    /// Prices of a past day are of that day, where nobody says otherwise.
    @Test func aPastMarketHasPricesOfItsDay() throws {
        let program = try Program()
        defer { try? program.remove() }
        let made = try program.run([
            "profiles", "new", "market", "2026-07-15", "--set", "btc_usd=70000", "--source", "an exchange",
        ])
        #expect(made.status == 0, "\(made.errors)")
        let market = try program.json(["profiles", "show", "2026-07-15", "--json"])
        let price = try #require(market["btc_usd"] as? [String: Any])
        #expect((price["provenance"] as? [String: Any])?["as_of"] as? String == "2026-07-15")
    }

    @Test func aContractOfDaysToComeIsNone() throws {
        let program = try Program()
        defer { try? program.remove() }
        let base = "anthropic-hut8-2025-12"
        let made = try program.run([
            "profiles", "new", "contract", "mine", "--from", base, "--set", "signed=2099", "--source", "x",
        ])
        #expect(made.status == 1 && made.errors.contains("contract mine: signed is of 2099-01-01"))
        #expect(!program.exists(".wattmark"))
        let text = try String(contentsOfFile: Program.profiles + "/contracts/\(base).yaml", encoding: .utf8)
        try program.write(
            text.replacing("id: \(base)", with: "id: mine").replacing(
                "signed: 2025-12-17", with: "signed: 2099"), to: ".wattmark/contracts/mine.yaml")
        for command in [
            "revenue --against contracts", "plan project colocation --contract mine --years 1",
            "profiles validate",
        ] {
            let outcome = try program.run(command.split(separator: " ").map(String.init))
            #expect(outcome.status == 1 && outcome.errors.contains("signed"), "\(outcome.errors)")
        }
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
        ("site own --from container-1mw --into Profiles/asics", "that it lies in: Profiles"),
        ("site own --from container-1mw --into asics/", "that it lies in: ."),
        ("moon x", "moon"),
    ]) func misuseIsExplained(words: String, says: String) throws {
        let program = try Program()
        defer { try? program.remove() }
        let outcome = try program.run(["profiles", "new"] + words.split(separator: " ").map(String.init))
        #expect(outcome.status != 0 && outcome.errors.contains(says), "\(outcome.errors)")
        #expect(!FileManager.default.fileExists(atPath: program.path(".wattmark")))
    }
}
