import Foundation
import TestSupport
import Testing

@Suite struct ProfilesCommandTests {
    @Test func theShippedLibraryIsSound() throws {
        let program = try Program()
        defer { try? program.remove() }
        let outcome = try program.run(["profiles", "validate"])
        #expect(outcome.status == 0 && outcome.errors.isEmpty)
        #expect(outcome.output.contains(" sound files, 0 faults, "))
        let json = try program.json(["profiles", "validate", "--json"])
        #expect(Set(json.keys) == ["files", "faults", "warnings"])
        for warning in try #require(json["warnings"] as? [[String: Any]]) {
            #expect(Set(warning.keys) == ["code", "message", "next_step"])
        }
        #expect((json["faults"] as? [Any])?.isEmpty == true)
    }

    @Test func everyFaultIsReported() throws {
        let program = try Program()
        defer { try? program.remove() }
        for file in try FileManager.default.subpathsOfDirectory(atPath: Program.profiles)
        where file.hasSuffix(".yaml") {
            try copy(file, to: "library", of: program)
        }
        try program.write("id: [", to: "library/hosts/broken.yaml")
        let asic = "library/asics/antminer-s19-xp.yaml"
        let text = try #require(program.text(of: asic))
        try program.write(text + "colour: red\n", to: asic)
        let line = text.split(separator: "\n", omittingEmptySubsequences: false).count
        let validate = ["profiles", "validate", "--profiles-dir", "library"]
        let outcome = try program.run(validate)
        #expect(outcome.status == 1)
        #expect(outcome.output.contains("2 faults"))
        #expect(outcome.errors.contains("library/asics/antminer-s19-xp.yaml:\(line): colour"))
        #expect(outcome.errors.contains("library/hosts/broken.yaml:"))
        #expect(outcome.errors.split(separator: "\n").count == 2)
        let json = try program.run(validate + ["--json"])
        #expect(json.status == 1 && json.errors.isEmpty)
        let answer = try #require(
            try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
        let faults = try #require(answer["faults"] as? [[String: Any]])
        #expect(faults.count == 2)
        for fault in faults {
            #expect(Set(fault.keys) == ["file", "line", "field", "problem", "remedy"])
        }
    }

    @Test func profilesAreListedAndShown() throws {
        let program = try Program()
        defer { try? program.remove() }
        let list = try program.run(["profiles", "list"])
        #expect(list.status == 0 && GoldenText.pageFaults(list.output) == [])
        let show = try program.run(["profiles", "show", "h100-sxm"])
        let file = try String(
            contentsOfFile: Program.profiles + "/accelerators/h100-sxm.yaml", encoding: .utf8)
        #expect(show.status == 0)
        #expect(show.output == "# \(Program.profiles)/accelerators/h100-sxm.yaml\n" + file)
        for id in [
            "epyc-9654p", "generic", "antminer-s21-xp", "h100-sxm", "2026-06-29", "container-1mw", "base",
            "microsoft-iren-2025-11", "pools-2026-06-29",
        ] {
            #expect(list.output.contains(id))
            #expect(try program.json(["profiles", "show", id, "--json"])["id"] as? String == id)
        }
    }

    @Test(arguments: [
        "hosts", "asics", "accelerators", "models", "markets", "sites", "outlooks", "contracts", "shares",
        "asic",
    ]) func aKindIsListedWithItsFigures(kind: String) throws {
        let program = try Program()
        defer { try? program.remove() }
        let all = try FileManager.default.contentsOfDirectory(
            atPath: "\(Program.profiles)/\(kind == "asic" ? "asics" : kind)")
        let list = try program.run(["profiles", "list", kind])
        #expect(list.status == 0 && list.errors.isEmpty && GoldenText.pageFaults(list.output) == [])
        let csv = try program.run(["profiles", "list", kind, "--csv"])
        let lines = csv.output.split(whereSeparator: \.isNewline)
        #expect(lines.count == all.count + 1)
        // As every other table for programs: keys, not titles.
        let keys = try #require(lines.first).split(separator: ",", omittingEmptySubsequences: false)
        #expect(
            keys.first == "id" && keys.allSatisfy { $0.wholeMatch(of: /[a-z][a-z0-9_]*/) != nil }, "\(keys)")
        #expect(Set(keys).count == keys.count)
        let json = try program.run(["profiles", "list", kind, "--json"])
        let rows = try #require(
            try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [[String: Any]])
        #expect(Set(rows.compactMap { $0["id"] as? String }.map { $0 + ".yaml" }) == Set(all))
        for row in rows { #expect(list.output.contains(try #require(row["id"] as? String))) }
    }

    /// A contract's own escalator is shown as its own, and the outlook's with its mark.
    @Test func theEscalatorOfAContractIsShown() throws {
        let program = try Program()
        defer { try? program.remove() }
        let list = try program.run(["profiles", "list", "contracts"], environment: ["COLUMNS": "132"])
        #expect(list.output.contains(/contract .*escalator/), "\(list.output)")
        let own = try #require(list.output.split(separator: "\n").first { $0.hasPrefix("anthropic-hut8") })
        #expect(own.contains("3.0 % ") && !own.contains("*"), "\(own)")
        let assumed = try #require(list.output.split(separator: "\n").first { $0.hasPrefix("aws-cipher") })
        #expect(assumed.contains(#/ % \*/#), "\(assumed)")
    }

    @Test func theLibraryIsFoundWithoutBeingNamed() throws {
        let program = try Program()
        defer { try? program.remove() }
        let unnamed = ["WATTMARK_PROFILES": ""]
        let site = "container-1mw"
        for folder in ["hosts", "asics", "accelerators", "markets", "sites"] {
            try FileManager.default.createDirectory(
                atPath: program.path("Profiles/\(folder)"), withIntermediateDirectories: true)
        }
        try copy("sites/\(site).yaml", to: "Profiles", of: program)
        let list = try program.run(["profiles", "list"], environment: unnamed)
        #expect(list.status == 0 && list.output.split(separator: "\n").count == 2)
        #expect(list.output.contains(site))
        // Half a library prices nothing, and says what it lacks.
        let revenue = try program.run(["revenue"], environment: unnamed)
        #expect(revenue.status == 1 && revenue.errors.contains("Profiles/markets is empty; add a market"))
    }

    /// In the user's folder, in the working folder over it, and in folders that are named.
    @Test(arguments: ["home/.wattmark", ".wattmark", "mine"]) func ownProfilesLieOverTheShipped(
        folder: String
    ) throws {
        let program = try Program()
        defer { try? program.remove() }
        let text = try String(
            contentsOfFile: "\(Program.profiles)/asics/antminer-s21-xp.yaml", encoding: .utf8)
        func write(_ id: String, name: String) throws {
            let own = text.replacing("id: antminer-s21-xp\n", with: "id: \(id)\n")
                .replacing(/\nname: .*\n/, with: "\nname: \(name)\n")
            try program.write(own, to: "\(folder)/asics/\(id).yaml")
        }
        try write("own-asic", name: "Own ASIC")
        try write("antminer-s21-xp", name: "Corrected")
        let named =
            folder == "mine" ? ["--profiles-dir", Program.profiles, "--profiles-dir", "mine"] : []
        let list = try program.run(["profiles", "list"] + named)
        #expect(list.status == 0 && list.errors.isEmpty)
        for word in ["Own ASIC", "Corrected", "h100-sxm"] { #expect(list.output.contains(word)) }
        #expect(!list.output.contains("Antminer S21 XP\n"))
        let revenue = try program.run(["revenue", "--csv"] + named)
        #expect(revenue.status == 0)
        #expect(revenue.output.split(whereSeparator: \.isNewline).contains { $0.hasPrefix("own-asic,") })
    }

    /// By content: who runs the tests need not own the checkout.
    private func copy(_ file: String, to folder: String, of program: Program) throws {
        let text = try String(contentsOfFile: "\(Program.profiles)/\(file)", encoding: .utf8)
        try program.write(text, to: "\(folder)/\(file)")
    }
}
