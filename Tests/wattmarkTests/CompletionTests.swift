import Foundation
import RunRecords
import Testing

/// What shells offer where a name must stand.
@Suite struct CompletionTests {
    /// What bash would offer for the last of the words.
    private func offered(_ words: [String], _ program: Program) throws -> Set<String> {
        try program.write(BashCompletion.script.get(), to: "completion.bash")
        let line = words.map { "'\($0)'" }.joined(separator: " ")
        // As readline calls it; `compopt` is for the shell's own line.
        let text = """
            compopt() { :; }
            wattmark() { '\(Program.executable.path(percentEncoded: false))' "$@"; }
            source completion.bash
            COMP_WORDS=(wattmark \(line))
            COMP_CWORD=\(words.count)
            COMP_LINE="${COMP_WORDS[*]}"
            COMP_POINT=${#COMP_LINE}
            _wattmark wattmark "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
            printf '%s\\n' "${COMPREPLY[@]}"
            """
        try program.write(text, to: "offer.bash")
        let process = Process()
        process.executableURL = URL(filePath: "/bin/bash")
        process.arguments = ["--norc", "offer.bash"]
        process.currentDirectoryURL = program.folder
        process.environment = [
            "HOME": program.path("home"), "PATH": "/usr/bin:/bin", "WATTMARK_PROFILES": Program.profiles,
        ]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let data = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        let lines = String(decoding: data, as: UTF8.self).split(separator: "\n")
        return Set(lines.map { $0.trimmingCharacters(in: .whitespaces) })
    }

    @Test func namesOfAllKinds() throws {
        let program = try Program()
        defer { try? program.remove() }
        var record = try GeneratedRecords.make(1)[0]
        record = try RunRecord(
            label: "board-paper", tags: try RunTags([RunTag(key: "site", value: "oslo")]),
            startedAt: record.startedAt, finishedAt: record.finishedAt,
            tool: record.tool, host: record.host, environment: record.environment,
            fingerprint: record.fingerprint, measurements: record.measurements, power: record.power,
            revenue: record.revenue, warnings: record.warnings)
        try program.write(String(decoding: try record.canonicalJSON(), as: UTF8.self), to: "record.json")
        #expect(try program.run(["results", "import", "record.json"]).status == 0)
        let kept = try program.run(["plan", "concentration", "pools-2023", "--save", "some-paper"])
        #expect(kept.status == 0, "\(kept.errors)")
        let cases: [([String], String)] = [
            (["results", "show", ""], "board-paper"), (["report", "lat"], "latest"),
            (["compare", "latest", String(record.id.prefix(3))], String(record.id.prefix(12))),
            (["revenue", "--market", "2026-06"], "2026-06-29"),
            (["revenue", "--site", "conv"], "conversion-100mw"),
            (["plan", "project", "h100"], "h100-sxm"), (["plan", "project", "colo"], "colocation"),
            (["run", "--engine", "nat"], "native"), (["run", "--kernel", "sha256d_sc"], "sha256d_scalar"),
            (["results", "export", "latest", "--format", "ju"], "junit"),
            (["answers", "show", "so"], "some-paper"), (["answers", "remove", "so"], "some-paper"),
            (["plan", "again", "so"], "some-paper"), (["run", "--tag", "site"], "site=oslo"),
            (["revenue", "--model", ""], "gpt-oss-120b"), (["revenue", "--markets", ""], "all"),
            (["plan", "project", "--contract", ""], "anthropic-hut8-2025-12"),
            (["plan", "split", "--hosting", ""], "h100-sxm"),
            (["plan", "split", "--hashing", ""], "antminer-s21-xp"),
            (["plan", "breakeven", "--outlook", ""], "base"),
            (["revenue", "--power-profile", ""], "generic"),
            (["revenue", "--model", "gpt"], "gpt-oss-120b"), (["revenue", "--markets", "al"], "all"),
            (["plan", "project", "colocation", "--contract", "anth"], "anthropic-hut8-2025-12"),
            (["plan", "project", "h100-sxm", "--owned", "h1"], "h100-sxm"),
            (["plan", "split", "--hosting", "col"], "colocation"),
            (["profiles", "new", "site", "own", "--from", "cont"], "container-1mw"),
            (["check", "--save-baseline", "board"], "board-paper"),
            (["compare", "--profiles", "h100"], "h100-sxm"),
            (["compare", "--profiles", ""], "conversion-100mw"),
            (["compare", ""], "board-paper"), (["check", "--report", "ht"], "html="),
            (["check", "--report", "html=comp"], "html=completion.bash"),
            (["check", "--report", "html=./comp"], "html=./completion.bash"),
        ]
        for (words, expected) in cases {
            let found = try offered(words, program)
            #expect(found.contains(expected), "\(words): \(found)")
        }
    }

    /// Profiles where profiles are compared, and a label of many runs once.
    @Test func nothingElseAndNothingTwice() throws {
        let program = try Program()
        defer { try? program.remove() }
        let records = try GeneratedRecords.make(3).map { try GeneratedRecords.renamed($0, "nightly") }
        try program.write(records)
        let files = ["./0.json", "./1.json", "./2.json"]
        #expect(try program.run(["results", "import"] + files).status == 0)
        let words = ["---completion", "compare", "--", "positional@0", "2", "0", "wattmark", "compare", ""]
        let runs = try program.run(words, environment: ["SAP_SHELL": "bash"]).output.split(separator: "\n")
        // Beside latest and the three ids; the files may be records too.
        let stored = runs.filter { !$0.hasSuffix("json") && !$0.hasSuffix("/") }
        #expect(runs.count { $0 == "nightly" } == 1 && stored.count == 5, "\(runs)")
        #expect(runs.count { $0.hasSuffix(".json") } == 3)
        let profiles = try offered(["compare", "--profiles", ""], program)
        #expect(!profiles.contains("latest") && !profiles.contains("nightly"))
    }

    @Test func everyShellHasAScript() throws {
        let program = try Program()
        defer { try? program.remove() }
        for shell in ["bash", "zsh", "fish"] {
            let script = try program.run(["--generate-completion-script", shell])
            #expect(script.status == 0 && script.output.contains("wattmark"))
        }
    }
}
