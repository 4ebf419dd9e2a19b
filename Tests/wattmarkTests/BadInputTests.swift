import Foundation
import RunRecords
import Testing

/// Bad input gets one sentence that says what would be right, on standard error, and leaves nothing behind.
@Suite struct BadInputTests {
    @Test(arguments: BadInput.usage + BadInput.explained + BadInput.planning + BadInput.idle)
    func isExplained(
        fault: BadInput
    ) throws {
        let program = try Program()
        defer { try? program.remove() }
        try Self.prepare(program)
        let before = try program.contents()
        let outcome = try program.run(fault.arguments, environment: fault.environment)
        #expect(outcome.status == fault.status)
        #expect(outcome.output.isEmpty)
        #expect(outcome.errors.contains(fault.says), "\(outcome.errors)")
        let lines = outcome.errors.split(separator: "\n")
        #expect(lines.first?.hasPrefix("Error: ") == true)
        // One sentence; the rest, if any, is how the command is called.
        let isUsage = { (line: Substring) in
            ["Help: ", "Usage: ", "  See "].contains(where: line.hasPrefix)
        }
        #expect(lines.dropFirst().allSatisfy(isUsage), "\(outcome.errors)")
        #expect(lines.dropFirst().isEmpty == (fault.status != 64))
        let usage = lines.first { $0.hasPrefix("Usage: ") }
        #expect(
            usage == nil || usage?.hasPrefix("Usage: wattmark \(fault.command)") == true, "\(outcome.errors)")
        for word in [
            "Fatal", "Swift", "NSError", "NSCocoa", "could not be completed", "Domain=", "Optional(",
        ] {
            #expect(!outcome.errors.contains(word))
        }
        #expect(try program.contents() == before)
    }

    @Test func eachKindIsRefusedWhereAllCoresAreAlike() throws {
        let program = try Program()
        defer { try? program.remove() }
        let outcome = try program.run(["topology"])
        guard !outcome.output.contains("each-kind") else { return }
        let refused = try program.run(["run", "--no-store", "--placement", "each-kind"])
        #expect(refused.status == 1)
        #expect(refused.errors.contains("needs a hybrid CPU"))
    }

    /// What is wrong is quoted, and none of it reaches the terminal as it is.
    @Test(arguments: [
        ["results", "list", "--where", "\u{1b}[31mred"], ["results", "list", "--store", "\u{1b}[31m.sqlite"],
        ["results", "list", "--since", "\u{1b}[31m"], ["results", "show", "\u{1b}[31m"],
        ["results", "list", "--\u{1b}[31m"], ["\u{1b}[31m"], ["fleet", "--store", "postgresql://db/\u{1b}"],
        ["results", "prune", "--keep", "\u{1b}[31m"], ["run", "--label", "\u{1b}[31m"],
    ])
    func noEscapeReachesTheTerminal(arguments: [String]) throws {
        let program = try Program()
        defer { try? program.remove() }
        let outcome = try program.run(arguments)
        #expect(!(outcome.output + outcome.errors).contains("\u{1b}"))
        #expect(!(outcome.output + outcome.errors).isEmpty)
    }

    /// Only exports are packed.
    @Test(arguments: [
        ["fleet", "--output", "f.html.gz"], ["metrics", "--output", "m.prom.GZ"],
        ["run", "--output", "r.json.gz"],
    ])
    func whatIsNotPackedIsNotNamedSo(arguments: [String]) throws {
        let program = try Program()
        defer { try? program.remove() }
        let outcome = try program.run(arguments)
        #expect(outcome.status == 64 && outcome.errors.contains("without .gz"))
        #expect(try program.contents().isEmpty)
    }

    private static let hasFullDevice = FileManager.default.fileExists(atPath: "/dev/full")

    @Test(
        .enabled(if: hasFullDevice), arguments: [["topology"], ["profiles", "list", "--json"], ["--help"]])
    func aReportThatIsCutShortIsAnError(arguments: [String]) throws {
        let program = try Program()
        defer { try? program.remove() }
        let full = try FileHandle(forWritingTo: URL(filePath: "/dev/full"))
        let process = try program.start(arguments, output: full)
        process.waitUntilExit()
        // The argument parser prints its help itself, and does not look whether it arrived.
        guard arguments != ["--help"] else { return }
        #expect(process.terminationStatus == 1)
        #expect(
            program.text(of: ".stderr")?.contains("cannot write standard output: no space left on device")
                == true)
    }

    /// A run takes long to measure: where it cannot be kept, it is shown whole all the same, and the exit code says so.
    @Test(.enabled(if: hasFullDevice)) func aRecordThatCannotBeWrittenIsShownWhole() throws {
        let program = try Program()
        defer { try? program.remove() }
        let outcome = try program.run(Program.shortRun + ["--json", "--output", "/dev/full"])
        #expect(outcome.status == 1)
        #expect(try RunRecord(validating: Data(outcome.output.utf8)).measurements.count == 1)
        let lines = outcome.errors.split(separator: "\n")
        #expect(lines.last == "Error: cannot write /dev/full: no space left on device; choose another file")
        // It is somewhere all the same.
        let refuge = try #require(lines.first?.firstMatch(of: #/^[0-9a-f]{12} is in (.+\.json): /#)?.1)
        #expect(FileManager.default.fileExists(atPath: String(refuge)))
        try FileManager.default.removeItem(atPath: String(refuge))
    }

    /// `/proc` and `/sys` take no files, not even root's.
    @Test(.enabled(if: FileManager.default.fileExists(atPath: "/proc/self")))
    func whatIsNotPermittedHasItsOwnCode() throws {
        let program = try Program()
        defer { try? program.remove() }
        for folder in ["/proc", "/sys"] {
            let outcome = try program.run(["run", "--no-store", "--output", "\(folder)/r.json"])
            #expect(outcome.status == 1 || outcome.status == 6)
            #expect(outcome.output.isEmpty && outcome.errors.contains("\(folder)/r.json"))
        }
        #expect(
            try program.run(["results", "import", Program.record, "--store", "/proc/s.sqlite"]).status == 6)
    }

    /// Root may write everywhere, so only others can see it.
    @Test(.enabled(if: geteuid() != 0)) func aFolderThatMayNotBeWrittenIsNotPermitted() throws {
        let program = try Program()
        defer { try? program.remove() }
        try FileManager.default.createDirectory(
            atPath: program.path("locked"), withIntermediateDirectories: false,
            attributes: [.posixPermissions: 0o555])
        let outcome = try program.run(["run", "--no-store", "--output", "locked/r.json"])
        #expect(outcome.status == 6 && outcome.errors.contains("permission denied"))
    }

    @Test func nothingAskedIsHelp() throws {
        let program = try Program()
        defer { try? program.remove() }
        for command in [[], ["profiles"], ["results"]] {
            let outcome = try program.run(command)
            #expect(outcome.status == 0 && outcome.errors.isEmpty)
            #expect(outcome.output == (try program.run(command + ["--help"]).output))
        }
    }

    private static func prepare(_ program: Program) throws {
        try FileManager.default.createDirectory(
            at: program.folder.appending(path: "home"), withIntermediateDirectories: true)
        try program.write("{ this is not JSON", to: "garbage.json")
        try program.write("name,share\na,0.5\nb,0.25\n", to: "pools.csv")
        try program.write("a,25\n", to: "percent.csv")
        let record = try String(contentsOfFile: Program.record, encoding: .utf8)
        for (build, name) in [("debug", "altered"), ("rapid", "rapid")] {
            try program.write(record.replacing("\"release\"", with: "\"\(build)\""), to: "\(name).json")
        }
        try program.write(
            """
            schema: wattmark.asic/1
            id: x
            name: X
            maker: nobody
            terahash_per_second: 100
            wall_watts: -5
            joules_per_terahash: 30
            cooling: air
            source: nobody
            as_of: 2026-01-01
            confidence: low

            """, to: "broken/asics/x.yaml")
        try program.write("schema: wattmark.host/1\n id: - [x\n", to: "garbled/hosts/x.yaml")
        try program.write(
            "SQLite format 3\0" + String(repeating: "not a page ", count: 400), to: "damaged.sqlite")
        for folder in ["hosts", "accelerators", "markets", "sites"] {
            try FileManager.default.createDirectory(
                at: program.folder.appending(path: "broken/\(folder)"), withIntermediateDirectories: true)
        }
    }

}
