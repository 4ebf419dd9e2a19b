import Foundation
import Testing

/// The launchers of `Scripts/fleet`, beside stand-ins for ssh, Slurm and wattmark.
@Suite struct FleetLauncherTests {
    private let steps: BashSteps

    init() throws {
        steps = try BashSteps()
        for name in ["ssh", "slurm"] { try steps.place("fleet/\(name)", Self.text(name)) }
        try steps.place("ssh", #"[ "$1" != gone ] || exit 255; echo "record of $1"; [ "$1" != half ]"#)
        try steps.place(
            "wattmark",
            #"""
            [ "$1" = results ] || { echo "record of ${!#}"; exit; }
            [ ! -e away ] || { echo 'Error: the store is away' >&2; exit 6; }
            ! grep -q refused "$3" || exit 1
            cat "$3" >>calls
            """#)
        try steps.place("sleep", "exec /bin/sleep 0.01")
        try steps.place("hostname", "echo here")
        try steps.place("sinfo", #"printf '%s\n' n1 n2 n3"#)
        // A job runs at once; where there is a file `late`, when the queue is asked for the third time.
        try steps.place(
            "sbatch",
            #"""
            while [ "$1" != --nodelist ]; do shift; done
            echo "$*" >>submitted
            [ ! -e full ] || [ "$2" != n2 ] || exit 1
            job=$((100 + $(wc -l <submitted)))
            cp "${!#}" "job-$job"
            [ -e late ] || SLURM_JOB_ID=$job SLURMD_NODENAME=$2 bash "job-$job" >/dev/null 2>&1
            echo "$job;cluster"
            """#)
        try steps.place(
            "squeue",
            #"""
            echo asked >>asked
            [ -e late ] || exit 0
            [ "$(wc -l <asked)" -ne 3 ] || for job in job-*; do
                SLURM_JOB_ID=${job#job-} SLURMD_NODENAME=$job bash "$job"
            done
            exit 1
            """#)
    }

    private static func text(_ name: String) throws -> String {
        try String(
            contentsOf: URL(filePath: #filePath).deletingLastPathComponent()
                .appending(path: "../../Scripts/fleet/\(name)"),
            encoding: .utf8)
    }

    private func names(in folder: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: steps.folder.appending(path: folder).path)
            .sorted()
    }

    private func slurm(_ options: String = "") throws -> (status: Int32, output: String) {
        try steps.run("fleet/slurm \(options) 2>&1", environment: ["WATTMARK_SPREAD": "1"])
    }

    // MARK: Options

    @Test(arguments: ["0", "-1", "x", "''", "08", "1.5", ""])
    func aNumberIsWholeAndFromOne(value: String) throws {
        defer { steps.remove() }
        for option in ["ssh --feeds", "slurm --at-once"] {
            let outcome = try steps.run("fleet/\(option) \(value) 2>&1")
            #expect(outcome.status == 64, "\(option) \(value)")
            #expect(outcome.output.hasSuffix(" takes a whole number from 1 to 99999\n"), "\(outcome.output)")
        }
    }

    @Test func theSpreadIsANumberToo() throws {
        defer { steps.remove() }
        let outcome = try steps.run("fleet/slurm 2>&1", environment: ["WATTMARK_SPREAD": "0"])
        #expect(outcome.status == 64)
        #expect(outcome.output == "slurm: WATTMARK_SPREAD takes a whole number from 1 to 99999\n")
    }

    @Test(arguments: ["ssh --folder", "ssh --tool", "slurm --partition", "slurm --folder", "slurm --feed-of"])
    func anOptionWithoutItsValueIsRefused(option: String) throws {
        defer { steps.remove() }
        for value in ["", "''", "--feeds 2"] {
            let outcome = try steps.run("fleet/\(option) \(value) 2>&1")
            #expect(outcome.status == 64 && outcome.output.contains(" takes a value; "), "\(outcome.output)")
        }
    }

    // MARK: ssh

    @Test func hostsOfAFileFromWindowsAreMeasured() throws {
        defer { steps.remove() }
        let outcome = try steps.run(
            #"""
            printf '%s\r\n' 'a site=x feed=1' '# not this' '' 'b feed=1' >hosts
            fleet/ssh hosts 2>&1
            """#)
        #expect(outcome.status == 0 && outcome.output == "a: measured\nb: measured\n")
        #expect(try steps.calls() == ["record of a", "record of b"])
        #expect(
            !FileManager.default.fileExists(atPath: steps.folder.appending(path: "wattmark-results").path))
    }

    @Test func aRecordThatCouldNotBeImportedIsKeptAndNamed() throws {
        defer { steps.remove() }
        let outcome = try steps.run(
            #"""
            touch away
            printf '%s\n' 'me@a:1/b feed=1' 'gone feed=1' 'half feed=1' >hosts
            fleet/ssh --folder kept hosts 2>&1
            """#)
        #expect(outcome.status == 1)
        let kept = try names(in: "kept")
        try #require(kept.count == 2)
        #expect(kept[0].hasPrefix("half-") && kept[1].hasPrefix("me_a_1_b-"))
        #expect(try steps.content("kept/\(kept[1])") == "record of me@a:1/b\n")
        let lines = outcome.output.split(separator: "\n").map(String.init)
        #expect(
            lines.prefix(3) == [
                "me@a:1/b: what came back could not be imported, and is in kept/\(kept[1]): the store is away",
                "gone: no record came back",
                "half: what came back could not be imported, and is in kept/\(kept[0]): ssh ended with 1",
            ])
        #expect(lines.last == "1 of 3 hosts gave no record")
    }

    // MARK: Slurm

    @Test func aJobOfEachNodeIsImported() throws {
        defer { steps.remove() }
        let outcome = try slurm("--at-once 2")
        #expect(outcome.status == 0 && outcome.output == "3 jobs on 3 nodes\n")
        #expect(try steps.calls() == ["n1", "n2", "n3"].map { "record of node=\($0)" })
        let submitted = try steps.content("submitted").split(separator: "\n")
        // The cluster's name is no part of a job's number.
        #expect(submitted.map { $0.contains("--dependency afterany:101 ") } == [false, false, true])
    }

    @Test func aQueueThatDoesNotAnswerHasNotEnded() throws {
        defer { steps.remove() }
        _ = try steps.run("touch late")
        let outcome = try slurm()
        #expect(outcome.status == 0 && outcome.output == "3 jobs on 3 nodes\n")
        #expect(try steps.calls().count == 3)
        #expect(try steps.content("asked").split(separator: "\n").count == 3)
    }

    @Test func aQueueThatNeverAnswersIsNotAskedForEver() throws {
        defer { steps.remove() }
        try steps.place("squeue", "echo asked >>asked; echo 'no controller' >&2; exit 1")
        _ = try steps.run("touch late")
        let outcome = try slurm()
        #expect(outcome.status == 1)
        #expect(
            outcome.output.contains(
                "squeue failed 60 times (no controller), so jobs 101 102 103 are waited for no longer; "))
        #expect(!outcome.output.contains("gave no record"))
        #expect(try steps.content("asked").split(separator: "\n").count == 60)
    }

    @Test func aJobWithoutARecordIsNamed() throws {
        defer { steps.remove() }
        try steps.place("squeue", "exit 0")
        _ = try steps.run("touch late")
        let outcome = try slurm()
        #expect(outcome.status == 1 && outcome.output.contains("\njob 102 on n2 gave no record; see "))
    }

    @Test func recordsOfAStoreThatIsAwayStay() throws {
        defer { steps.remove() }
        _ = try steps.run("touch away")
        let outcome = try slurm("--folder kept")
        #expect(outcome.status == 1)
        #expect(outcome.output.contains("\n3 records could not be imported, and stay in /"))
        #expect(
            try names(in: "kept").filter { $0.hasSuffix(".json") }
                == ["here-101.json", "here-102.json", "here-103.json"])
    }

    @Test func oneThatIsRefusedLeavesTheOthersToBeImported() throws {
        defer { steps.remove() }
        try steps.place("sinfo", #"printf '%s\n' n1 refused n3"#)
        let outcome = try slurm()
        #expect(outcome.status == 1 && outcome.output.contains("\n1 records could not be imported, "))
        #expect(try steps.calls() == ["record of node=n1", "record of node=n3"])
    }

    @Test func aNodeThatGetsNoJobLeavesTheOthersToBeMeasured() throws {
        defer { steps.remove() }
        _ = try steps.run("touch full")
        let outcome = try slurm()
        #expect(outcome.status == 1)
        #expect(outcome.output == "n2: sbatch took no job for it\n2 jobs on 3 nodes\n")
        #expect(try steps.calls() == ["record of node=n1", "record of node=n3"])
    }

    @Test func nothingIsSubmittedWhereAFeedIsNotKnown() throws {
        defer { steps.remove() }
        try steps.place("feed", #"[ "$1" != n3 ]"#)
        let outcome = try slurm("--feed-of feed")
        #expect(outcome.status == 1 && outcome.output == "slurm: feed does not say the feed of n3\n")
        #expect(!FileManager.default.fileExists(atPath: steps.folder.appending(path: "submitted").path))
    }

    // MARK: Kubernetes

    /// A pod's own name is another at each launch.
    @Test(arguments: ["daemonset.yaml", "cronjob.yaml"]) func runsOfPodsAreTheirNodes(file: String) throws {
        defer { steps.remove() }
        let lines = try Self.text(file).split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
        let name = try #require(lines.firstIndex(of: "- name: WATTMARK_HOSTNAME"))
        #expect(lines[name + 1] == "valueFrom: {fieldRef: {fieldPath: spec.nodeName}}")
    }
}
