import Foundation
import Testing
import Yams

/// The example pipelines check packages: what runs on the machine that is measured needs no Swift. Their shell steps are
/// run beside programs that only write down how they were called.
@Suite struct PipelineTests {
    private let steps: BashSteps

    init() throws { steps = try BashSteps() }

    private struct Workflow: Decodable {
        var jobs: [String: Job]

        struct Job: Decodable {
            var container: String?
            var steps: [Step]
        }

        struct Step: Decodable {
            var name: String?
            var uses: String?
            var run: String?
            var with: [String: String]?
        }
    }

    private struct GitLabJob: Decodable {
        var image: String
        var beforeScript: [String]?
        var script: [String]
        var allowFailure: AllowedFailure?

        struct AllowedFailure: Decodable {
            var exitCodes: [Int32]
            enum CodingKeys: String, CodingKey { case exitCodes = "exit_codes" }
        }

        enum CodingKeys: String, CodingKey {
            case image, script
            case beforeScript = "before_script"
            case allowFailure = "allow_failure"
        }
    }

    private func workflow() throws -> Workflow {
        try YAMLDecoder().decode(Workflow.self, from: BashSteps.example("github-actions.yml"))
    }

    private func gitLabJobs() throws -> [String: GitLabJob] {
        try YAMLDecoder().decode([String: GitLabJob].self, from: BashSteps.example("gitlab-ci.yml"))
    }

    private func placePackages(baseline: String) throws {
        try steps.place("\(baseline)/wattmark_0.1.0_amd64.deb", "")
        try steps.place("dpkg-deb", "echo dpkg-deb \"$@\" >>calls")
        try steps.place("apt-get", "echo apt-get \"$@\" >>calls")
    }

    @Test func noExampleBuildsWhereItMeasures() throws {
        defer { steps.remove() }
        for name in ["Jenkinsfile", "action.yml", "github-actions.yml", "gitlab-ci.yml"] {
            #expect(try !BashSteps.example(name).contains("swift build"), "\(name)")
        }
        let check = try #require(try workflow().jobs["check"])
        #expect(check.container == nil)
        #expect(check.steps.contains { $0.uses == "./.github/actions/wattmark" })
        #expect(try #require(gitLabJobs()["performance:check"]).image.hasPrefix("debian:"))
    }

    @Test func gitHubUnpacksTheBaselinesPackage() throws {
        defer { steps.remove() }
        try placePackages(baseline: "package")
        let check = try #require(try workflow().jobs["check"])
        let unpack = try #require(check.steps.first { $0.name == "Unpack the baseline" }?.run)
        #expect(try steps.run(unpack).status == 0)
        #expect(try steps.calls() == ["dpkg-deb --extract package/wattmark_0.1.0_amd64.deb baseline"])
        #expect(try steps.content("GITHUB_OUTPUT") == "binary=baseline/usr/bin/wattmark\n")
        // Nothing of the baseline is left where the candidate's package is put next.
        #expect(!FileManager.default.fileExists(atPath: steps.folder.appending(path: "package").path))
        let action = try #require(check.steps.first { $0.uses == "./.github/actions/wattmark" }?.with)
        #expect(action["baseline-binary"] == "${{ steps.baseline.outputs.binary }}")
    }

    @Test func gitHubSaysWhereThereIsNoBaseline() throws {
        defer { steps.remove() }
        let check = try #require(try workflow().jobs["check"])
        let unpack = try #require(check.steps.first { $0.name == "Unpack the baseline" }?.run)
        let outcome = try steps.run(unpack)
        #expect(outcome.status == 0 && outcome.output.hasPrefix("::notice title=wattmark::"))
        #expect(!FileManager.default.fileExists(atPath: steps.folder.appending(path: "GITHUB_OUTPUT").path))
    }

    /// The pipeline's verdict is the check's, and only what cannot be told is allowed to fail.
    @Test(arguments: [0, 2, 7] as [Int32]) func gitLabChecksBothPackages(exit: Int32) throws {
        defer { steps.remove() }
        try placePackages(baseline: "baseline")
        try steps.place("package/wattmark_0.1.0_amd64.deb", "")
        try steps.place("wattmark", "echo wattmark \"$@\" >>calls; exit \(exit)")
        let job = try #require(try gitLabJobs()["performance:check"])
        let script = ((job.beforeScript ?? []) + job.script).joined(separator: "\n")
        #expect(try steps.run(script).status == exit)
        let calls = try steps.calls()
        #expect(calls.contains("dpkg-deb --extract baseline/wattmark_0.1.0_amd64.deb unpacked"))
        #expect(
            calls.contains {
                $0.hasPrefix("apt-get install") && $0.hasSuffix(" ./package/wattmark_0.1.0_amd64.deb")
            })
        #expect(calls.last?.hasPrefix("wattmark check --baseline-binary unpacked/usr/bin/wattmark ") == true)
        #expect(job.allowFailure?.exitCodes == [5, 7, 8])
    }

    @Test func gitLabEndsWithFiveWithoutABaseline() throws {
        defer { steps.remove() }
        let job = try #require(try gitLabJobs()["performance:check"])
        #expect(try steps.run(job.script.joined(separator: "\n")).status == 5)
    }
}
