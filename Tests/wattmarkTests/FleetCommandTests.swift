import Foundation
import RunRecords
import TestSupport
import Testing

@Suite struct FleetCommandTests {
    private func object(_ text: String) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    @Test func namesTheSlowHost() throws {
        let program = try Program.ofAFleet()
        defer { try? program.remove() }
        // Green is what was judged, not what was mistyped.
        let typo = try program.run(["fleet", "--fail-on-slow", "--host", "nobody"])
        #expect(typo.status == 1 && typo.errors.contains("has no host to judge"))
        let text = try program.run(["fleet", "--fail-on-slow"], environment: ["COLUMNS": "140"])
        #expect(text.status == 2 && text.output.contains("bench-07") && text.output.contains("12 hosts"))
        #expect(text.output.contains("container-1mw") && text.output.contains("\"lulea\""))
        let json = try program.run(["fleet", "--json", "--output", "fleet.html"])
        let schema = try JSONSchemaCheck(program.run(["schema", "fleet"]).output)
        #expect(schema.faults(in: try object(json.output)).prefix(5) == [])
        let page = try #require(program.text(of: "fleet.html"))
        #expect(page.contains("bench-07") && page.contains("<svg") && !page.contains("<script"))
        #expect(page.contains("1 of 12 hosts is slower than those that are alike, and loses "))
        #expect(page.contains("slow host<") && page.contains("USD a year that it loses, gross"))
        #expect(json.status == 0 && json.errors.isEmpty)
        let answer = try object(json.output)
        #expect(
            Set(answer.keys) == [
                "hosts", "newest_at", "groups", "slow", "sites", "total", "market", "warnings",
            ])
        #expect(answer["hosts"] as? Int == 12)
        let group = try #require((answer["groups"] as? [[String: Any]])?.first)
        #expect(
            Set(group.keys) == [
                "metric", "unit", "hardware_id", "hardware", "hosts", "median", "spread_share", "newest_run",
                "newest_at", "since_last_week", "members",
            ])
        #expect((group["since_last_week"] as? [String: Any])?["hosts"] as? Int == 12)
        let member = try #require((group["members"] as? [[String: Any]])?.first)
        #expect(
            Set(member.keys) == [
                "host", "run", "started_at", "kernel", "rate", "shortfall_share", "q_value", "is_slow",
            ])
        let slow = try #require((answer["slow"] as? [[String: Any]])?.first)
        #expect(Set(slow.keys) == ["host", "hardware_id", "rates", "causes"])
        #expect(slow["host"] as? String == "bench-07")
        let rate = try #require((slow["rates"] as? [[String: Any]])?.first)
        #expect(
            Set(rate.keys) == [
                "metric", "unit", "run", "rate", "median", "shortfall_share", "score", "p_value", "q_value",
                "lost",
            ])
        let total = try #require(answer["total"] as? [String: Any])
        #expect(
            Set(total.keys) == [
                "site", "hosts", "not_ranked", "reasons", "it_megawatts", "facility_megawatts",
                "after_capital_usd_per_year", "after_capital_usd_per_mw_year",
            ])
        let lines = try program.run(["fleet", "--csv", "--where", "site=lulea"]).output
            .split(whereSeparator: \.isNewline)
        #expect(lines.first?.hasPrefix("metric,hardware_id,host,run,") == true)
        #expect(lines.dropFirst().allSatisfy { !$0.contains("bench-00") } && lines.count > 6)
    }

    /// A rate and its ends stand below their own names in both.
    @Test func csvAndJSONHaveTheSameRates() throws {
        let program = try Program.ofAFleet()
        defer { try? program.remove() }
        let json = try object(program.run(["fleet", "--json"]).output)
        let groups = try #require(json["groups"] as? [[String: Any]])
        let rates = groups.flatMap { $0["members"] as? [[String: Any]] ?? [] }
            .compactMap { $0["rate"] as? [String: Any] }
        let lines = try program.run(["fleet", "--csv"]).output.split(whereSeparator: \.isNewline)
        let rows = lines.map { line in
            line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        }
        for key in ["center", "low", "high"] {
            let column = try #require(rows.first?.firstIndex(of: key))
            let printed = rows.dropFirst().compactMap { Double($0[column]) }
            let expected = rates.compactMap { $0[key] as? Double }
            #expect(printed.count == 24 && expected.count == 24)
            #expect(zip(printed, expected).allSatisfy { abs($0 / $1 - 1) < 1e-12 }, "\(key)")
        }
    }

    /// How far a host lies below its group is told by both alike.
    @Test func csvAndJSONJudgeAlike() throws {
        let program = try Program.ofAFleet()
        defer { try? program.remove() }
        let json = try object(program.run(["fleet", "--json"]).output)
        var expected: [[Double]] = []
        let groups = try #require(json["groups"] as? [[String: Any]])
        for group in groups {
            let median = try #require(group["median"] as? Double)
            for member in group["members"] as? [[String: Any]] ?? [] {
                let shortfall = try #require(member["shortfall_share"] as? Double)
                let qValue = try #require(member["q_value"] as? Double)
                expected.append([median, shortfall, qValue])
            }
        }
        let lines = try program.run(["fleet", "--csv"]).output.split(whereSeparator: \.isNewline)
        let rows = lines.map { line in
            line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        }
        let columns = try ["group_median", "shortfall_share", "q_value"].map { key in
            try #require(rows.first?.firstIndex(of: key))
        }
        let printed = rows.dropFirst().map { row in columns.map { Double(row[$0]) ?? .nan } }
        #expect(printed.count == 24 && expected.count == 24)
        for (ours, theirs) in zip(printed, expected) {
            let isSame = zip(ours, theirs).allSatisfy { abs($0 - $1) <= 1e-12 * abs($1) }
            #expect(isSame, "\(ours) and \(theirs)")
        }
    }

    /// What was measured within the week is not what the newest is compared with.
    @Test func theChangeIsThatSinceAWeekBefore() throws {
        let program = try Program()
        defer { try? program.remove() }
        let sample = try RunRecord(validating: Data(contentsOf: URL(filePath: Program.record)))
        let records = try [(0.0, 1.0), (7, 4), (10, 2)].map { day, factor in
            try Program.hostRecord(sample, host: "bench-00", after: day * 86_400, factor: factor)
        }
        try program.write(records)
        try #require(try program.run(["results", "import", "0.json", "1.json", "2.json"]).status == 0)
        let json = try object(program.run(["fleet", "--json"]).output)
        let groups = try #require(json["groups"] as? [[String: Any]])
        let ratios = groups.map { ($0["since_last_week"] as? [String: Any])?["ratio"] as? Double }
        #expect(ratios == [2, 2])
    }

    /// One host is judged among all that are like it.
    @Test func oneHostIsJudgedAmongTheOthers() throws {
        let program = try Program.ofAFleet()
        defer { try? program.remove() }
        let slow = try program.run(["fleet", "--host", "bench-07", "--fail-on-slow", "--json"])
        let answer = try object(slow.output)
        #expect(slow.status == 2 && answer["hosts"] as? Int == 1)
        #expect((answer["slow"] as? [[String: Any]])?.map { $0["host"] as? String } == ["bench-07"])
        let group = try #require((answer["groups"] as? [[String: Any]])?.first)
        #expect(group["hosts"] as? Int == 12 && (group["members"] as? [[String: Any]])?.count == 1)
        #expect((answer["total"] as? [String: Any])?["hosts"] as? Int == 1)
        #expect(try program.run(["fleet", "--host", "bench-03", "--fail-on-slow"]).status == 0)
        let metrics = try program.run(["metrics", "--host", "bench-07"]).output
        #expect(metrics.contains("wattmark_host_slow{") && !metrics.contains("bench-03"))
    }

    /// Six of a site are too few to call one of them slow.
    @Test func aGateThatJudgesNothingIsNotGreen() throws {
        let program = try Program.ofAFleet()
        defer { try? program.remove() }
        let few = try program.run(["fleet", "--where", "site=lulea", "--fail-on-slow"])
        #expect(few.status == 1 && few.errors.contains("no group has as many"), "\(few.errors)")
    }

    /// At the usual one only where no profile has that id.
    @Test func hostsArePricedAtTheSitesOfTheirTags() throws {
        let program = try Program.ofAFleet()
        defer { try? program.remove() }
        let json = try object(program.run(["fleet", "--json"]).output)
        let sites = try #require(json["sites"] as? [[String: Any]])
        #expect(sites.map { $0["site"] as? String } == ["container-1mw", "ercot-mining-50mw"])
        #expect(sites.map { $0["hosts"] as? Int } == [6, 6])
    }

    /// A site that is misspelt is priced elsewhere, which is said.
    @Test func sitesWithoutAProfileAreNamed() throws {
        let program = try Program.ofAFleet()
        defer { try? program.remove() }
        let json = try object(program.run(["fleet", "--json"]).output)
        let warnings = try #require(json["warnings"] as? [[String: Any]])
        let unknown = warnings.filter { $0["code"] as? String == "unknown-site" }.compactMap {
            $0["message"] as? String
        }
        #expect(unknown.count == 1 && unknown[0].contains("\"lulea\" of the tag of 6 hosts"), "\(unknown)")
    }

    @Test func aFleetWithoutRunsHasAPageAllTheSame() throws {
        let program = try Program()
        defer { try? program.remove() }
        #expect(
            try program.run(["fleet", "--output", "fleet.html"]).output.hasPrefix("No runs are stored in "))
        #expect(program.text(of: "fleet.html")?.contains("No run is stored that was asked for") == true)
    }

    @Test func answersWithoutRuns() throws {
        let program = try Program()
        defer { try? program.remove() }
        let none = try program.run(["fleet"])
        #expect(none.status == 0 && none.output.hasPrefix("No runs are stored in "))
        #expect(try program.run(["fleet", "--metric", "sha512"]).status == 1)
        #expect(try program.run(["metrics"]).output == "# EOF\n")
        #expect(try program.run(["fleet", "--where", "site"]).status == 64)
        #expect(try program.run(["fleet", "--since", "yesterday"]).status == 64)
    }

    @Test func movesAndThinsTheStore() throws {
        let program = try Program.ofAFleet()
        defer { try? program.remove() }
        #expect(try program.run(["results", "export", "--all", "--output", "FLEET.JSON.GZ"]).status == 0)
        #expect(
            FileManager.default.contents(atPath: program.path("FLEET.JSON.GZ"))?.prefix(2)
                == Data([0x1f, 0x8b]))
        #expect(try program.run(["results", "export", "--all", "--output", "fleet.json.gz"]).status == 0)
        let dry = try program.run(["results", "prune", "--keep", "1"])
        #expect(dry.status == 0 && dry.output.contains("12 runs would be removed"))
        #expect(dry.output.hasPrefix("bench-00: 1 run of "))
        let done = try object(
            program.run(["results", "prune", "--keep", "1", "--where", "site=lulea", "--apply", "--json"])
                .output)
        #expect((done["surplus"] as? [String])?.count == 6 && done["kept"] as? Int == 18)
        #expect(Set(done.keys) == ["surplus", "kept", "removed"] && done["removed"] as? Bool == true)
        let back = try program.run(["results", "import", "fleet.json.gz"])
        #expect(back.output == "fleet.json.gz: 6 imported, 18 already there\n")
        let some = ["results", "export", "--all", "--where", "site=lulea", "--since", "2026-06-01"]
        let exported = try program.run(some)
        let all = try #require(
            try JSONSerialization.jsonObject(with: Data(exported.output.utf8)) as? [[String: Any]])
        #expect(all.count == 6 && all.allSatisfy { ($0["tags"] as? [String: String]) == ["site": "lulea"] })
        let newest5 = try program.run(
            ["results", "list", "--limit", "5"], environment: ["COLUMNS": "140"])
        #expect(newest5.output.contains("bench-11") && newest5.output.contains("older runs are not shown"))
        #expect(try !program.run(["results", "list", "--limit", "24"]).output.contains("older runs"))
        let listed = try program.list(["results", "list", "--host", "bench-03", "--json"])
        #expect(listed.count == 2 && (listed[0]["tags"] as? [String: String]) == ["site": "lulea"])
        #expect(try program.run(["history", "--host", "bench-00"]).output.contains("sha256d"))
        for (words, expected) in [
            (["results", "export"], "give the runs, or --all"),
            (["results", "export", "latest", "--since", "7d"], "add it"),
            (["results", "export", "--all", "--format", "csv", "--output", "a.csv.gz"], "without .gz"),
            (["results", "prune"], "--keep"), (["results", "prune", "--keep", "0"], "from 1 up"),
            (["results", "list", "--where", "a=1", "--where", "a=2"], "names a twice"),
        ] {
            let outcome = try program.run(words)
            #expect(outcome.status == 64 && outcome.errors.contains(expected), "\(words): \(outcome.errors)")
        }
    }

    /// On standard output the page stands alone.
    @Test func aPageGoesToStandardOutput() throws {
        let program = try Program.ofAFleet()
        defer { try? program.remove() }
        let page = try program.run(["fleet", "--output", "-"])
        #expect(page.status == 0 && page.errors.isEmpty, "\(page.errors)")
        #expect(page.output.hasPrefix("<!DOCTYPE html>") && page.output.hasSuffix("</html>\n"))
        #expect(!program.exists("-"))
        // What is printed is what a file would hold.
        #expect(try program.run(["fleet", "--output", "fleet.html"]).status == 0)
        let made = #/Made on [^<]*/#
        #expect(
            page.output.replacing(made, with: "")
                == program.text(of: "fleet.html")?.replacing(made, with: ""))
        #expect(try program.run(["fleet", "--output", "-", "--fail-on-slow"]).status == 2)
        for form in ["--json", "--csv"] {
            let both = try program.run(["fleet", "--output", "-", form])
            #expect(both.status == 64 && both.output.isEmpty)
            #expect(both.errors.contains("\(form) and --output - would mix"), "\(both.errors)")
        }
        #expect(try program.run(["fleet", "--output", ""]).errors.contains("--output is empty"))
    }
}
