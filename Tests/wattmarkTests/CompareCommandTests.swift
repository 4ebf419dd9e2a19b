import Foundation
import Quantities
import RunRecords
import TestSupport
import Testing

@Suite struct CompareCommandTests {
    private func record(_ change: (inout HostDescription, inout Tool) -> Void = { _, _ in }) throws
        -> RunRecord
    {
        let record = try RunRecord(validating: Data(contentsOf: URL(filePath: Program.record)))
        var (host, tool) = (record.host, record.tool)
        change(&host, &tool)
        return try RunRecord(
            label: record.label, startedAt: record.startedAt, finishedAt: record.finishedAt, tool: tool,
            host: host, environment: record.environment,
            fingerprint: Fingerprint(host: host, environment: record.environment, tool: tool),
            measurements: record.measurements, power: record.power, revenue: record.revenue,
            warnings: record.warnings)
    }

    private func write(_ record: RunRecord, _ program: Program, _ name: String) throws {
        try program.write(String(decoding: try record.canonicalJSON(), as: UTF8.self), to: name)
    }

    private func object(_ text: String) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    @Test func likeRunsAreComparedByEveryName() throws {
        let program = try Program()
        defer { try? program.remove() }
        try write(try record(), program, "same.json")
        try #require(try program.run(["results", "import", "same.json"]).status == 0)
        for name in ["latest", "golden", "same.json"] {
            let outcome = try program.run(["compare", name, "same.json"])
            #expect(outcome.status == 0 && outcome.errors.isEmpty)
            #expect(outcome.output.contains("~") && GoldenText.pageFaults(outcome.output).isEmpty)
        }
    }

    /// Where two share no price model the axis compares them, and nothing says that they cannot be.
    @Test func unlikeProfilesAreComparedByTheAxisAlone() throws {
        let program = try Program()
        defer { try? program.remove() }
        let outcome = try program.run(["compare", "--profiles", "antminer-s23-hyd", "h100-sxm"])
        #expect(outcome.status == 0 && !outcome.output.contains("nothing in common"))
        #expect(outcome.output.contains("answer"))
    }

    @Test(arguments: [["ercot-mining-50mw", "container-1mw"], ["2025-12-25", "2026-06-29"]])
    func placesNameEachSubjectOnce(places: [String]) throws {
        let program = try Program()
        defer { try? program.remove() }
        let answer = try object(try program.run(["compare", "--profiles"] + places + ["--json"]).output)
        let rows = try #require(answer["rows"] as? [[String: Any]])
        let subjects = rows.compactMap { $0["subject"] as? String }
        #expect(subjects.count == rows.count && Set(subjects).count == subjects.count)
    }

    /// Of whichever of the markets, also one whose file has no bitcoin price.
    @Test func eachMarketIsPricedByTheHashpriceThatIsGiven() throws {
        let program = try Program()
        defer { try? program.remove() }
        func left(_ settings: [String]) throws -> [Double?] {
            let words = ["compare", "--profiles", "2025-09-04", "2026-06-29", "--json"] + settings
            let rows = try #require(try object(program.run(words).output)["rows"] as? [[String: Any]])
            let row = rows.first { $0["subject"] as? String == "antminer-s21-xp" }
            let dollars = try #require(row?["after_capital_usd_per_mw_year"] as? [Any])
            return dollars.map { $0 as? Double }
        }
        let older = "market.2025-09-04.hashprice_usd_per_ph_day",
            newer = "market.2026-06-29.hashprice_usd_per_ph_day"
        let usual = try left([]), given = try left(["--set", "\(older)=52"])
        #expect(usual[0] == nil && usual[1] != nil)
        #expect(given[0] != nil && given[1] == usual[1])
        let both = try left(["--set", "\(older)=52", "--set", "\(newer)=52"])
        #expect(both[0] == given[0])
        #expect(try #require(both[1]) > #require(usual[1]))
    }

    @Test func unlikeRunsAreRefusedBeforeAnyRatio() throws {
        let program = try Program()
        defer { try? program.remove() }
        try write(try record(), program, "a.json")
        try write(
            try record { host, tool in
                host.cpu.model = 143
                host.virtualization.kind = .metal
                tool.compiler = "clang 99"
            }, program, "b.json")
        let refused = try program.run(["compare", "a.json", "b.json"])
        #expect(refused.status == 8)
        for word in ["cpu.model", "143", "virtualization.kind", "metal", "tool.compiler", "clang 99"] {
            #expect(refused.output.contains(word))
        }
        #expect(!refused.output.contains("change"))
        #expect(refused.errors.contains("--across"))
        let json = try program.run(["compare", "a.json", "b.json", "--json"])
        #expect(json.status == 8)
        let answer = try object(json.output)
        #expect(answer["comparable"] as? Bool == false)
        #expect((answer["differences"] as? [[String: Any]])?.count == 3)
    }

