import Foundation
import Testing
import Yams

/// The steps of the composite action, run by bash beside programs that only write down how they were called.
@Suite struct ActionTests {
    private struct Action: Decodable {
        var inputs: [String: Input]
        var runs: Runs

        struct Input: Decodable {
            var description: String
            var `default`: String?
        }

        struct Runs: Decodable {
            var using: String
            var steps: [Step]
        }

        struct Step: Decodable {
            var name: String
            var shell: String
            var env: [String: String]
            var run: String
        }
    }

    private static let file = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../Scripts/ci-examples/action.yml")

    private let action: Action
    private let folder: URL

    init() throws {
        action = try YAMLDecoder().decode(Action.self, from: String(contentsOf: Self.file, encoding: .utf8))
        folder = FileManager.default.temporaryDirectory.appending(path: "action-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    private func place(_ name: String, _ script: String) throws {
        let path = folder.appending(path: name)
        try "#!/bin/bash\n\(script)\n".write(to: path, atomically: true, encoding: .utf8)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path.path)
    }

    private func content(_ name: String) throws -> String {
        try String(contentsOf: folder.appending(path: name), encoding: .utf8)
    }

    /// - Returns: the exit status and what was written to standard output.
    private func run(step name: String, inputs: [String: String]) throws -> (status: Int32, output: String) {
        let step = try #require(action.runs.steps.first { $0.name == name })
        #expect(step.shell == "bash")
        var environment = ["PATH": "\(folder.path):/usr/bin:/bin"]
        for variable in ["GITHUB_STEP_SUMMARY", "GITHUB_OUTPUT"] {
            environment[variable] = folder.appending(path: variable).path
        }
        for (variable, value) in step.env {
            let input = try #require(value.firstMatch(of: /^\$\{\{ inputs\.([a-z-]+) \}\}$/)?.1)
            let declared = try #require(action.inputs[String(input)])
            environment[variable] = inputs[String(input)] ?? declared.default ?? ""
        }
        let process = Process()
        process.executableURL = URL(filePath: "/bin/bash")
        // As GitHub runs `shell: bash`.
        process.arguments = ["--noprofile", "--norc", "-eo", "pipefail", "-c", step.run]
        process.environment = environment
        process.currentDirectoryURL = folder
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return (process.terminationStatus, output)
    }

    @Test func isComposite() {
        defer { try? FileManager.default.removeItem(at: folder) }
        #expect(action.runs.using == "composite")
        #expect(action.inputs.values.allSatisfy { !$0.description.isEmpty })
    }

    @Test func installsThePackageThatIsNamed() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        try place("sudo", "echo \"$@\" >>calls")
        try place("wattmark", "echo wattmark \"$@\" >>calls")
        try place("a package.deb", "")
        #expect(try run(step: "Install", inputs: ["package": "a package.deb"]).status == 0)
        let calls = try content("calls").split(separator: "\n")
        #expect(calls.count == 3)
        #expect(calls[1].hasPrefix("apt-get install") && calls[1].hasSuffix("/a package.deb"))
        #expect(calls.last == "wattmark --version")
    }

    /// A regression and an error stop a change; what cannot be told only warns.
    @Test(arguments: [
        (0, "unchanged", 0), (2, "regression", 2), (3, "failed", 3), (5, "no-baseline", 0),
        (7, "inconclusive", 0), (8, "not-comparable", 0), (1, "failed", 1),
    ])
    func failsOnlyWhereItMust(exit: Int, verdict: String, expected: Int32) throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        try place(
            "wattmark",
            """
            printf '%s\\n' "$@" >calls
            while [ $# -gt 0 ]; do case "$1" in markdown=*) echo "| a table |" >"${1#markdown=}" ;; esac; shift; done
            exit \(exit)
            """)
        let outcome = try run(
            step: "Check", inputs: ["baseline": "main; rm -rf $HOME", "store": "a store.sqlite"])
        #expect(outcome.status == expected)
        #expect(outcome.output.contains("::warning") == [5, 7, 8].contains(exit))
        #expect(try content("GITHUB_STEP_SUMMARY") == "| a table |\n")
        #expect(try content("GITHUB_OUTPUT") == "verdict=\(verdict)\n")
        let calls = try content("calls").split(separator: "\n").map(String.init)
        #expect(calls.prefix(3) == ["check", "--launches", "10"])
        // What a caller gives stays one word.
        #expect(calls.contains("main; rm -rf $HOME") && calls.contains("a store.sqlite"))
        #expect(!calls.contains("--baseline-binary"))
    }
}
