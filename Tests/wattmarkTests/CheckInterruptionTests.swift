import Foundation
import Testing

/// Checks whose launches end otherwise than they should, or are ended.
@Suite struct CheckInterruptionTests {
    @Test(arguments: [SIGINT, SIGTERM])
    func anInterruptedCheckLeavesNoLaunch(number: Int32) throws {
        try withProgram { program in
            for turn in ["", "echo turn; "] {
                try installScript(
                    "echo $$ >'\(program.path("child"))'; \(turn)exec sleep 100", in: program)
                let process = try program.start(
                    ["check", "--baseline-binary", program.path("baseline")] + checkedQuickly)
                while program.text(of: "child")?.hasSuffix("\n") != true { usleep(10_000) }
                kill(process.processIdentifier, number)
                process.waitUntilExit()
                #expect(process.terminationStatus == 128 + number)
                let word = number == SIGINT ? "interrupted" : "terminated"
                #expect(program.text(of: ".stderr") == "\(word): nothing was stored\n")
                let child = try #require(
                    program.text(of: "child").flatMap {
                        pid_t($0.trimmingCharacters(in: .whitespacesAndNewlines))
                    })
                // It notices nothing by itself, and is ended.
                for _ in 0..<500 where isAlive(child) { usleep(10_000) }
                #expect(!isAlive(child))
                try program.write("", to: "child")
            }
        }
    }

    /// A process that has ended may wait, as a zombie, for one who wants to know.
    private func isAlive(_ process: pid_t) -> Bool {
        guard let status = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8) else {
            return kill(process, 0) == 0
        }
        return !status.contains(") Z")
    }

    @Test func aLaunchThatDiesInItsTurnIsExplained() throws {
        try withProgram { program in
            try installScript("echo turn; read -r _; kill -9 $$", in: program)
            let outcome = try check(program)
            #expect(outcome.status == 1 && outcome.errors.contains("was ended by signal 9"))
            try installScript("echo turn; kill -9 $$", in: program)
            #expect(try check(program).status == 1)
        }
    }
}
