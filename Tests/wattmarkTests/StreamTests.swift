import Foundation
import RunRecords
import TestSupport
import Testing

/// Results go to standard output and nothing else does; what is cut short is not called a success.
@Suite struct StreamTests {
    @Test func versionNamesCommitBuildAndCompiler() throws {
        let program = try Program()
        defer { try? program.remove() }
        let outcome = try program.run(["--version"])
        #expect(outcome.status == 0 && outcome.errors.isEmpty)
        #expect(
            outcome.output.wholeMatch(
                of: /\d+\.\d+\.\d+ \(commit [^,]+, (debug|release) build, .*[Cc]lang.*\)\n/) != nil)
    }

    /// Not even where the terminal's variables ask for it: standard output is a file here.
    @Test(arguments: [
        "topology", "engines", "revenue", "profiles list", "profiles show h100-sxm", "profiles validate",
        "results list", "results show golden", "revenue golden",
    ])
    func textIsPlainAndFitsThePage(command: String) throws {
        let program = try Program()
        defer { try? program.remove() }
        #expect(try program.run(["results", "import", Program.record]).status == 0)
        let outcome = try program.run(
            command.split(separator: " ").map(String.init), environment: ["TERM": "xterm-256color"])
        #expect(outcome.status == 0 && outcome.errors.isEmpty)
        #expect(!outcome.output.isEmpty && !outcome.output.contains("\u{1b}"))
        // A profile is shown as it was written, and a path is left whole, to be copied.
        guard !command.hasPrefix("profiles show") else { return }
        let faults = GoldenText.pageFaults(outcome.output)
        #expect(faults.filter { !$0.contains("/") }.isEmpty)
    }

    /// A reader that has gone is no error to speak of: the program ends without a word.
    @Test(arguments: ["topology", "profiles list", "revenue --json"])
    func aClosedPipeIsSilent(command: String) throws {
        let program = try Program()
        defer { try? program.remove() }
        // The outer shell's pipe has no reader any more when the program begins to write.
        let process = try program.shell(
            """
            { while [ ! -e gone ]; do sleep 0.02; done; "$WATTMARK" \(command) 2> errors; } | { exec <&-; : > gone; }
            """)
        process.waitUntilExit()
        #expect(program.text(of: "errors") == "")
    }

    /// Only the report is lost with its reader, not what was measured.
    @Test func aRunOutlivesItsReader() throws {
        let program = try Program()
        defer { try? program.remove() }
        let process = try program.shell(
            """
            "$WATTMARK" \(Program.shortRun.joined(separator: " ")) --output r.json | head -n 1 > first
            """)
        process.waitUntilExit()
        #expect(program.text(of: "first")?.hasPrefix("Host ") == true)
        let text = try #require(program.text(of: "r.json"))
        #expect(try RunRecord(validating: Data(text.utf8)).measurements.count == 1)
    }

    /// What was there stays as it was when the run cannot be made.
    @Test func aFailedRunLeavesTheOldFile() throws {
        let program = try Program()
        defer { try? program.remove() }
        try program.write("precious", to: "r.json")
        let outcome = try program.run(["run", "--no-store", "--output", "r.json", "--market", "1999-01-01"])
        #expect(outcome.status == 1)
        #expect(program.text(of: "r.json") == "precious")
        #expect(try FileManager.default.contentsOfDirectory(atPath: program.path("")).contains("r.json"))
    }

    @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
    func aFullDeviceIsNamed() throws {
        let program = try Program()
        defer { try? program.remove() }
        #expect(try program.run(["results", "import", Program.record]).status == 0)
        let outcome = try program.run(["results", "export", "golden", "--output", "/dev/full"])
        #expect(outcome.status == 1 && outcome.output.isEmpty)
        #expect(outcome.errors.hasPrefix("Error: ") && outcome.errors.contains("/dev/full"))
        #expect(outcome.errors.split(separator: "\n").count == 1)
        // The system's reason, in words that are not about folders.
        #expect(outcome.errors.lowercased().contains("space"))
    }
}

extension Program {
    /// A shell in the program's folder and environment, with the executable in `WATTMARK`.
    func shell(_ line: String) throws -> Process {
        let probe = try start(["--version"])
        probe.waitUntilExit()
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = ["-c", line]
        process.currentDirectoryURL = folder
        var environment = probe.environment ?? [:]
        environment["WATTMARK"] = probe.executableURL?.path(percentEncoded: false)
        process.environment = environment
        process.standardInput = FileHandle.nullDevice
        try process.run()
        return process
    }
}
