import Foundation
import RunRecords
import TestSupport
import Testing

@Suite struct ResultsCommandTests {
    private func record() throws -> String { try String(contentsOfFile: Program.record, encoding: .utf8) }

    @Test func aRecordComesBackByteForByte() throws {
        let program = try Program()
        defer { try? program.remove() }
        let record = try record()
        let imported = try program.run(["results", "import", Program.record])
        #expect(imported.status == 0 && imported.output.contains("1 imported, 0 already there"))
        #expect(try program.run(["results", "export", "latest"]).output == record)
        #expect(try program.run(["results", "export", "latest", "--json"]).output == record)
        #expect(try program.run(["results", "show", "golden", "--json"]).output == record)
        #expect(try program.run(["results", "export", "latest", "-o", "out.json"]).status == 0)
        #expect(program.text(of: "out.json") == record)
    }

    @Test func importingTwiceChangesNothing() throws {
        let program = try Program()
        defer { try? program.remove() }
        try program.write(try record(), to: "r.json")
        let piped = try program.list(["results", "import", "-", "--json"], input: "r.json")
        #expect(piped.first?["file"] as? String == "standard input")
        #expect(piped.first?["imported"] as? Int == 1 && piped.first?["already_there"] as? Int == 0)
        let again = try program.run(["results", "import", "r.json", Program.record])
        #expect(again.status == 0)
        #expect(again.output.components(separatedBy: "0 imported, 1 already there").count == 3)
        #expect(try program.list(["results", "list", "--json"]).count == 1)
    }

    /// One bad file keeps the good ones out too, so that the command can simply be repeated.
    @Test func aBadFileIsFoundBeforeAnyIsTakenIn() throws {
        let program = try Program()
        defer { try? program.remove() }
        try program.write("{}", to: "bad.json")
        let outcome = try program.run(["results", "import", Program.record, "bad.json"])
        #expect(outcome.status == 1 && outcome.output.isEmpty)
        #expect(!program.exists("home"))
    }

