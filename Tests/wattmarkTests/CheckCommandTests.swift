import Benchmarking
import Checking
import Foundation
import MachineTopology
import Quantities
import RunRecords
import Testing
import Workloads

/// Checks against a program that answers launches with a report from a file, a billion times faster or slower than any
/// machine: the verdict is certain, however long anything takes.
@Suite struct CheckCommandTests {

    private static let plan = LaunchPlan(
        MeasuringSelection(kernels: ["evp"], placements: [.named(.oneCore)]), seconds: 0.01)

    /// A launch report of this host with another rate.
    private func report(_ program: Program, factor: Double) throws -> LaunchReport {
        let outcome = try program.run(["launch", "--plan", try Self.plan.argument()])
        try #require(outcome.status == 0)
        var report = try CanonicalJSON.decode(LaunchReport.self, from: Data(outcome.output.utf8))
        report.measurements = report.measurements.map { measurement in
            var measurement = measurement
            measurement.rate = measurement.rate.scaled(by: factor)
            for index in measurement.samples.indices { measurement.samples[index].rate *= factor }
            return measurement
        }
        return report
    }

    /// A program that prints the file `answer`.
    private func install(_ report: LaunchReport, in program: Program) throws {
        try program.write(String(decoding: try CanonicalJSON.encode(report), as: UTF8.self), to: "answer")
        try installScript("cat '\(program.path("answer"))'", in: program)
    }

    @Test func aSlowerBuildIsRed() throws {
        try withProgram { program in
            try install(try report(program, factor: 1e9), in: program)
            let outcome = try check(program)
            #expect(outcome.status == 2)
            #expect(outcome.output.contains("regression (10 pairs of launches"))
            let confirmed = try check(program, ["--confirm"])
            #expect(confirmed.status == 2 && confirmed.errors.contains("once more"))
        }
    }

    /// For programs, on one line, and without what is no error.
    @Test func theAnswerHasOtherForms() throws {
        try withProgram { program in
            try install(try report(program, factor: 1e9), in: program)
            let csv = try check(program, ["--csv"])
            let lines = csv.output.components(separatedBy: "\r\n")
            #expect(csv.status == 2 && lines[0].hasPrefix("metric,quantity,unit,better,verdict,"))
            #expect(lines.count == 3 && lines[1].contains(",regression,"), "\(csv.output)")
            let line = try check(program, ["--summary"])
            #expect(line.status == 2 && line.output.count { $0 == "\n" } == 1, "\(line.output)")
            #expect(line.output.hasPrefix("regression (10 pairs of launches, threshold "))
            let quiet = try check(program, ["--confirm", "--quiet"])
            #expect(quiet.status == 2 && quiet.errors.isEmpty, "\(quiet.errors)")
            for words in [
                ["--csv", "--json"], ["--csv", "--summary"], ["--csv", "--report", "github=-"],
            ] {
                #expect(try check(program, words).status == 64)
            }
        }
        let program = try Program()
        defer { try? program.remove() }
        for form in ["--csv", "--summary"] {
            let test = try program.run(["check", "--self-test", form])
            #expect(test.status == 64 && test.errors.contains("\(form) is of a check"), "\(test.errors)")
        }
    }

    /// Half of the pairs say that the candidate is twice as fast, the others that it is half as fast.
    @Test func launchesThatContradictEachOtherAreNoVerdict() throws {
        try withProgram { program in
            for (name, factor) in [("faster", 2.0), ("slower", 0.5)] {
                let report = try report(program, factor: factor)
                try program.write(String(decoding: try CanonicalJSON.encode(report), as: UTF8.self), to: name)
            }
            try installScript(
                """
                cd '\(program.path("."))'
                echo >>launches
                if [ $(($(wc -l <launches) % 2)) -eq 0 ]; then cat faster; else cat slower; fi
                """, in: program)
            let outcome = try check(program)
            #expect(outcome.status == 7 && outcome.output.contains("inconclusive"))
        }
    }

