import Foundation
import ResultStore
import RunRecords
import Testing

@Suite struct PlanAgainTests {
    /// A folder of profiles of its own, whose market can be changed.
    private func program() throws -> Program {
        let program = try Program()
        try FileManager.default.copyItem(atPath: Program.profiles, toPath: program.path("profiles"))
        return program
    }

    private func save(
        _ name: String, in program: Program, profiles: String? = "profiles", _ words: [String]
    ) throws {
        let folder = profiles.map { ["--profiles-dir", $0] } ?? []
        let saved = try program.run(words + folder + ["--save", name])
        #expect(saved.status == 0 && saved.errors.contains("kept as \(name)"), "\(saved.errors)")
    }

    private static let questions = [
        ["revenue"], ["revenue", "--markets", "all"], ["revenue", "--model", "gpt-oss-120b", "--json"],
        ["plan", "breakeven", "antminer-s21-xp", "colocation"],
        ["plan", "sensitivity", "colocation", "--csv"],
        ["plan", "project", "colocation", "--years", "2"],
        [
            "plan", "project", "h100-sxm/per-token:gpt-oss-120b", "--model", "gpt-oss-120b", "--years", "2",
        ],
        ["plan", "simulate", "colocation", "--years", "2", "--paths", "200"],
        ["plan", "split", "--paths", "200", "--years", "2"],
        ["plan", "concentration", "pools-2023", "pools-2025"],
    ]

    /// Asked again at once, every figure of every question is the same.
    @Test(arguments: questions) func nothingChangesByItself(words: [String]) throws {
        let program = try program()
        defer { try? program.remove() }
        try save("one", in: program, words)
        let again = try program.json(["plan", "again", "one", "--json"])
        #expect((again["by_program"] as? [Any])?.isEmpty == true, "\(again["by_program"] ?? "nil")")
        #expect((again["by_profiles"] as? [Any])?.isEmpty == true)
        #expect((again["sources"] as? [Any])?.isEmpty == true && again["refusal"] is NSNull)
        let text = try program.run(["plan", "again", "one"], environment: ["COLUMNS": "100"])
        #expect(text.status == 0 && text.output.contains("every figure is the same"), "\(text.output)")
    }

