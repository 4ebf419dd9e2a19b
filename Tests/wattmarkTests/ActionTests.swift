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

    private let action: Action
    private let steps: BashSteps

    init() throws {
        action = try YAMLDecoder().decode(Action.self, from: BashSteps.example("action.yml"))
        steps = try BashSteps()
    }

    private func run(step name: String, inputs: [String: String]) throws -> (status: Int32, output: String) {
        let step = try #require(action.runs.steps.first { $0.name == name })
        #expect(step.shell == "bash")
        var environment: [String: String] = [:]
        for (variable, value) in step.env {
            let input = try #require(value.firstMatch(of: /^\$\{\{ inputs\.([a-z-]+) \}\}$/)?.1)
            let declared = try #require(action.inputs[String(input)])
            environment[variable] = inputs[String(input)] ?? declared.default ?? ""
        }
        return try steps.run(step.run, environment: environment)
    }

    @Test func isComposite() {
        defer { steps.remove() }
        #expect(action.runs.using == "composite")
        #expect(action.inputs.values.allSatisfy { !$0.description.isEmpty })
    }

    @Test func installsThePackageThatIsNamed() throws {
        defer { steps.remove() }
        try steps.place("sudo", "echo \"$@\" >>calls")
        try steps.place("wattmark", "echo wattmark \"$@\" >>calls")
        try steps.place("a package.deb", "")
        #expect(try run(step: "Install", inputs: ["package": "a package.deb"]).status == 0)
        let calls = try steps.calls()
        try #require(calls.count == 3)
        #expect(calls[1].hasPrefix("apt-get install") && calls[1].hasSuffix("/a package.deb"))
        #expect(calls.last == "wattmark --version")
    }

    /// A regression and an error stop a change; what cannot be told only warns.
    @Test(arguments: [
        (0, "passed", 0), (2, "regression", 2), (3, "failed", 3), (5, "no-baseline", 0),
        (7, "inconclusive", 0), (8, "not-comparable", 0), (1, "failed", 1),
    ])
    func failsOnlyWhereItMust(exit: Int, verdict: String, expected: Int32) throws {
        defer { steps.remove() }
        try steps.place(
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
        #expect(try steps.content("GITHUB_STEP_SUMMARY") == "| a table |\n")
        #expect(try steps.content("GITHUB_OUTPUT") == "verdict=\(verdict)\n")
        let calls = try steps.calls()
        #expect(calls.prefix(3) == ["check", "--launches", "10"])
        // What a caller gives stays one word.
        #expect(calls.contains("main; rm -rf $HOME") && calls.contains("a store.sqlite"))
        #expect(!calls.contains("--baseline-binary"))
    }
}