    /// What is red in one check and no slower in the next is not told to be slower.
    @Test func redOnceIsNotRed() throws {
        try withProgram { program in
            try program.write(
                String(decoding: try CanonicalJSON.encode(try report(program, factor: 1e9)), as: UTF8.self),
                to: "answer")
            // One launch alone and ten pairs are the first check; in the second the baseline is the program itself.
            try installScript(
                """
                cd '\(program.path("."))'
                echo >>launches
                if [ "$(wc -l <launches)" -le 11 ]; then cat answer; else exec '\(Program.executable.path(percentEncoded: false))' "$@"; fi
                """, in: program)
            let outcome = try check(program, ["--confirm", "--threshold", "90%"])
            #expect(outcome.errors.contains("once more"))
            #expect(outcome.status == 7 && outcome.output.contains("disagree"))
        }
    }

    @Test func aFasterBuildIsNotRed() throws {
        try withProgram { program in
            try install(try report(program, factor: 1e-4), in: program)
            #expect(try check(program).status == 0)
            #expect(try check(program, ["--fail-on-improvement"]).status == 4)
        }
    }

    @Test func reportsAreWrittenForOtherTools() throws {
        try withProgram { program in
            try install(try report(program, factor: 1e9), in: program)
            let reports = ["junit=r.xml", "markdown=r.md", "google-benchmark=r.json", "github=-"]
            let outcome = try check(program, reports.flatMap { ["--report", $0] })
            #expect(outcome.status == 2)
            #expect(program.text(of: "r.xml")?.contains("<failure type=\"regression\"") == true)
            #expect(program.text(of: "r.md")?.hasPrefix("## wattmark: regression") == true)
            #expect(program.exists("r.baseline.json") && program.exists("r.candidate.json"))
            #expect(outcome.output.contains("\n::error title=wattmark"))
            let document = try check(program, ["--report", "json=-"])
            #expect(document.status == 2)
            _ = try JSONSerialization.jsonObject(with: Data(document.output.utf8))
        }
    }

    @Test func reportsThatCannotBeWrittenAreFoundFirst() throws {
        try withProgram { program in
            try installScript("exit 1", in: program)
            #expect(try check(program, ["--report", "xml=r.xml"]).status == 64)
            #expect(try check(program, ["--report", "junit"]).status == 64)
            let outcome = try check(program, ["--report", "junit=missing/r.xml"])
            #expect(outcome.status == 1 && outcome.errors.contains("there is no folder"))
        }
    }