    /// Of a changed tariff the years are told; a month goes by its day, and all of them stand in the JSON.
    @Test func aMonthGoesByItsDay() throws {
        let program = try program()
        defer { try? program.remove() }
        try save("years", in: program, ["plan", "project", "h100-sxm"])
        let site = try #require(program.text(of: "profiles/sites/ercot-mining-50mw.yaml"))
        let changed = site.replacing(
            "tariff_usd_per_mwh:\n  median: 50", with: "tariff_usd_per_mwh:\n  median: 60")
        try #require(changed != site)
        try program.write(changed, to: "profiles/sites/ercot-mining-50mw.yaml")
        let again = try program.json(["plan", "again", "years", "--json"])
        let paths = try #require(again["by_profiles"] as? [[String: Any]]).compactMap {
            $0["path"] as? String
        }
        #expect(paths.contains { $0.contains(".months[2027-06-29].power_usd") })
        #expect(!paths.contains { $0.contains("/0.0]") || $0.contains("/12]") })
        let text = try program.run(["plan", "again", "years"], environment: ["COLUMNS": "132"])
        #expect(text.status == 0 && !text.output.contains("months[") && text.output.contains("years["))
        #expect(text.output.contains("values of single months"))
    }

    /// What a changed price does is told, with the file, the lines and the figures.
    @Test func aChangedPriceIsNamed() throws {
        let program = try program()
        defer { try? program.remove() }
        try save("paper", in: program, ["revenue"])
        let market = try #require(program.text(of: "profiles/markets/2026-06-29.yaml"))
        let changed = market.replacing("median: 60000", with: "median: 90000")
            .replacing("btc_usd: 60000", with: "btc_usd: 90000")
        try #require(changed != market)
        try program.write(changed, to: "profiles/markets/2026-06-29.yaml")
        let again = try program.json(["plan", "again", "paper", "--json"])
        let sources = try #require(again["sources"] as? [[String: Any]])
        #expect(sources.map { $0["path"] as? String } == ["markets/2026-06-29.yaml"])
        #expect((sources[0]["after"] as? [String])?.contains { $0.contains("90000") } == true)
        #expect((again["by_program"] as? [Any])?.isEmpty == true)
        let changes = try #require(again["by_profiles"] as? [[String: Any]])
        let gross = "revenue[antminer-s21-xp/hashprice/facility].usd_per_mw_year.center"
        let change = try #require(changes.first { $0["path"] as? String == gross })
        let (before, after) = (
            try #require(change["before"] as? Double), try #require(change["after"] as? Double)
        )
        #expect(abs(after / before - 1.5) < 1e-6)
        let text = try program.run(["plan", "again", "paper"], environment: ["COLUMNS": "120"])
        // What ranks is told first.
        #expect(text.output.contains("markets/2026-06-29.yaml") && text.output.contains("after_capital"))
    }

    /// What is listed and what has changed, a line each.
    @Test func tablesAreForProgramsToo() throws {
        let program = try program()
        defer { try? program.remove() }
        try save("paper", in: program, ["plan", "project", "colocation", "--years", "2"])
        for words in [["answers", "list", "--csv"], ["plan", "again", "--csv"]] {
            let list = try program.run(words)
            let lines = list.output.components(separatedBy: "\r\n")
            #expect(lines[0] == "name,saved_at,tool_version,tool_commit,command,runs,fault", "\(lines[0])")
            #expect(lines.count == 3 && lines[1].hasPrefix("paper,") && lines[1].contains("plan project"))
        }
        let market = try #require(program.text(of: "profiles/markets/2026-06-29.yaml"))
        let changed = market.replacing("median: 154.17", with: "median: 120")
        try #require(changed != market)
        try program.write(changed, to: "profiles/markets/2026-06-29.yaml")
        let again = try program.run(["plan", "again", "paper", "--csv"])
        let lines = again.output.components(separatedBy: "\r\n")
        #expect(lines[0] == "changed_by,path,before,after,change_share,change", "\(again.errors)")
        let npv = try #require(lines.first { $0.contains(",projections[colocation/per-kilowatt].npv_usd,") })
        let fields = npv.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        let (before, after) = (try #require(Double(fields[2])), try #require(Double(fields[3])))
        #expect(fields[0] == "profiles" && after < before)
        // A share where both are of one sign, else the difference; either says that it fell.
        #expect((Double(fields[4]) ?? Double(fields[5]) ?? 0) < 0, "\(npv)")
    }

    /// A file that is named by its path is kept too.
    @Test func aFileOfSharesIsKept() throws {
        let program = try program()
        defer { try? program.remove() }
        try program.write("name,share\nA,0.5\nB,0.25\n", to: "shares/pools.csv")
        try save("pools", in: program, profiles: nil, ["plan", "concentration", "shares/pools.csv"])
        try program.write("name,share\nA,0.6\nB,0.25\n", to: "shares/pools.csv")
        let again = try program.json(["plan", "again", "pools", "--json"])
        let sources = try #require(again["sources"] as? [[String: Any]])
        #expect(sources.count == 1 && sources[0]["after"] as? [String] == ["A,0.6"])
    }

    /// A file that somebody sent: sealed as it should be, with these words.
    private func forge(
        _ words: [String], in program: Program, sources: [SavedAnswer.Source] = [], text: String = "x",
        result: String = "{}"
    ) throws {
        let shelf = AnswerShelf(environment: ["XDG_DATA_HOME": program.path("home/.local/share")])
        _ = try shelf.keep(
            SavedAnswer(
                name: "sent", savedAt: Date(timeIntervalSince1970: 1_795_824_000),
                tool: Tool(version: "0.1.0", commit: nil, build: .release, compiler: "Swift"),
                arguments: words, sources: sources, text: text, result: result))
    }

    /// Whatever the file says, nothing but a question is asked.
    @Test(arguments: [
        ["results", "remove", "latest"], ["answers", "remove", "mine"], ["run", "--quick"],
        ["plan", "again", "sent"], ["profiles", "new", "site", "x", "--from", "container-1mw"],
        ["check", "--save-baseline", "main"], [],
    ])
    func whatIsNoQuestionIsNotAsked(words: [String]) throws {
        let program = try program()
        defer { try? program.remove() }
        try save("mine", in: program, ["plan", "concentration", "pools-2023"])
        try forge(words, in: program)
        let before = try program.contents()
        let again = try program.run(["plan", "again", "sent"])
        #expect(again.status == 1 && again.output.isEmpty)
        #expect(again.errors.contains("is no question of `revenue` or `plan`"), "\(again.errors)")
        let after = try program.contents()
        #expect(Set(after.keys) == Set(before.keys))
    }

    /// Nobody kept what came through a pipe, and nobody waits for it.
    @Test func standardInputIsNotAskedFor() throws {
        let program = try program()
        defer { try? program.remove() }
        try forge(["plan", "concentration", "-"], in: program)
        try program.write("name,share\nA,0.5\n", to: "piped.csv")
        let again = try program.run(["plan", "again", "sent"], input: "piped.csv")
        #expect(again.status == 1 && again.output.isEmpty)
        #expect(again.errors.contains("reads standard input, which no answer keeps"), "\(again.errors)")
    }

    /// A text that somebody wrote is told from the one that the inputs give, though the result is right; the path of the
    /// file is as good as its name.
    @Test func aForgedTextIsTold() throws {
        let program = try program()
        defer { try? program.remove() }
        try save("mine", in: program, ["plan", "concentration", "pools-2023"])
        let shelf = AnswerShelf(environment: ["XDG_DATA_HOME": program.path("home/.local/share")])
        let mine = try shelf.answer("mine")
        try forge(mine.arguments, in: program, sources: mine.sources, text: "HHI 1\n", result: mine.result)
        for reference in ["sent", "home/.local/share/wattmark/answers/sent.json"] {
            let again = try program.run(["plan", "again", reference], environment: ["COLUMNS": "200"])
            #expect(
                again.status == 0 && again.output.contains("the saved text is not what"), "\(again.output)")
            #expect(!again.output.contains("answered anew, every figure is the same"))
        }
        let answer = try program.json(["plan", "again", "sent", "--json"])
        #expect((answer["by_program"] as? [Any])?.isEmpty == true)
        #expect((answer["by_text"] as? [String: Any])?["before"] as? [String] != nil)
        #expect(try program.json(["plan", "again", "mine", "--json"])["by_text"] is NSNull)
    }

    /// A command of another version is not understood, and nothing is said of profiles that nobody looked at.
    @Test func whatIsNotUnderstoodIsAllThatIsSaid() throws {
        let program = try program()
        defer { try? program.remove() }
        try forge(["revenue", "--no-such-option"], in: program)
        let again = try program.run(["plan", "again", "sent"], environment: ["COLUMNS": "200"])
        #expect(again.status == 0 && again.output.contains("does not understand the command"))
        #expect(!again.output.contains("cannot be read"), "\(again.output)")
        let answer = try program.json(["plan", "again", "sent", "--json"])
        #expect(answer["is_understood"] as? Bool == false && answer["sources"] is NSNull)
    }

    /// Numbers that no machine holds make a damaged file, in one sentence.
    @Test(arguments: ["1e999", #"{"hhi": 1e999}"#, #"{"rows": [-1e999]}"#, "{", "NaN"])
    func aResultThatIsNoneIsDamaged(result: String) throws {
        let program = try program()
        defer { try? program.remove() }
        try forge(["plan", "concentration", "pools-2023"], in: program, result: result)
        for words in [["plan", "again", "sent"], ["plan", "again", "sent", "--json"]] {
            let again = try program.run(words)
            #expect(again.status == 1 && again.output.isEmpty)
            #expect(again.errors.split(separator: "\n").count == 1, "\(again.errors)")
            #expect(again.errors.contains("is damaged: its result is no JSON"), "\(again.errors)")
        }
    }

    /// What has no end, or would change something, is neither waited for nor changed.
    @Test func nothingIsWaitedForOrChanged() throws {
        let program = try program()
        defer { try? program.remove() }
        #expect(mkfifo(program.path("pipe.json"), 0o600) == 0)
        for words in [
            ["revenue", "/dev/zero"], ["revenue", program.path("pipe.json")],
            ["plan", "concentration", "/dev/zero"],
        ] {
            try forge(words, in: program)
            let again = try program.run(["plan", "again", "sent"])
            let words = again.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            #expect(words.contains("it is no file"), "\(again.output)\(again.errors)")
            #expect(try program.run(["answers", "remove", "sent"]).status == 0)
        }
        let record = try String(contentsOfFile: Program.record, encoding: .utf8)
        #expect(try program.run(["results", "import", Program.record, "--store", "runs.sqlite"]).status == 0)
        try program.write(record, to: "runs.sqlite.spool-1.json")
        let stored = try program.contents()["runs.sqlite"]
        try forge(["revenue", "latest", "--store", program.path("runs.sqlite")], in: program)
        _ = try program.run(["plan", "again", "sent"])
        let after = try program.contents()
        #expect(after["runs.sqlite"] == stored && after["runs.sqlite.spool-1.json"] != nil)
    }

    /// A run that is named by its file is kept by that, from wherever it was named.
    @Test func aRunInAFileIsKept() throws {
        let program = try program()
        defer { try? program.remove() }
        let record = try String(contentsOfFile: Program.record, encoding: .utf8)
        try program.write(record, to: "t/run.json")
        try save("mine", in: program, ["revenue", "t/run.json"])
        try FileManager.default.removeItem(atPath: program.path("t/run.json"))
        let again = try program.json(["plan", "again", "mine", "--json"])
        #expect(again["refusal"] is NSNull && (again["by_program"] as? [Any])?.isEmpty == true)
    }

    /// Nor is a file read that the question does not name, and text is no command to the terminal.
    @Test func nothingElseIsRead() throws {
        let program = try program()
        defer { try? program.remove() }
        try program.write("my secret\n", to: "secret")
        try forge(
            ["plan", "concentration", "pools-2023", "--save", "other", "--profiles-dir", "profiles"],
            in: program, sources: [.init(path: program.path("secret"), text: "x\n")],
            text: "evil \u{1b}[31m\u{7} text")
        let again = try program.run(["plan", "again", "sent"])
        #expect(again.status == 0 && !again.output.contains("my secret"), "\(again.errors)")
        let shown = try program.run(["answers", "show", "sent"])
        for text in [again.output, shown.output] {
            #expect(text.contains("evil") && !text.unicodeScalars.contains { $0.value < 32 && $0 != "\n" })
        }
        #expect(try program.run(["answers", "show", "other"]).status != 0)
    }

    /// Where today's profiles are gone the saved answer still stands, and so it does from another folder.
    @Test func anAnswerOutlivesItsProfiles() throws {
        let program = try program()
        defer { try? program.remove() }
        try save("paper", in: program, ["plan", "project", "colocation", "--years", "2"])
        try FileManager.default.removeItem(atPath: program.path("profiles"))
        let again = try program.json(["plan", "again", "paper", "--json"])
        #expect((again["by_program"] as? [Any])?.isEmpty == true && again["sources"] is NSNull)
        #expect((again["refusal"] as? String)?.contains("it does not exist") == true)
        let text = try program.run(["plan", "again", "paper"], environment: ["COLUMNS": "200"])
        #expect(text.status == 0 && text.output.contains("reckoned anew from what was saved"))
    }

    /// What can no longer be answered is shown all the same.
    @Test func whatIsGoneIsSaid() throws {
        let program = try program()
        defer { try? program.remove() }
        try save(
            "paper", in: program,
            [
                "plan", "project", "antminer-s9", "--years", "1", "--set",
                "asic.antminer-s9.price_usd=10",
            ])
        try FileManager.default.removeItem(atPath: program.path("profiles/asics/antminer-s9.yaml"))
        let again = try program.run(["plan", "again", "paper"])
        #expect(
            again.status == 0 && again.output.contains("there is no answer to it today"), "\(again.output)")
        #expect(again.output.contains("asics/antminer-s9.yaml"))
    }

    @Test func namesAreListedAndFaultsAreOneSentence() throws {
        let program = try program()
        defer { try? program.remove() }
        let none = try program.run(["plan", "again"])
        #expect(none.status == 0 && none.output.contains("no answer is kept yet"))
        try save("paper", in: program, ["plan", "concentration", "pools-2023"])
        let list = try program.run(["plan", "again"])
        #expect(
            list.output.contains("paper") && list.output.contains("wattmark plan concentration pools-2023"))
        for (words, sentence) in [
            (["plan", "again", "other"], "there is no answer \"other\"; there are paper"),
            (["revenue", "--save", "paper"], "there is an answer \"paper\" already"),
            (["revenue", "--save", "a/b"], "is no name of an answer"),
            (["revenue", "--replace"], "add --save and its name"),
            (["revenue", "--save", "a", "--save", "b"], "--save is given 2 times"),
            (["answers", "show", "other"], "there is no answer \"other\"; there are paper"),
            (["answers", "remove", "paper", "other"], "there is no answer \"other\""),
            (["plan", "concentration", "-", "--save", "piped"], "name a file instead of -"),
        ] {
            let outcome = try program.run(words)
            #expect(outcome.status != 0 && outcome.errors.contains(sentence), "\(outcome.errors)")
        }
    }

    private static let questionsOfARun = [
        ["revenue", "latest"], ["revenue", "--site", "container-1mw", "nightly"],
        ["plan", "breakeven", "this-host/hashprice", "colocation", "--run", "latest"],
        ["plan", "sensitivity", "this-host/hashprice", "--run=latest"],
    ]

    /// A run that is removed, with its whole store, is still there for what was said of it.
    @Test(arguments: questionsOfARun) func anAnswerOutlivesItsRun(words: [String]) throws {
        let program = try program()
        defer { try? program.remove() }
        let imported = try program.run(["results", "import", Program.record])
        try #require(imported.status == 0, "\(imported.errors)")
        let stored = try #require(
            try JSONSerialization.jsonObject(
                with: Data(try program.run(["results", "list", "--json"]).output.utf8)) as? [[String: Any]])
        let id = try #require(stored[0]["id"] as? String)
        var words = words
        if words.last == "nightly" { words[words.count - 1] = String(id.prefix(8)) }
        try save("paper", in: program, words)
        let before = try program.json(["plan", "again", "paper", "--json"])
        let runs = try #require(before["runs"] as? [[String: Any]])
        #expect(runs.count == 1 && runs[0]["saved"] as? String == id && runs[0]["today"] as? String == id)
        #expect(try program.run(["results", "remove", "latest"]).status == 0)
        let again = try program.json(["plan", "again", "paper", "--json"])
        #expect((again["by_program"] as? [Any])?.isEmpty == true, "\(again["by_program"] ?? "nil")")
        #expect((again["by_profiles"] as? [Any])?.isEmpty == true && again["refusal"] is NSNull)
        #expect((again["runs"] as? [[String: Any]])?.first?["today"] is NSNull)
        let text = try program.run(["plan", "again", "paper"], environment: ["COLUMNS": "100"])
        #expect(text.output.contains("no longer names in the store; taken as it was saved"))
        #expect(text.output.contains("every figure is the same"), "\(text.output)")
    }

    /// A newer run of that name is another answer.
    @Test func aNewerRunIsTold() throws {
        let program = try program()
        defer { try? program.remove() }
        #expect(try program.run(["results", "import", Program.record]).status == 0)
        try save("paper", in: program, ["revenue", "latest"])
        let others = try FileManager.default.contentsOfDirectory(atPath: Program.references)
            .filter { $0.hasSuffix(".json") }.map { "\(Program.references)/\($0)" }
        #expect(try program.run(["results", "import"] + others).status == 0)
        let again = try program.json(["plan", "again", "paper", "--json"])
        let run = try #require((again["runs"] as? [[String: Any]])?.first)
        let (saved, today) = (try #require(run["saved"] as? String), try #require(run["today"] as? String))
        #expect(saved != today && (again["by_program"] as? [Any])?.isEmpty == true)
        let changes = try #require(again["by_profiles"] as? [[String: Any]])
        #expect(changes.contains { $0["path"] as? String == "run" })
    }

    /// Of processes that save under one name at one time, one does, and all others say so with their answer.
    @Test func oneOfManyProcessesIsKept() throws {
        let programs = try (0..<6).map { _ in try Program() }
        defer { programs.forEach { try? $0.remove() } }
        let data = programs[0].path("shared")
        let started = try programs.map { program in
            try program.start(
                ["plan", "concentration", "pools-2023", "pools-2025", "--save", "paper"],
                environment: ["XDG_DATA_HOME": data])
        }
        started.forEach { $0.waitUntilExit() }
        #expect(started.map(\.terminationStatus).count { $0 == 0 } == 1)
        for (program, process) in zip(programs, started) where process.terminationStatus != 0 {
            let said = try #require(program.text(of: ".stderr"))
            #expect(said.contains("there is an answer \"paper\" already"), "\(said)")
        }
        let list = try programs[0].run(["answers", "list"], environment: ["XDG_DATA_HOME": data])
        #expect(list.status == 0 && list.output.contains("paper") && !list.output.contains("damaged"))
    }

    @Test func answersAreShownReplacedAndRemoved() throws {
        let program = try program()
        defer { try? program.remove() }
        try save("paper", in: program, ["plan", "concentration", "pools-2023"])
        try save("draft", in: program, ["plan", "concentration", "pools-2025"])
        let shown = try program.run(["answers", "show", "paper"])
        #expect(shown.status == 0 && shown.output.contains("HHI"))
        let whole = try program.json(["answers", "show", "paper", "--json"])
        #expect(
            Set(whole.keys) == [
                "schema", "name", "saved_at", "tool", "arguments", "sources", "runs", "text", "result",
            ])
        try save("paper", in: program, ["plan", "concentration", "pools-2025", "--replace"])
        #expect(
            try program.json(["plan", "again", "paper", "--json"])["arguments"] as? [String]
                == ["plan", "concentration", "pools-2025", "--profiles-dir", program.path("profiles")])
        // A damaged one does not hide the others, and can be removed.
        try program.write("{", to: "home/.local/share/wattmark/answers/draft.json")
        let list = try #require(
            try JSONSerialization.jsonObject(
                with: Data(try program.run(["answers", "list", "--json"]).output.utf8)) as? [[String: Any]])
        #expect(list.compactMap { $0["name"] as? String } == ["draft", "paper"])
        #expect((list[0]["fault"] as? String)?.contains("is damaged") == true && list[1]["fault"] is NSNull)
        #expect(Set(list[0].keys) == ["name", "saved_at", "tool", "arguments", "runs", "fault"])
        let removed = try program.run(["answers", "remove", "paper", "draft", "paper"])
        #expect(removed.status == 0 && removed.output == "removed paper\nremoved draft\n")
        #expect(try program.run(["answers", "list"]).output.contains("no answer is kept yet"))
    }
}
