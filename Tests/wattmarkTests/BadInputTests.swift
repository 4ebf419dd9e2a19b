import Foundation
import Testing

/// Bad input gets one sentence that says what would be right, on standard error, and leaves nothing behind.
@Suite struct BadInputTests {
    struct Fault: Sendable, CustomTestStringConvertible {
        var arguments: [String]
        var status: Int32
        var says: String
        var environment: [String: String] = [:]
        var testDescription: String { arguments.joined(separator: " ") }

        init(_ line: String, _ status: Int32, _ says: String, environment: [String: String] = [:]) {
            arguments = line.split(separator: " ").map(String.init)
            self.status = status
            self.says = says
            self.environment = environment
        }
    }

    static let usage = [
        Fault("run --size 0 --no-store", 64, "--size is 0; give a number of rows from 1 to 65536"),
        Fault("run --size 1000000000 --no-store", 64, "from 1 to 65536"),
        Fault("run --size 9999999999999999999999 --no-store", 64, "--size"),
        Fault("run --size 8 --shape 1x1x1 --no-store", 64, "not both"),
        Fault("run --shape 0x1x1 --no-store", 64, "MxNxK"),
        Fault("run --shape 8x8 --no-store", 64, "MxNxK"),
        Fault("run --engine cuda --no-store", 64, "choose from native, openssl, openssl-transform"),
        Fault("run --kernel fast --no-store", 64, "choose from evp"),
        Fault("run --workload mining --no-store", 64, "sha256d"),
        Fault("run --data-type f16 --no-store", 64, "f32"),
        Fault("run --workload sha256d --kernel gemm_portable_f32_6x8 --no-store", 64, "No engine fits"),
        Fault("run --placement everywhere --no-store", 64, "choose from one-core, all-cores"),
        Fault("run --no-store --store a.sqlite", 64, "not both"),
        Fault("run --fast", 64, "--fast"),
        Fault("results list --limit 0", 64, "from 1 up"),
        Fault("results export", 64, "<run>"),
        Fault("profiles show nothing", 64, "there are: epyc-9654p"),
        Fault("nonsense", 64, "nonsense"),
    ]

    static let explained = [
        Fault("run --no-store --power-profile nothing", 1, "there are: epyc-9654p"),
        Fault("run --no-store --market 1999-01-01", 1, "there are: 2026-06-29"),
        Fault("run --no-store --site moon", 1, "there are: container-1mw"),
        Fault("run --no-store --output missing/r.json", 1, "there is no folder"),
        Fault("run --no-store --output home", 1, "it is a folder"),
        Fault("run --quick", 1, "this is a debug build"),
        Fault("run --no-store", 1, "unset", environment: ["HWLOC_SYNTHETIC": "core:2 pu:1"]),
        Fault("topology", 1, "HWLOC_SYNTHETIC", environment: ["HWLOC_SYNTHETIC": "core:many"]),
        Fault("topology", 1, "lstopo", environment: ["HWLOC_XMLFILE": "nowhere.xml"]),
        Fault("revenue latest", 1, "wattmark run"),
        Fault("results show 0123", 1, "home"),
        Fault("results import nowhere.json", 1, "nowhere.json"),
        Fault("results import garbage.json", 1, "garbage.json"),
        Fault("results import altered.json", 1, "was changed after it was written"),
        Fault("results list --store home", 1, "home"),
        Fault("results list --store garbage.json", 1, "garbage.json"),
        Fault("profiles list --profiles-dir nowhere", 1, "nowhere"),
        Fault("profiles list --profiles-dir broken", 1, "broken/asics/x.yaml:6: wall_watts"),
        Fault("revenue --profiles-dir broken", 1, "broken/asics/x.yaml:6: wall_watts"),
    ]

    @Test(arguments: usage + explained) func isExplained(fault: Fault) throws {
        let program = try Program()
        defer { try? program.remove() }
        try Self.prepare(program)
        let before = try Self.files(program)
        let outcome = try program.run(fault.arguments, environment: fault.environment)
        #expect(outcome.status == fault.status)
        #expect(outcome.output.isEmpty)
        let flat = outcome.errors.replacing(/\s+/, with: " ")
        #expect(flat.contains(fault.says))
        #expect(flat.contains("Error: "))
        for word in ["Fatal", "Swift.", "NSError", "Domain=", "Optional("] { #expect(!flat.contains(word)) }
        if fault.status == 1 {
            #expect(outcome.errors.components(separatedBy: "Error:").count == 2)
        }
        #expect(try Self.files(program) == before)
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

    @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full"))) func aFullOutputIsAnError()
        throws
    {
        let program = try Program()
        defer { try? program.remove() }
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        let version = try program.start(["--version"])
        version.waitUntilExit()
        let executable = try #require(version.executableURL).path(percentEncoded: false)
        process.arguments = ["-c", "\"\(executable)\" topology > /dev/full 2> '\(program.path("errors"))'"]
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 1)
        #expect(program.text(of: "errors")?.contains("cannot write standard output") == true)
    }

    /// `/proc` takes no files, not even root's.
    @Test(.enabled(if: FileManager.default.fileExists(atPath: "/proc/self")))
    func whatIsNotPermittedHasItsOwnCode()
        throws
    {
        let program = try Program()
        defer { try? program.remove() }
        let outcome = try program.run(["run", "--no-store", "--output", "/proc/r.json"])
        #expect(outcome.status == 1 || outcome.status == 6)
        #expect(outcome.output.isEmpty && outcome.errors.contains("/proc/r.json"))
        #expect(
            try program.run(["results", "import", Program.record, "--store", "/proc/s.sqlite"]).status == 6)
    }

    private static func prepare(_ program: Program) throws {
        try FileManager.default.createDirectory(
            at: program.folder.appending(path: "home"), withIntermediateDirectories: true)
        try program.write("{ this is not JSON", to: "garbage.json")
        let record = try String(contentsOfFile: Program.record, encoding: .utf8)
        try program.write(record.replacing("\"release\"", with: "\"rapid\""), to: "altered.json")
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
        for folder in ["hosts", "accelerators", "markets", "sites"] {
            try FileManager.default.createDirectory(
                at: program.folder.appending(path: "broken/\(folder)"), withIntermediateDirectories: true)
        }
    }

    private static func files(_ program: Program) throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: program.path(""))
            .filter { !$0.hasPrefix(".std") }.sorted()
    }
}
