import Foundation
import RunRecords
import Testing

/// Lines that are typed into a bash with its own readline, which divides words as it likes.
@Suite(.enabled(if: Terminal.canBeMade, "there are no pseudo-terminals here")) struct BashLineTests {
    private func program() throws -> Program {
        let program = try Program()
        let record = try GeneratedRecords.make(1)[0]
        let labelled = try RunRecord(
            label: "board paper", tags: try RunTags([RunTag(key: "site", value: "oslo")]),
            startedAt: record.startedAt, finishedAt: record.finishedAt, tool: record.tool, host: record.host,
            environment: record.environment, fingerprint: record.fingerprint,
            measurements: record.measurements, power: record.power, revenue: record.revenue,
            warnings: record.warnings)
        try program.write(String(decoding: labelled.canonicalJSON(), as: UTF8.self), to: "record.json")
        #expect(try program.run(["results", "import", "record.json"]).status == 0)
        for name in ["verdict.html", "libx.so", "notes.txt", "kept/other run.json"] {
            try program.write("", to: name)
        }
        // What is completed goes to the program, and what is sent is only shown.
        try program.write(
            """
            \(try BashCompletion.script.get())
            wattmark() {
                case $1 in
                ---completion) '\(Program.executable.path(percentEncoded: false))' "$@" ;;
                *) printf 'GOT'; printf '<%s>' "$@"; printf 'TOG\\n' ;;
                esac
            }
            PS1='ready> '
            """, to: "rc.bash")
        return program
    }

    /// The words that wattmark would get of a line in which a tab is typed.
    private func sent(_ line: String, _ program: Program) throws -> [String] {
        let terminal = try Terminal(columns: 200)
        let process = Process()
        process.executableURL = URL(filePath: "/bin/bash")
        process.arguments = ["--noprofile", "--rcfile", program.path("rc.bash"), "-i"]
        process.currentDirectoryURL = program.folder
        process.environment = [
            "HOME": program.path("home"), "PATH": "/usr/bin:/bin", "TERM": "dumb",
            "WATTMARK_PROFILES": Program.profiles,
        ]
        process.standardInput = terminal.stream
        process.standardOutput = terminal.stream
        process.standardError = terminal.stream
        try process.run()
        terminal.type(line + "\nexit\n")
        let shown = try terminal.text()
        process.waitUntilExit()
        let words = try #require(shown.firstMatch(of: #/GOT<(.*)>TOG/#), "\(line): \(shown)").output.1
        return String(words).components(separatedBy: "><")
    }

    /// Runs are ids, labels and files; libraries and what follows an equals sign are files.
    @Test(arguments: [
        ("report rec\t", "record.json"), ("report lat\t", "latest"), ("report board\t", "board paper"),
        ("report kept/\t", "kept/other run.json"), ("check --baseline ./rec\t", "./record.json"),
        ("revenue rec\t", "record.json"), ("compare latest rec\t", "record.json"),
        ("plan breakeven this-host --run rec\t", "record.json"), ("run --cblas lib\t", "libx.so"),
        ("run --onednn ./lib\t", "./libx.so"), ("check --report ht\tver\t", "html=verdict.html"),
        ("check --report json=no\t", "json=notes.txt"), ("results list --where si\t", "site=oslo"),
        ("results list --where site=os\t", "site=oslo"), ("results list --label bo\t", "board paper"),
        ("run --workload sh\t", "sha256d"), ("plan concentration no\t", "notes.txt"),
        ("results export latest --format ju\t", "junit"),
    ])
    func aTabCompletes(line: String, last: String) throws {
        let program = try program()
        defer { try? program.remove() }
        let words = try sent("wattmark " + line, program)
        let typed = line.split(separator: " ").map(String.init)
        #expect(words.count == typed.count && words.last == last, "\(words)")
        #expect(words.dropLast() == typed.dropLast(), "\(words)")
    }

    /// A name is a name, whatever a shell would make of it.
    @Test func namesAreNotRun() throws {
        let program = try program()
        defer { try? program.remove() }
        try program.write("", to: "a$(touch harm).json")
        try program.write("", to: "b`touch harm`.json")
        #expect(try sent("wattmark report a\t", program).last == "a$(touch harm).json")
        #expect(try sent("wattmark report b\t", program).last?.hasPrefix("b") == true)
        #expect(try sent("wattmark report \t\t", program).first == "report")
        #expect(!program.exists("harm"))
    }
}