    @Test func theAnswerHasStableKeys() throws {
        try withProgram { program in
            try install(try report(program, factor: 1e9), in: program)
            let outcome = try check(program, ["--json"])
            let answer = try #require(
                try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
            #expect(
                Set(answer.keys) == [
                    "schema", "checked_at", "verdict", "design", "baseline", "candidate", "threshold",
                    "alpha",
                    "differences", "metrics", "left_out", "advice",
                ])
            let metric = try #require((answer["metrics"] as? [[String: Any]])?.first)
            #expect(
                Set(metric.keys) == [
                    "metric", "verdict", "baseline", "candidate", "ratio", "p_value", "adjusted_p_value",
                    "test", "minimum_detectable_change", "baseline_launches", "candidate_launches",
                    "pair_ratios",
                    "peak_ratio", "price_ratio", "noise", "doubt", "explanation",
                ])
            #expect((metric["candidate_launches"] as? [Double])?.count == 10)
            #expect(metric["test"] as? String == "Wilcoxon signed-rank, exact")
        }
    }

    @Test func anotherHostIsRefusedBeforeAnyRatio() throws {
        try withProgram { program in
            var other = try report(program, factor: 1e9)
            other.host.cpu.family = 999
            try install(other, in: program)
            let outcome = try check(program)
            #expect(outcome.status == 8)
            #expect(outcome.output.contains("cpu.family") && outcome.output.contains("999"))
            let across = try check(program, ["--across", "cpu.family"])
            #expect(across.status == 2 && across.output.contains("across the differences above"))
        }
    }

    /// Another library would be measured than the one that was named.
    @Test(.enabled(if: CBLASLibrary.firstFound() != nil), arguments: [[], ["--kernel", "evp"]])
    func theNamedLibraryReachesTheLaunches(selection: [String]) throws {
        try withProgram { program in
            let path = try #require(CBLASLibrary.firstFound()).path
            try installScript("printf '%s' \"$3\" >'\(program.path("plan"))'; exit 1", in: program)
            _ = try program.run(
                ["check", "--baseline-binary", program.path("baseline"), "--cblas", path] + selection)
            let plan = try LaunchPlan(argument: try #require(program.text(of: "plan")))
            #expect(plan.selection.cblas == path)
        }
    }

    @Test(arguments: ["", "{}", "{\"seconds\": 1}"])
    func aPlanThatIsNoneIsExplained(plan: String) throws {
        try withProgram { program in
            let outcome = try program.run(["launch", "--plan", plan])
            #expect(outcome.status == 1 && outcome.errors.contains("no plan of a launch"))
        }
    }

    @Test func tooFewLaunchesAreRaised() throws {
        try withProgram { program in
            try install(try report(program, factor: 1e9), in: program)
            let outcome = try check(program, ["--launches", "3"])
            #expect(outcome.status == 2 && outcome.errors.contains("8 are taken"))
        }
    }

    /// While the baseline has its turn, the candidate uses no processor time, but for what it takes to fall asleep, which
    /// may be what completes a tick of the clock that counts it.
    @Test func onlyOneOfAPairRunsAtATime() throws {
        try withProgram { program in
            try program.write(
                String(decoding: try CanonicalJSON.encode(try report(program, factor: 1e9)), as: UTF8.self),
                to: "answer")
            try installScript(
                """
                # Each launch has a keeper between the check and itself.
                used() { cat /proc/[0-9]*/stat 2>/dev/null | awk -v keeper=$PPID '
                    { parent[$1] = $4; spent[$1] = $14 + $15 }
                    END {
                        for (one in parent) {
                            other = parent[one]
                            if (other != keeper && (other in parent) && parent[other] == parent[keeper] \
                                && other != parent[keeper]) { ticks += spent[one]; n++ }
                        }
                        print n + 0, ticks + 0
                    }'; }
                for turn in 1 2 3; do
                    echo turn
                    read -r _ || exit 1
                    before="$(used)"
                    sleep 0.1
                    echo "$before $(used)" >>'\(program.path("log"))'
                done
                cat '\(program.path("answer"))'
                """, in: program)
            try #require(try check(program, ["--launches", "8"]).status == 2)
            // Processes and ticks before, processes and ticks after.
            let turns = try #require(program.text(of: "log")).split(separator: "\n").map {
                $0.split(separator: " ").compactMap { Int($0) }
            }
            // A launch alone, which shows what the program can measure, and eight pairs.
            #expect(turns.count == 9 * 3)
            for turn in turns { #expect(turn.count == 4 && turn[3] - turn[1] <= 1) }
            // The candidate is there, or nothing was seen.
            #expect(turns.contains { $0.first == 1 })
        }
    }

    /// Every other one of the first ten pairs is off by a factor of a thousand; more pairs outweigh them.
    @Test(arguments: [("600", true), ("0.001", false)])
    func launchesAreAddedUntilAChangeWouldBeSeen(limit: String, isLongEnough: Bool) throws {
        try withProgram { program in
            for (name, factor) in [("answer", 1e9), ("other", 1e6)] {
                let report = try report(program, factor: factor)
                try program.write(String(decoding: try CanonicalJSON.encode(report), as: UTF8.self), to: name)
            }
            try installScript(
                """
                cd '\(program.path("."))'
                echo >>launches
                count=$(wc -l <launches)
                if [ "$count" -le 10 ] && [ $((count % 2)) -eq 0 ]; then cat other; else cat answer; fi
                """, in: program)
            let outcome = try check(program, ["--until-mde", "99%", "--time-limit", limit, "--json"])
            let answer = try #require(
                try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
            let metric = try #require((answer["metrics"] as? [[String: Any]])?.first)
            let launches = try #require(metric["candidate_launches"] as? [Double]).count
            let width = try #require(metric["minimum_detectable_change"] as? Double)
            #expect(isLongEnough ? launches > 10 && width <= 0.99 : launches == 10 && width > 0.99)
            #expect((metric["pair_ratios"] as? [Double])?.count == launches)
        }
    }

    /// Of another version, that lacks a kernel: it refuses every plan that names it.
    @Test func whatOneVersionLacksIsListed() throws {
        try withProgram { program in
            let report = try report(program, factor: 1e9)
            try program.write(String(decoding: try CanonicalJSON.encode(report), as: UTF8.self), to: "answer")
            try installScript(
                """
                case "$*" in *sha256_transform*) echo 'no such kernel' >&2; exit 1 ;; esac
                cat '\(program.path("answer"))'
                """, in: program)
            let both = ["--kernel", "sha256_transform"]
            let outcome = try check(program, both)
            #expect(outcome.status == 2)
            #expect(!outcome.errors.contains("no such kernel"))
            let words = outcome.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            #expect(
                words.contains(
                    "Not compared: sha256d, openssl-transform, one-core, which \(program.path("baseline")) does not measure."
                ))
            let answer = try #require(
                try JSONSerialization.jsonObject(
                    with: Data(try check(program, both + ["--json"]).output.utf8)) as? [String: Any])
            let leftOut = try #require(answer["left_out"] as? [[String: String]])
            #expect(leftOut.map { $0["name"] } == ["sha256d/openssl-transform/one-core"])
            #expect((answer["metrics"] as? [Any])?.count == 1)
        }
    }

    @Test func aBuildThatCannotLaunchIsExplained() throws {
        try withProgram { program in
            try installScript("exit 64", in: program)
            let outcome = try check(program)
            #expect(outcome.status == 1 && outcome.errors.contains("does not know how to launch"))
        }
    }

    @Test(arguments: [("exit 3", 3), ("exit 1", 1), ("echo hello", 1), ("echo '{}'", 1)])
    func aBadLaunchIsExplained(command: String, status: Int32) throws {
        try withProgram { program in
            try installScript(command, in: program)
            let outcome = try check(program)
            #expect(outcome.status == status && outcome.output.isEmpty)
            #expect(outcome.errors.contains("baseline"))
        }
    }

    @Test func whatIsNoProgramIsExplained() throws {
        try withProgram { program in
            let outcome = try program.run(["check", "--baseline-binary", "nowhere"] + checkedQuickly)
            #expect(outcome.status == 1 && outcome.errors.contains("nowhere"))
        }
    }

    @Test(arguments: ["nothing", "latest", "nowhere/at-all.json"])
    func noBaselineIsAnAnswerOfItsOwn(reference: String) throws {
        try withProgram { program in
            let outcome = try program.run(["check", "--baseline", reference])
            #expect(outcome.status == 5 && outcome.output.isEmpty)
            #expect(outcome.errors.contains("--save-baseline"))
        }
    }

    @Test func aRunOfOneProcessIsNoBaseline() throws {
        try withProgram { program in
            let outcome = try program.run(["check", "--baseline", Program.record])
            #expect(outcome.status == 5 && outcome.errors.contains("one process launch"))
        }
    }

    /// A stored baseline of this host, as `--save-baseline` makes it, but for its rates.
    private func storedBaseline(_ program: Program, factor: Double) throws -> RunRecord {
        let report = try report(program, factor: factor)
        let golden = try RunRecord(validating: Data(contentsOf: URL(filePath: Program.record)))
        // A debug build's rates are not kept.
        var tool = report.tool
        tool.build = .release
        let measurements = report.measurements.map { measurement in
            var measurement = measurement
            measurement.samples = (0..<10).flatMap { launch in
                measurement.samples.map { sample in
                    var sample = sample
                    sample.launch = launch
                    sample.rate = measurement.rate.center
                    return sample
                }
            }
            return measurement
        }
        return try RunRecord(
            label: "main", startedAt: golden.startedAt, finishedAt: golden.finishedAt, tool: tool,
            host: report.host, environment: report.environment,
            fingerprint: Fingerprint(host: report.host, environment: report.environment, tool: tool),
            measurements: measurements, power: golden.power, revenue: [], warnings: [])
    }

    @Test(arguments: [(1e9, Int32(2)), (1e-4, 0)])
    func launchesAreComparedWithAStoredBaseline(factor: Double, status: Int32) throws {
        try withProgram { program in
            let record = try storedBaseline(program, factor: factor)
            try program.write(String(decoding: try record.canonicalJSON(), as: UTF8.self), to: "main.json")
            try #require(try program.run(["results", "import", "main.json"]).status == 0)
            let outcome = try program.run(["check", "--baseline", "main", "--across", "tool.build"])
            // On a machine that is not the one of a minute ago there is no verdict, but a reason.
            let isDoubted = outcome.status == 7 && outcome.output.contains(#/disturbed|machine is not what/#)
            #expect(outcome.status == status || isDoubted)
            #expect(outcome.output.contains("10 launches against 10 stored"))
        }
    }

    @Test func whatTheBaselineLacksIsSaid() throws {
        try withProgram { program in
            let record = try storedBaseline(program, factor: 1e9)
            try program.write(String(decoding: try record.canonicalJSON(), as: UTF8.self), to: "main.json")
            let none = try program.run(["check", "--baseline", "main.json", "--workload", "matmul"])
            #expect(none.status == 5)
            #expect(
                none.errors.contains("holds none of what was asked for: it has sha256d, openssl, one-core"))
            let some = try program.run(
                ["check", "--baseline", "main.json", "--across", "tool.build"]
                    + ["sha256d", "bandwidth"].flatMap { ["--workload", $0] })
            #expect(some.output.contains("Not compared: bandwidth, which main.json does not measure."))
            #expect(some.output.contains("10 launches against 10 stored"))
        }
    }

    @Test func nothingSlowedIsStored() throws {
        try withProgram { program in
            let outcome = try program.run(["check", "--save-baseline", "main", "--slow-down", "5%"])
            #expect(outcome.status == 64 && outcome.errors.contains("never stored"))
            var plan = Self.plan
            plan.slowDown = SlowDown(share: 0.5)
            let launch = try program.run(["launch", "--plan", try plan.argument()])
            let report = try CanonicalJSON.decode(LaunchReport.self, from: Data(launch.output.utf8))
            #expect(report.slowDown == 0.5)
            #expect(report.measurements[0].warnings.contains { $0.code.rawValue == "slowed-down" })
            try program.write(launch.output, to: "slowed.json")
            #expect(try program.run(["results", "import", "slowed.json"]).status == 1)
        }
    }

    @Test(arguments: [
        [], ["--baseline", "a", "--self-test"], ["--self-test", "--launches", "1"],
        ["--self-test", "--threshold", "-1"], ["--self-test", "--until-mde", "100%"],
        ["--save-baseline", "latest"],
        ["--self-test", "--across", "colour"],
    ])
    func misuseIsExplained(arguments: [String]) throws {
        try withProgram { program in
            let outcome = try program.run(["check"] + arguments)
            #expect(outcome.status == 64)
        }
    }
}
