import Foundation
import RunRecords
import TestSupport
import Testing

@Suite struct CommandTests {
    @Test(arguments: [
        "", "run", "topology", "engines", "revenue", "profiles", "profiles list", "profiles show",
        "profiles validate", "results", "results list", "results show", "results export", "results import",
        "results remove",
    ])
    func helpTeaches(command: String) throws {
        let program = try Program()
        defer { try? program.remove() }
        let words = command.split(separator: " ").map(String.init)
        let outcome = try program.run(words + ["--help"], environment: ["COLUMNS": "80"])
        #expect(outcome.status == 0 && outcome.errors.isEmpty)
        #expect(outcome.output.contains("OVERVIEW: "))
        let name = "help\(words.map { "-\($0)" }.joined()).txt"
        if let difference = GoldenText.difference(outcome.output, name, testFile: #filePath) {
            Issue.record(Comment(rawValue: difference))
        }
    }

    @Test func aRunIsARecordWithEveryKey() throws {
        let program = try Program()
        defer { try? program.remove() }
        let outcome = try program.run(
            [
                "run", "--quick", "--no-store", "--json", "--output", "r.json", "--label", "try",
                "--workload",
                "matmul", "--data-type", "f32", "--size", "64", "--placement", "one-core",
            ])
        #expect(outcome.status == 0 && outcome.errors.isEmpty)
        #expect(program.text(of: "r.json") == outcome.output)
        let record = try RunRecord(validating: Data(outcome.output.utf8))
        #expect(record.label == "try" && record.tool.build == "debug")
        #expect(record.measurements.count == 1)
        #expect(record.measurements.allSatisfy { $0.verification.passed })
        #expect(record.measurements.first?.problem == Problem(m: 64, n: 64, k: 64))
        #expect(record.revenue.contains { $0.subject == "this host" && $0.model == "per-flop:f32" })
        #expect(Set(record.revenue.map(\.mwBasis)) == [.it, .facility])
        #expect(!program.exists("home"))
    }

    @Test func sha256dEnginesRun() throws {
        let program = try Program()
        defer { try? program.remove() }
        let outcome = try program.run([
            "run", "--quick", "--no-store", "--workload", "sha256d", "--engine", "openssl-transform",
            "--placement",
            "one-core",
        ])
        #expect(outcome.status == 0 && outcome.errors.isEmpty)
        #expect(GoldenText.pageFaults(outcome.output).isEmpty)
        for text in [
            "Host", "sha256d", "openssl-transform = sha256_transform", "$/MW-year", "hashprice", "Power",
        ] {
            #expect(outcome.output.contains(text))
        }
        #expect(!outcome.output.contains("\u{1b}"))
    }

    @Test func aRecordComesBackByteForByte() throws {
        let program = try Program()
        defer { try? program.remove() }
        let record = try String(contentsOfFile: Program.record, encoding: .utf8)
        let imported = try program.run(["results", "import", Program.record])
        #expect(imported.status == 0 && imported.output.contains("1 imported, 0 already there"))
        let again = try program.run(["results", "import", Program.record])
        #expect(again.output.contains("0 imported, 1 already there"))
        #expect(try program.run(["results", "export", "latest"]).output == record)
        #expect(try program.run(["results", "show", "golden", "--json"]).output == record)
        #expect(try program.run(["results", "export", "latest", "-o", "out.json"]).status == 0)
        #expect(program.text(of: "out.json") == record)
        let list = try program.run(["results", "list"])
        #expect(list.output.contains("golden") && GoldenText.pageFaults(list.output).isEmpty)
        #expect(try program.run(["results", "show"]).output.contains("sha256d"))
        let revenue = try program.run(["revenue", "latest"])
        #expect(revenue.status == 0 && revenue.output.contains("this host"))
        #expect(try program.run(["results", "remove", "golden"]).status == 0)
        #expect(try program.run(["results", "list"]).output.contains("No runs are stored"))
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
            #expect(record.tool.build == "release" && record.measurements.allSatisfy(\.verification.passed))
            #expect(try program.run(["results", "import", path]).output.contains("1 imported"))
            #expect(try program.run(["revenue", record.id]).status == 0)
        }
    }

    @Test func profilesArePricedWithoutARun() throws {
        let program = try Program()
        defer { try? program.remove() }
        let text = try program.run(["revenue"])
        #expect(text.status == 0 && GoldenText.pageFaults(text.output).isEmpty)
        for subject in [
            "antminer-s19-xp", "antminer-s21-xp", "antminer-s23-hyd", "h100-sxm", "b200-sxm", "colocation",
        ] {
            #expect(text.output.contains(subject))
        }
        let json = try program.run(["revenue", "--json"])
        let answer = try #require(
            try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
        #expect(Set(answer.keys) == ["run", "power", "revenue", "warnings"])
        #expect(answer["run"] is NSNull)
    }

    @Test func profilesValidate() throws {
        let program = try Program()
        defer { try? program.remove() }
        let sound = try program.run(["profiles", "validate"])
        #expect(sound.status == 0 && sound.output.contains("14 sound files, 0 faults"))
        #expect(try program.run(["profiles", "show", "h100-sxm"]).output.contains("source: "))
    }

    @Test func enginesPassTheirSelfTests() throws {
        let program = try Program()
        defer { try? program.remove() }
        let outcome = try program.run(["engines", "--json"])
        #expect(outcome.status == 0)
        let rows = try #require(
            try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [[String: Any]])
        #expect(rows.count >= 5)
        for row in rows {
            #expect(row.keys.contains("data_type") && row.keys.contains("self_test"))
            guard let test = row["self_test"] as? [String: Any] else { continue }
            #expect(test["passed"] as? Bool == true)
        }
    }

    @Test func aSimulatedMachineCanBePlannedOn() throws {
        let program = try Program()
        defer { try? program.remove() }
        let machine = ["HWLOC_SYNTHETIC": "package:2 numa:4 l3:1 core:4 pu:2"]
        let outcome = try program.run(["topology", "--json"], environment: machine)
        let answer = try #require(
            try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
        let placements = try #require(answer["placements"] as? [[String: Any]])
        let workers = placements.map { "\($0["name"] ?? "") \($0["workers"] ?? "")" }
        #expect(workers == ["one-core 1", "all-cores 32", "all-threads 64"])
    }

    /// Ctrl-C while measuring: nothing is stored and no file is left.
    @Test func anInterruptedRunLeavesNothing() throws {
        let program = try Program()
        defer { try? program.remove() }
        let process = try program.start(["run", "--no-store", "--output", "r.json", "--size", "512"])
        for _ in 0..<200 where (program.text(of: ".stdout") ?? "").isEmpty {
            Thread.sleep(forTimeInterval: 0.05)
        }
        kill(process.processIdentifier, SIGINT)
        process.waitUntilExit()
        #expect(process.terminationStatus == 130)
        #expect(program.text(of: ".stderr")?.contains("interrupted: nothing was stored") == true)
        #expect(!program.exists("r.json"))
    }
}

extension Program {
    func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path(name)) }
}