    /// What is refused is kept as it came, with its reason, and is in no list; the others of its file are taken in.
    @Test func whatIsRefusedIsSetAside() throws {
        let program = try Program()
        defer { try? program.remove() }
        let altered = try record().replacing("\"label\" : \"golden\"", with: "\"label\" : \"gilded\"")
        try program.write("[" + altered + "," + (try record()) + ",{\"schema\": 1}]", to: "all.json")
        let arguments = ["results", "import", "all.json", "--quarantine", "refused/here"]
        let outcome = try program.run(arguments)
        #expect(outcome.status == 0)
        #expect(outcome.output == "all.json: 1 imported, 0 already there, 2 refused and set aside\n")
        #expect(
            outcome.errors.contains("record 1 of all.json, at line 1, was refused, and is in refused/here/"))
        let files = try program.contents().keys.filter { $0.hasPrefix("refused/here/") }.sorted()
        #expect(files.count == 4 && files.allSatisfy { $0.hasPrefix("refused/here/refused-") })
        let texts = files.compactMap { program.text(of: $0) }
        #expect(
            texts.contains(altered.trimmingCharacters(in: .newlines)) && texts.contains("{\"schema\": 1}"))
        #expect(texts.contains { $0.contains("changed after it was written") })
        #expect(try program.list(["results", "list", "--json"]).map { $0["label"] as? String } == ["golden"])

        let json = try JSONSerialization.jsonObject(
            with: Data(try program.run(arguments + ["--json"]).output.utf8))
        let again = try #require((json as? [[String: Any]])?.first)
        #expect(again["imported"] as? Int == 0 && again["already_there"] as? Int == 1)
        let refused = try #require(again["quarantined"] as? [[String: Any]])
        #expect(refused.map { $0["record"] as? Int } == [1, 3])
        #expect(refused.allSatisfy { Set($0.keys) == ["record", "line", "reason", "path"] })
        #expect(try program.contents().keys.filter { $0.hasPrefix("refused/here/") }.sorted() == files)
        try program.write("", to: "file")
        let blocked = try program.run(["results", "import", "all.json", "--quarantine", "file/here"])
        #expect(blocked.status != 0 && blocked.errors.contains("file/here"))
    }

    @Test func runsAreListedShownPricedAndRemoved() throws {
        let program = try Program()
        defer { try? program.remove() }
        #expect(try program.list(["results", "list", "--json"]).isEmpty)
        let none = try program.run(["results", "list"])
        #expect(none.status == 0 && none.output.hasPrefix("No runs are stored in "))
        #expect(!program.exists("home"))

        #expect(try program.run(["results", "import", Program.record]).status == 0)
        let list = try program.run(["results", "list"])
        #expect(list.output.contains("golden") && GoldenText.pageFaults(list.output) == [])
        let row = try #require(try program.list(["results", "list", "--json"]).first)
        #expect(
            Set(row.keys) == [
                "id", "started_at", "label", "tags", "hostname", "fingerprint_id", "like", "tool_version",
                "rates", "annotations",
            ])
        let id = try #require(row["id"] as? String)
        let show = try program.run(["results", "show", String(id.prefix(8))])
        #expect(show.status == 0 && GoldenText.pageFaults(show.output) == [])
        for word in ["golden", "sha256d", "matmul f32", "Power", "bench-1"] {
            #expect(show.output.contains(word))
        }
        let revenue = try program.run(["revenue", "latest"])
        #expect(revenue.status == 0 && revenue.output.contains("this-host"))

        let removed = try program.run(["results", "remove", "golden", id, "--json"])
        #expect(removed.status == 0 && removed.output.components(separatedBy: id).count == 2)
        #expect(try program.run(["results", "list"]).output.hasPrefix("No runs are stored in "))
    }

    /// In every command that shows stored runs.
    @Test func aLabelChoosesRuns() throws {
        let program = try Program()
        defer { try? program.remove() }
        let records = try zip(GeneratedRecords.make(2), ["base", "other"]).map { record, label in
            try GeneratedRecords.renamed(record, label)
        }
        try program.write(records)
        try #require(try program.run(["results", "import", "0.json", "1.json"]).status == 0)
        for command in [
            ["results", "list", "--csv"], ["results", "export", "--all"], ["history", "--csv"],
            ["fleet", "--csv"], ["metrics"],
        ] {
            let text = try program.run(command + ["--label", "base"]).output
            #expect(text.contains(records[0].id) && !text.contains(records[1].id), "\(command)")
        }
    }

    /// Before anything is removed it is told how many would be left.
    @Test func pruningTellsWhatWouldStay() throws {
        let program = try Program()
        defer { try? program.remove() }
        try program.write(try GeneratedRecords.make(3))
        try #require(try program.run(["results", "import", "0.json", "1.json", "2.json"]).status == 0)
        let answer = try program.json(["results", "prune", "--keep", "1", "--json"])
        #expect((answer["surplus"] as? [String])?.count == 2 && answer["kept"] as? Int == 1)
        #expect(answer["removed"] as? Bool == false)
        #expect(try program.list(["results", "list", "--json"]).count == 3)
    }

    @Test func nothingIsRemovedUnlessAllIsFound() throws {
        let program = try Program()
        defer { try? program.remove() }
        #expect(try program.run(["results", "import", Program.record]).status == 0)
        let outcome = try program.run(["results", "remove", "golden", "nothing"])
        #expect(outcome.status == 1 && outcome.output.isEmpty && outcome.errors.contains("\"nothing\""))
        #expect(try program.list(["results", "list", "--json"]).count == 1)
    }

    @Test func theStoreIsWhereItIsSaid() throws {
        let program = try Program()
        defer { try? program.remove() }
        let importing = ["results", "import", Program.record]
        let home = "home/.local/share/wattmark/wattmark.sqlite"
        #expect(try program.run(importing).status == 0 && program.exists(home))
        let xdg = ["XDG_DATA_HOME": program.path("data")]
        #expect(try program.run(importing, environment: xdg).status == 0)
        #expect(program.exists("data/wattmark/wattmark.sqlite"))
        try program.write("", to: "Results/README")
        #expect(try program.run(importing, environment: xdg).status == 0)
        #expect(program.exists("Results/wattmark.sqlite"))
        let named = ["WATTMARK_STORE": "named.sqlite"]
        #expect(try program.run(importing, environment: named).status == 0 && program.exists("named.sqlite"))
        #expect(try program.run(importing + ["--store", "own.sqlite"], environment: named).status == 0)
        #expect(program.exists("own.sqlite"))
    }

    /// A damaged store is left as it is, for it may still be saved.
    @Test func aDamagedStoreIsLeftAlone() throws {
        let program = try Program()
        defer { try? program.remove() }
        #expect(try program.run(["results", "import", Program.record, "--store", "s"]).status == 0)
        let sound = try Data(contentsOf: URL(filePath: program.path("s")))
        var damaged = sound
        damaged.replaceSubrange(100..<sound.count, with: repeatElement(0x5a, count: sound.count - 100))
        try damaged.write(to: URL(filePath: program.path("s")))
        for command in [
            ["list"], ["show"], ["export", "latest"], ["import", Program.record], ["remove", "latest"],
        ] {
            let outcome = try program.run(["results"] + command + ["--store", "s"])
            #expect(outcome.status == 1 && outcome.output.isEmpty)
            #expect(outcome.errors.hasPrefix("Error: ") && outcome.errors.contains(program.path("s")))
            #expect(outcome.errors.split(separator: "\n").count == 1)
        }
        #expect(try Data(contentsOf: URL(filePath: program.path("s"))) == damaged)
    }

    /// The committed records of real runs stay readable, whole and priced.
    @Test func referenceRecordsCanBeImported() throws {
        let program = try Program()
        defer { try? program.remove() }
        let files = try FileManager.default.contentsOfDirectory(atPath: Program.references).filter {
            $0.hasSuffix(".json")
        }
        #expect(!files.isEmpty)
        for file in files {
            let path = "\(Program.references)/\(file)"
            let record = try RunRecord(validating: try Data(contentsOf: URL(filePath: path)))
            #expect(record.tool.build == .release && record.measurements.allSatisfy(\.verification.passed))
            #expect(try program.run(["results", "import", path]).output.contains("1 imported"))
            #expect(try program.run(["revenue", record.id]).status == 0)
        }
    }
}

extension Program {
    /// The list that a command answers.
    func list(_ arguments: [String], input: String? = nil) throws -> [[String: Any]] {
        let outcome = try run(arguments, input: input)
        #expect(outcome.status == 0 && outcome.errors.isEmpty)
        return try #require(
            try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [[String: Any]])
    }
}