    /// A form for programs stays one where the answer is a refusal.
    @Test func aRefusalHasTheFormThatWasAskedFor() throws {
        let program = try Program()
        defer { try? program.remove() }
        try write(try record(), program, "a.json")
        try write(try record { host, _ in host.cpu.model = 143 }, program, "b.json")
        let csv = try program.run(["compare", "a.json", "b.json", "--csv"])
        #expect(csv.status == 8 && csv.errors.contains("--across"))
        let lines = csv.output.components(separatedBy: "\r\n")
        #expect(lines.first == "field,subject,baseline,candidate" && lines.last == "")
        #expect(lines.dropFirst().first?.hasPrefix("cpu.model,,") == true, "\(csv.output)")
        let line = try program.run(["compare", "a.json", "b.json", "--summary"])
        #expect(line.status == 8 && line.output == "not comparable: the two differ in cpu.model\n")
    }

    @Test func acceptedDifferencesMarkTheAnswer() throws {
        let program = try Program()
        defer { try? program.remove() }
        try write(try record(), program, "a.json")
        try write(
            try record { host, tool in
                host.cpu.model = 143
                tool.compiler = "clang 99"
            }, program, "b.json")
        let refused = try program.run(["compare", "a.json", "b.json", "--across-hosts"])
        #expect(refused.status == 8 && refused.errors.hasSuffix("give --across tool.compiler\n"))
        let across = ["--across-hosts", "--across", "tool.compiler"]
        let text = try program.run(["compare", "a.json", "b.json"] + across)
        #expect(text.status == 0 && text.output.contains("compared as asked") && text.output.contains("143"))
        let answer = try object(try program.run(["compare", "a.json", "b.json", "--json"] + across).output)
        #expect(
            Set(answer.keys) == ["schema", "subjects", "confidence", "differences", "rows", "left_out"])
        #expect((answer["differences"] as? [[Any]])?.first?.count == 2)
        let rows = try #require(answer["rows"] as? [[String: Any]])
        #expect(Set(rows[0].keys) == ["metric", "values", "ratios", "sources", "bases"])
        let metric = try #require(rows[0]["metric"] as? [String: Any])
        #expect(
            Set(metric.keys) == [
                "name", "quantity", "subject", "unit", "polarity", "workload", "engine", "data_type",
                "problem", "placement",
            ])
        let ratio = try #require((rows[0]["ratios"] as? [[String: Any]])?.first)
        #expect(Set(ratio.keys) == ["ratio", "p_value", "is_shown", "replication"])
    }

    @Test func profilesAreComparedByJoulesAndDollars() throws {
        let program = try Program()
        defer { try? program.remove() }
        let outcome = try program.run(["compare", "--profiles", "antminer-s19-xp", "antminer-s21-xp"])
        #expect(outcome.status == 0)
        #expect(outcome.output.contains("J/TH") && outcome.output.contains("$/MW-year"))
        let unknown = try program.run(["compare", "--profiles", "antminer-s19-xp", "no-such"])
        #expect(unknown.status == 1 && unknown.errors.contains("wattmark profiles list"))
    }

    /// The product's own question: one axis for what hashes and what hosts.
    @Test func profilesStandOnTheAxisInJSONToo() throws {
        let program = try Program()
        defer { try? program.remove() }
        let ids = ["antminer-s23-hyd", "h100-sxm", "colocation"]
        let answer = try program.json(["compare", "--profiles"] + ids + ["--json"])
        let rows = try #require(answer["revenue"] as? [[String: Any]])
        #expect(Set(rows.compactMap { $0["subject"] as? String }) == Set(ids))
        #expect(answer["schema"] as? String == "wattmark.compare/1")
    }

    /// What `revenue` says of a rent, of old prices and of today's rents in yesterday's market is said here too.
    @Test func whatIsKnownOfThePricesIsSaid() throws {
        let program = try Program()
        defer { try? program.remove() }
        func words(_ outcome: Program.Outcome) -> String {
            outcome.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }
        let hosts = try program.run(["compare", "--profiles", "epyc-9965", "epyc-9654"])
        #expect(hosts.status == 0 && hosts.output.contains("no sourced rent: epyc-9654;"))
        #expect(words(hosts).contains("Market 2026-06-29 has prices older than"))
        // Gross against gross, by as much as nobody can tell apart, says less than the axis above it.
        #expect(!hosts.output.contains("no change is shown"))
        let devices = try program.run(["compare", "--profiles", "epyc-9965", "h100-sxm"])
        #expect(words(devices).contains("Accelerator h100-sxm has prices older than"))
        #expect(!devices.output.contains("Accelerator b200-sxm"))
        #expect(!devices.output.contains("no change is shown"))
        let answer = try program.json(["compare", "--profiles", "epyc-9965", "epyc-9654", "--json"])
        #expect(answer["no_sourced_rent"] as? [String] == ["epyc-9654"])
        #expect((answer["warnings"] as? [Any])?.isEmpty == false)
        let markets = try program.run(["compare", "--profiles", "2025-10-29", "2026-06-29"])
        let text = words(markets)
        #expect(text.contains("machines' rents and prices are of today's profiles in every market"))
        #expect(text.contains("Market 2025-10-29 has prices older than"))
        let sites = try program.run(["compare", "--profiles", "container-1mw", "conversion-100mw"])
        #expect(!sites.output.contains("of today's profiles in every"))
        #expect(words(sites).contains("Site conversion-100mw has prices older than"))
    }

    /// The host of the newest run stands beside machines by the name that it has everywhere.
    @Test func thisHostStandsBesideMachines() throws {
        let program = try Program()
        defer { try? program.remove() }
        #expect(try program.run(["results", "import", Program.record, "--store", "s.sqlite"]).status == 0)
        let words = ["compare", "--profiles", "this-host", "h100-sxm", "--store", "s.sqlite"]
        let answer = try program.json(words + ["--json"])
        let rows = try #require(answer["revenue"] as? [[String: Any]])
        #expect(Set(rows.compactMap { $0["subject"] as? String }) == ["this-host", "h100-sxm"])
        let text = try program.run(words)
        #expect(text.status == 0 && text.output.contains("this-host"), "\(text.errors)")
        let none = try program.run([
            "compare", "--profiles", "this-host", "h100-sxm", "--store", "none.sqlite",
        ])
        #expect(none.status == 1)
    }

    /// What a machine leaves at each of two sites, or in each of two markets, is what `revenue` says there.
    @Test(arguments: [
        ("site", ["ercot-mining-50mw", "conversion-100mw"]), ("market", ["2026-06-29", "2025-12-25"]),
    ])
    func placesAreComparedByWhatIsLeft(kind: String, ids: [String]) throws {
        let program = try Program()
        defer { try? program.remove() }
        let answer = try program.json(["compare", "--profiles"] + ids + ["--json"])
        #expect(answer["kind"] as? String == kind && answer["places"] as? [String] == ids)
        let rows = try #require(answer["rows"] as? [[String: Any]])
        for (place, id) in ids.enumerated() {
            let revenue =
                try program.json(["revenue", "--\(kind)", id, "--json"])["revenue"] as? [[String: Any]]
            let expected = try #require(
                revenue?.first {
                    $0["subject"] as? String == "colocation" && $0["mw_basis"] as? String == "facility"
                })
            let steps = try #require(expected["steps"] as? [String: Any])
            let left = try #require(steps["after_capital"] as? [String: Any])["center"] as? Double
            let row = try #require(rows.first { $0["subject"] as? String == "colocation" })
            let found = try #require(row["after_capital_usd_per_mw_year"] as? [Double])
            #expect(found.count == 2 && found[place] == left)
        }
        let text = try program.run(["compare", "--profiles"] + ids)
        #expect(text.status == 0 && GoldenText.pageFaults(text.output) == [])
    }

    @Test(arguments: [["latest"], ["a", "b", "--across", "colour"]])
    func misuseIsExplained(arguments: [String]) throws {
        let program = try Program()
        defer { try? program.remove() }
        #expect(try program.run(["compare"] + arguments).status == 64)
    }

    /// The hint is of machines: of runs of one machine it would be no help, or accept more than differs.
    @Test func hostsAreAcceptedWhereTheyDiffer() throws {
        let program = try Program()
        defer { try? program.remove() }
        let first = try GeneratedRecords.full(1)[0]
        let sizes = try GeneratedRecords.renamed(first, "deep") { measurements in
            for place in measurements.indices {
                guard case .matmul(let product) = measurements[place].benchmark.problem else { continue }
                measurements[place].benchmark = Benchmark(
                    measurements[place].benchmark.engine,
                    .matmul(MatrixProduct(product.dataType, m: 1024, n: 1024, k: 512)),
                    measurements[place].benchmark.placement)
            }
        }
        let kernels = try GeneratedRecords.renamed(first, "kernels") { measurements in
            for place in measurements.indices { measurements[place].kernel += "_new" }
        }
        try program.write([first, sizes, kernels])
        for (file, field) in [("1.json", "problem"), ("2.json", "kernel")] {
            let outcome = try program.run(["compare", "0.json", file])
            #expect(
                outcome.status == 8 && outcome.errors.contains("give --across \(field)\n"),
                "\(outcome.errors)")
            #expect(!outcome.errors.contains("--across-hosts"))
        }
        try write(try record(), program, "a.json")
        try write(try record { host, _ in host.cpu.model = 143 }, program, "b.json")
        let hosts = try program.run(["compare", "a.json", "b.json"])
        #expect(hosts.errors.contains("give --across cpu.model (--across-hosts accepts all of the machine)"))
    }
}
