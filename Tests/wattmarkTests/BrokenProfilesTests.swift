import Foundation
import Testing

/// A fault in a file is shown with the file, the line and the field, wherever the file is used.
@Suite struct BrokenProfilesTests {
    private static let site = """
        schema: wattmark.site/1
        id: x
        name: X
        it_megawatt: [1
        """

    private func withBrokenLibrary(_ body: (Program) throws -> Void) throws {
        let program = try Program()
        defer { try? program.remove() }
        try FileManager.default.copyItem(
            atPath: Program.profiles, toPath: program.path("library"))
        try program.write(Self.site, to: "library/sites/x.yaml")
        try body(program)
    }

    /// The default site is chosen among all, so a faulty one is needed.
    @Test(arguments: ["revenue --site x", "profiles show x", "revenue", "run --no-store"])
    func malformedYAMLIsLocated(command: String) throws {
        try withBrokenLibrary { program in
            let words = command.split(separator: " ").map(String.init)
            let outcome = try program.run(words + ["--profiles-dir", "library"])
            #expect(outcome.status == 1 && outcome.output.isEmpty)
            #expect(outcome.errors.contains("library/sites/x.yaml:"))
            for word in ["Yams", "YamlError", "Swift", "Mark("] { #expect(!outcome.errors.contains(word)) }
        }
    }

    @Test func aFaultyFileIsNamedAndLeftOutWhereItIsNotNeeded() throws {
        try withBrokenLibrary { program in
            let list = try program.run(["profiles", "list", "--profiles-dir", "library"])
            #expect(list.status == 0 && list.output.contains("ercot-mining-50mw"))
            #expect(list.errors.contains("left out: library/sites/x.yaml:"))
            let revenue = try program.json([
                "revenue", "--site", "ercot-mining-50mw", "--profiles-dir", "library", "--json",
            ])
            let warnings = try #require(revenue["warnings"] as? [[String: Any]])
            let faulty = warnings.filter { $0["code"] as? String == "faulty-profile" }
            #expect(faulty.count == 1)
            #expect((faulty.first?["message"] as? String)?.contains("library/sites/x.yaml:") == true)
        }
    }

    /// Among markets the newest sound one is taken, and a series goes on without the faulty one; both say so.
    @Test func aFaultyNewestMarketIsNamedAndLeftOut() throws {
        let program = try Program()
        defer { try? program.remove() }
        try FileManager.default.copyItem(atPath: Program.profiles, toPath: program.path("library"))
        try program.write("schema: wattmark.market/1\nid: x\n", to: "library/markets/2026-11-01.yaml")
        let library = ["--profiles-dir", "library"]
        func faulty(_ answer: [String: Any]) throws -> [String] {
            try #require(answer["warnings"] as? [[String: Any]]).filter {
                $0["code"] as? String == "faulty-profile"
            }.compactMap { $0["message"] as? String }
        }
        let revenue = try program.json(["revenue", "--json"] + library)
        let rows = try #require(revenue["revenue"] as? [[String: Any]])
        #expect(Set(rows.compactMap { $0["market"] as? String }) == ["2026-06-29"])
        let series = try program.json(["revenue", "--markets", "all", "--json"] + library)
        #expect((series["points"] as? [Any])?.count == 4)
        let plan = try program.json(["plan", "breakeven", "colocation", "--json"] + library)
        for answer in [revenue, series, plan] {
            let found = try faulty(answer)
            #expect(found.count == 1 && found[0].contains("library/markets/2026-11-01.yaml:"), "\(found)")
        }
        let text = try program.run(["revenue", "--markets", "all"] + library)
        #expect(text.status == 0 && text.output.contains("A file was left out: library/markets/2026-11-01"))
        let named = try program.run(["revenue", "--market", "2026-11-01"] + library)
        #expect(named.status == 1 && named.errors.contains("library/markets/2026-11-01.yaml:"))
        for id in ["2025-09-04", "2025-10-29", "2025-12-25", "2026-06-29"] {
            try FileManager.default.removeItem(atPath: program.path("library/markets/\(id).yaml"))
        }
        let none = try program.run(["revenue"] + library)
        #expect(none.status == 1 && none.errors.contains("library/markets/2026-11-01.yaml:"))
    }

    /// What is no profile at all lacks every key, and that is one line.
    @Test func aFileIsLeftOutByOneLine() throws {
        let program = try Program()
        defer { try? program.remove() }
        try program.write("schema: wattmark.asic/1\n", to: "notes.yaml")
        try program.write("", to: ".wattmark/asics/.keep")
        try FileManager.default.createSymbolicLink(
            atPath: program.path(".wattmark/asics/mine.yaml"), withDestinationPath: "../../notes.yaml")
        let list = try program.run(["profiles", "list", "asics"])
        let lines = list.errors.split(separator: "\n")
        #expect(list.status == 0 && lines.count == 1, "\(list.errors)")
        #expect(lines.first?.hasPrefix("left out: .wattmark/asics/mine.yaml:1: id: is missing") == true)
        #expect(lines.first?.hasSuffix(", and 9 other faults") == true, "\(list.errors)")
        let warnings = try #require(try program.json(["revenue", "--json"])["warnings"] as? [[String: Any]])
        #expect(warnings.count { $0["code"] as? String == "faulty-profile" } == 1)
        let all = try program.run(["profiles", "validate"])
        #expect(all.status == 1 && all.errors.split(separator: "\n").count == 10, "\(all.errors)")
    }

    /// A faulty file of one's own is named where its id is asked for, and not taken for a slip of the pen.
    @Test(arguments: [
        "plan project mine", "plan breakeven mine h100-sxm", "plan simulate mine --paths 100",
        "compare --profiles mine h100-sxm",
    ])
    func anOwnFaultyProfileIsNamed(command: String) throws {
        let program = try Program()
        defer { try? program.remove() }
        try FileManager.default.copyItem(atPath: Program.profiles, toPath: program.path("library"))
        try program.write("schema: wattmark.asic/1\nid: mine\nname: Mine\n", to: "library/asics/mine.yaml")
        let words = command.split(separator: " ").map(String.init)
        let outcome = try program.run(words + ["--profiles-dir", "library"])
        #expect(outcome.status == 1 && outcome.errors.contains("library/asics/mine.yaml:"))
    }

    @Test func validateReportsEachFault() throws {
        try withBrokenLibrary { program in
            try program.write("schema: wattmark.site/1\nid: y\n", to: "library/sites/y.yaml")
            let outcome = try program.run(["profiles", "validate", "--profiles-dir", "library", "--json"])
            #expect(outcome.status == 1)
            let answer = try #require(
                try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
            let faults = try #require(answer["faults"] as? [[String: Any]])
            let files = Set(faults.compactMap { $0["file"] as? String })
            #expect(files.contains { $0.hasSuffix("x.yaml") } && files.contains { $0.hasSuffix("y.yaml") })
            for fault in faults {
                #expect(fault["problem"] is String && fault["remedy"] is String)
            }
            let text = try program.run(["profiles", "validate", "--profiles-dir", "library"])
            #expect(text.status == 1 && text.errors.contains("sites/x.yaml"))
        }
    }
}
