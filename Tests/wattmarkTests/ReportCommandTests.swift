import Foundation
import RunRecords
import TestSupport
import Testing

@Suite struct ReportCommandTests {
    /// With three runs in the store.
    private func program() throws -> Program {
        let program = try Program()
        let records = try GeneratedRecords.make(3) { [1, 1.01, 0.8][$0] }
        let text = try records.map { String(decoding: try $0.canonicalJSON(), as: UTF8.self) }.joined()
        try program.write(text, to: "records.json")
        #expect(try program.run(["results", "import", "records.json"]).status == 0)
        return program
    }

    @Test func oneFileHoldsAll() throws {
        let program = try program()
        defer { try? program.remove() }
        let outcome = try program.run(["report"])
        #expect(outcome.status == 0 && outcome.errors.isEmpty, "\(outcome.errors)")
        #expect(outcome.output.hasPrefix("wattmark-report.html: 1 run, "))
        let html = try #require(program.text(of: "wattmark-report.html"))
        #expect(html.hasPrefix("<!DOCTYPE html>") && html.hasSuffix("</html>\n"))
        for heading in [
            "Host, and how it was measured", "Rates", "Power", "What a megawatt leaves", "Signed contracts",
            "What moves it", "History",
        ] {
            #expect(html.contains(">\(heading)</h2>"), "\(heading)")
        }
        // Sources and dates of prices.
        #expect(
            html.contains("<th scope=\"col\">source</th>") && html.contains("<th scope=\"col\">as of</th>"))
        #expect(!html.contains("<script"))
    }

    @Test func withoutRunsItIsOfTheProfiles() throws {
        let program = try Program()
        defer { try? program.remove() }
        let outcome = try program.run(["report", "--output", "-"])
        #expect(outcome.status == 0 && outcome.output.hasPrefix("<!DOCTYPE html>"))
        #expect(outcome.output.contains("What a megawatt leaves after capital"))
        #expect(!outcome.output.contains("Host, and how it was measured"))
        #expect(!program.exists("wattmark-report.html"))
    }

    /// One sample each shows no change, however much the two differ.
    @Test func severalRunsAreComparedWithTheFirst() throws {
        let program = try program()
        defer { try? program.remove() }
        let outcome = try program.run(["report", "latest~1", "latest", "-o", "both.md"])
        #expect(outcome.status == 0 && outcome.output.hasPrefix("both.md: 2 runs, "))
        let text = try #require(program.text(of: "both.md"))
        #expect(text.hasPrefix("# What does a megawatt earn here?\n"))
        let section = try #require(text.components(separatedBy: "## Runs against ").last)
        #expect(section.contains("| \\~ |"), "\(section.prefix(3000))")
    }

    /// What `compare` refuses is no change here either; what differs is told once, and nobody asked for it.
    @Test func productsOfUnlikeSizesAreNotCompared() throws {
        let program = try Program()
        defer { try? program.remove() }
        let first = try GeneratedRecords.full(1)[0]
        let others = try ["deep", "deeper"].map { label in
            try GeneratedRecords.renamed(first, label) { measurements in
                for place in measurements.indices {
                    let benchmark = measurements[place].benchmark
                    measurements[place].kernel += "_new"
                    guard case .matmul(let product) = benchmark.problem, product.dataType == .f32 else {
                        continue
                    }
                    measurements[place].benchmark = Benchmark(
                        benchmark.engine, .matmul(MatrixProduct(.f32, m: 1024, n: 1024, k: 512)),
                        benchmark.placement)
                }
            }
        }
        try program.write([first] + others)
        let outcome = try program.run(["report", "-o", "r.md", "./0.json", "./1.json", "./2.json"])
        #expect(outcome.status == 0, "\(outcome.errors)")
        let text = try #require(program.text(of: "r.md"))
        let section = try #require(
            text.components(separatedBy: "## Runs against ").last?.components(separatedBy: "\n## ").first)
        #expect(
            !section.contains("| matmul f32 1024³") && section.contains("| matmul f64"),
            "\(section.prefix(5000))")
        #expect(section.contains(" has: matmul f32 1024³"))
        #expect(section.contains("kernel of matmul f64") && !section.contains("of matmul f32"))
        #expect(!section.contains("compared as asked"))
        #expect(section.components(separatedBy: "| differs |").count == 2)
        #expect(section.contains(" and deep, deeper differ, so that a change may be of"))
        // Two hosts would be a drawing of two points.
        #expect(!text.contains(", by host"))
    }

    /// Ten runs fit into a mail.
    @Test func tenRunsAreBelowAMegabyte() throws {
        let program = try Program()
        defer { try? program.remove() }
        try program.write(try GeneratedRecords.make(10))
        let files = (0..<10).map { "./\($0).json" }
        let outcome = try program.run(["report", "-o", "ten.html"] + files)
        #expect(outcome.status == 0, "\(outcome.errors)")
        let size = try #require(program.text(of: "ten.html")).utf8.count
        #expect(size < 1_000_000, "\(size)")
    }

    /// So do ten full ones, with the history of all that they measured.
    @Test func tenFullRunsAreBelowAMegabyte() throws {
        let program = try Program()
        defer { try? program.remove() }
        let records = try GeneratedRecords.full(10) { 1 + Double($0) / 100 }
        try program.write(
            records.map { String(decoding: try $0.canonicalJSON(), as: UTF8.self) }.joined(), to: "all.json")
        #expect(try program.run(["results", "import", "all.json"]).status == 0)
        let references = ["latest"] + (1..<10).map { "latest~\($0)" }
        let outcome = try program.run(["report", "-o", "ten.html"] + references)
        #expect(outcome.status == 0, "\(outcome.errors)")
        let html = try #require(program.text(of: "ten.html"))
        #expect(html.utf8.count < 1_000_000, "\(html.utf8.count)")
        // A drawing for each of the rates that say most, and words on all others.
        #expect(html.contains("<h2 id=\"history\"") || html.contains(">History</h2>"))
        #expect(html.contains("not drawn, in the table: ") && !html.contains("--metric NAME"))
        let titles = html.matches(of: #/<title[^>]*>([^<]*)<\/title>/#).map { String($0.output.1) }
        #expect(
            titles.contains { $0.hasPrefix("sha256d/") } && titles.contains { $0.contains("/int8/") },
            "\(titles)")
        let heights = html.matches(of: #/viewBox="0 0 [0-9.]+ ([0-9.]+)"/#).compactMap { Double($0.output.1) }
        #expect((heights.max() ?? 0) < 2500, "\(heights)")
        #expect(html.contains("<th scope=\"col\">run</th>"))
    }

    /// Watts that are no longer those of the record are told as such, and nothing is said of the recorded ones.
    @Test func bothWattsAreNamed() throws {
        let program = try Program()
        defer { try? program.remove() }
        try program.write(try GeneratedRecords.full(2))
        let files = ["./0.json", "./1.json"]
        #expect(try program.run(["report", "-o", "one.md", files[0]]).status == 0)
        let text = try #require(program.text(of: "one.md"))
        let power = try #require(
            text.components(separatedBy: "## Power").last?.components(separatedBy: "\n## ").first)
        #expect(power.contains("Priced with") && power.contains("8.46 W"), "\(power)")
        #expect(power.contains("Recorded") && power.contains("10.2 W"), "\(power)")
        #expect(!text.contains("No power profile fits"))
        // Both commands set the recorded dollars beside each other.
        #expect(try program.run(["report", "-o", "two.md"] + files).status == 0)
        let both = try #require(program.text(of: "two.md"))
        let section = try #require(
            both.components(separatedBy: "## Runs against ").last?.components(separatedBy: "\n## ").first)
        let row = "hashing, hashprice, facility"
        let compared = try program.run(["compare"] + files, environment: ["COLUMNS": "200"])
        let dollars = try #require(
            compared.output.components(separatedBy: "\(row) ").last?.split(separator: " ").first,
            "\(compared)")
        #expect(section.contains("\(row) | \(dollars) | \(dollars) |"), "\(dollars): \(section)")
        #expect(section.contains("recorded: 10.2 W") && section.contains("priced here with: 8.46 W"))
    }

    @Test func drawingsAreFilesOfTheirOwn() throws {
        let program = try program()
        defer { try? program.remove() }
        try program.makeFolder("charts")
        let answer = try program.json(["report", "--charts", "charts", "--json"])
        #expect(Set(answer.keys) == ["path", "format", "bytes", "runs", "answer", "charts"])
        let names = try #require(answer["charts"] as? [String])
        #expect(names.contains("after-capital") && names.count > 5)
        for name in names {
            let text = try #require(program.text(of: "charts/\(name).svg"))
            #expect(text.hasPrefix("<?xml") && text.contains("role=\"img\"") && text.hasSuffix("</svg>\n"))
        }
        #expect(answer["bytes"] as? Int == program.text(of: "wattmark-report.html")?.utf8.count)
    }

    @Test func plansStandInIt() throws {
        let program = try Program()
        defer { try? program.remove() }
        try program.write(
            "# what to build\nproject colocation --years 3\n\nsimulate antminer-s21-xp h100-sxm --paths 200 --years 3\n",
            to: "plan.txt")
        let outcome = try program.run([
            "report", "--plan", "plan.txt", "--ask", "sensitivity antminer-s21-xp colocation", "-o", "r.html",
        ])
        #expect(outcome.status == 0 && outcome.errors.isEmpty, "\(outcome.errors)")
        let html = try #require(program.text(of: "r.html"))
        for title in [
            "Plan: project colocation --years 3", "Cash so far", "NPV over all paths",
            "Who wins where two inputs move",
        ] {
            #expect(html.contains(title), "\(title)")
        }
    }

    /// Above all: each plan in a sentence with its subject and unit; below it, where its figures are from.
    @Test func plansAnswerAboveAndTellTheirSources() throws {
        let program = try Program()
        defer { try? program.remove() }
        let questions = [
            "breakeven antminer-s21-xp h100-sxm", "sensitivity h100-sxm", "project colocation --years 2",
            "simulate colocation --years 2 --paths 100", "split --years 2 --paths 100",
        ]
        let outcome = try program.run(["report", "-o", "r.md"] + questions.flatMap { ["--ask", $0] })
        #expect(outcome.status == 0 && outcome.errors.isEmpty, "\(outcome.errors)")
        let text = try #require(program.text(of: "r.md"))
        let above = try #require(text.components(separatedBy: "\n## ").first)
        for words in [
            "Plan: breakeven antminer-s21-xp h100-sxm: both earn the same at ",
            "; now antminer-s21-xp/hashprice earns ",
            "Plan: sensitivity h100-sxm: h100-sxm", " moves it most, from ",
            "colocation: NPV ", "/MW at the meter", "nothing is worth more than the empty site: NPV ",
        ] {
            #expect(above.contains(words), "\(words): \(above)")
        }
        #expect(!text.contains("0 MW of hosting") && !text.contains("chosen: 0 MW"))
        #expect(text.contains("to leave the site empty, NPV ") && !text.contains("profiles show ID"))
        #expect(!text.contains("outlook named below"))
        for question in questions {
            let section = try #require(
                text.components(separatedBy: "\n## Plan: \(question.prefix { $0 != " " }) ").last?.components(
                    separatedBy: "\n## "
                )
                .first)
            #expect(
                section.contains("| figure | value | low | high | unit | source | as of |"),
                "\(section.suffix(2000))")
        }
    }

    @Test(arguments: [
        ("project h100-sxm --yers 3", "Unknown option '--yers'"),
        ("concentration pools-2026-06-29", "is of pools and not of a megawatt"),
        ("again", "give breakeven"), ("project colocation --json", "leave it out"),
        ("project", "Missing expected argument"),
    ])
    func aQuestionThatCannotBeAskedIsNamed(question: String, reason: String) throws {
        let program = try Program()
        defer { try? program.remove() }
        try program.write("# a remark\n\(question)\n", to: "plan.txt")
        let outcome = try program.run(["report", "--plan", "plan.txt", "-o", "r.html"])
        #expect(outcome.status == 1 && outcome.errors.contains("plan.txt:2: "), "\(outcome.errors)")
        #expect(outcome.errors.contains(reason), "\(outcome.errors)")
        #expect(!program.exists("r.html"))
    }

    /// The first line can only be refused by answering it, so who names the second has not answered the first.
    @Test func allLinesAreLookedAtBeforeOneIsAnswered() throws {
        let program = try Program()
        defer { try? program.remove() }
        let idle = "project antminer-s23-hyd --set market.colocation.usd_per_kw_month=150"
        for (text, says) in [
            (idle + "\nproject h100-smx\n", "plan.txt:2: \"project h100-smx\": "),
            (idle + "\nsplit --hosting antminer-s21-xy\n", "plan.txt:2: "),
            (idle + "\nbreakeven h100-sxm moon\n", "plan.txt:2: "),
            (idle + "\nsensitivity h100-sxm --outlook base\n", "plan.txt:2: "),
            (idle + "\nsimulate l40s\n", "plan.txt:2: "),
            (idle + "\nproject colocation\n", "plan.txt:1: \"\(idle)\": --set "),
        ] {
            try program.write(text, to: "plan.txt")
            let outcome = try program.run(["report", "--plan", "plan.txt", "-o", "r.html"])
            #expect(outcome.status == 1 && outcome.errors.contains(says), "\(outcome.errors)")
            #expect(!program.exists("r.html"))
        }
    }

    @Test func whatIsAskedWronglyIsSaid() throws {
        let program = try Program()
        defer { try? program.remove() }
        let cases: [([String], String)] = [
            (["--output", "report.pdf"], "give --format html or --format markdown"),
            (["--json", "--output", "-"], "would mix on standard output"),
            (["--output", ""], "--output is empty: name a file"), (["--charts", ""], "--charts is empty"),
            (["--last", "0"], "give a number from 1 to 100000"),
            (["--set", "model.none.price=1"], "write model.ID.KEY"),
        ]
        for (words, reason) in cases {
            let outcome = try program.run(["report"] + words)
            #expect(outcome.status != 0 && outcome.errors.contains(reason), "\(words): \(outcome.errors)")
            #expect(outcome.output.isEmpty && !program.exists("wattmark-report.html"))
        }
    }

    /// A run that is misspelt is found, wherever one is named.
    @Test func aRunThatIsNearIsNamed() throws {
        let program = try program()
        defer { try? program.remove() }
        for command in [["report"], ["results", "show"], ["compare", "latest"]] {
            let outcome = try program.run(command + ["latets"])
            #expect(outcome.status == 1 && outcome.output.isEmpty)
            #expect(outcome.errors.hasSuffix("\"latets\"; did you mean latest?\n"), "\(outcome.errors)")
        }
        let far = try program.run(["report", "moon"])
        #expect(far.errors.contains("give an id") && !far.errors.contains("did you mean"))
    }

    /// Options that differ by as many letters as they have are not meant.
    @Test(
        arguments: [
            (["revenue", "--quiet"], nil), (["report", "--csv"], nil), (["--versoin"], "--version"),
            (["revenue", "--jsno"], "--json"),
            (["serve", "--lis"], "--listen"),
        ] as [([String], String?)])
    func anOptionIsMeantWhereItIsNear(words: [String], meant: String?) throws {
        let program = try Program()
        defer { try? program.remove() }
        let outcome = try program.run(words)
        #expect(outcome.status == 64)
        let first = outcome.errors.split(separator: "\n").first.map(String.init)
        let option = try #require(words.last)
        #expect(
            first == "Error: Unknown option '\(option)'" + (meant.map { "; did you mean \($0)?" } ?? ""),
            "\(outcome.errors)")
        #expect(outcome.errors.contains("\nUsage: wattmark"))
    }

    /// With a file size limit, as a full disk has for what comes last.
    private func status(_ words: String, upTo kilobytes: Int, _ program: Program) throws -> Int32 {
        try program.write(
            "trap '' XFSZ; ulimit -f \(kilobytes); exec '\(Program.executable.path(percentEncoded: false))' \(words)\n",
            to: "full.bash")
        let process = Process()
        process.executableURL = URL(filePath: "/bin/bash")
        process.arguments = ["--norc", "full.bash"]
        process.currentDirectoryURL = program.folder
        process.environment = [
            "HOME": program.path("home"), "PATH": "/usr/bin:/bin", "WATTMARK_PROFILES": Program.profiles,
        ]
        process.standardError = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return process.terminationStatus
    }

    /// A disk that cannot hold the report gets no drawings without it.
    @Test func chartsAreNotLeftWithoutTheirReport() throws {
        let program = try program()
        defer { try? program.remove() }
        try program.makeFolder("charts")
        #expect(try status("report --charts charts", upTo: 100, program) != 0)
        #expect(try FileManager.default.contentsOfDirectory(atPath: program.path("charts")) == [])
        #expect(!program.exists("wattmark-report.html"))
    }

    /// One that cannot hold a later drawing keeps those that were there, and gets none of the new ones.
    @Test func aDrawingWithoutRoomLeavesAllAsTheyWere() throws {
        // Without a store, whose own files would have no room.
        let program = try Program()
        defer { try? program.remove() }
        try program.write(try GeneratedRecords.make(1))
        try program.makeFolder("all")
        let names = try #require(
            try program.json(["report", "./0.json", "--charts", "all", "--json"])["charts"] as? [String])
        let sizes = names.compactMap { program.text(of: "all/\($0).svg")?.utf8.count }
        let (first, most) = (try #require(sizes.first), try #require(sizes.max()))
        #expect(sizes.count == names.count && first < 6 * 1024 && most > 6 * 1024, "\(sizes)")
        try program.write("old", to: "charts/after-capital.svg")
        #expect(try status("report ./0.json --output - --charts charts", upTo: 6, program) != 0)
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: program.path("charts")) == [
                "after-capital.svg"
            ])
        #expect(program.text(of: "charts/after-capital.svg") == "old")
    }

    /// A check's answer as a page.
    @Test func aCheckIsAPageToo() throws {
        let program = try program()
        defer { try? program.remove() }
        let outcome = try program.run(["results", "export", "latest", "--format", "html", "-o", "run.html"])
        #expect(outcome.status == 0)
        #expect(program.text(of: "run.html")?.hasPrefix("<!DOCTYPE html>") == true)
    }
}
