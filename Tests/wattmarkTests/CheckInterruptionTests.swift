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

    #if os(Linux)
        /// Of the check nothing is left that could end anything; the launch's child has a session of its own.
        @Test(arguments: [SIGKILL, SIGTERM])
        func aKilledCheckLeavesNothing(number: Int32) throws {
            try withProgram { program in
                try installScript(
                    """
                    setsid sh -c 'echo $$ >"\(program.path("child"))"; exec sleep 100' &
                    echo $$ >'\(program.path("own"))'; exec sleep 100
                    """, in: program)
                let process = try program.start(
                    ["check", "--baseline-binary", program.path("baseline")] + checkedQuickly)
                for file in ["own", "child"] {
                    while program.text(of: file)?.hasSuffix("\n") != true { usleep(10_000) }
                }
                kill(process.processIdentifier, number)
                process.waitUntilExit()
                for file in ["own", "child"] {
                    let left = try #require(
                        program.text(of: file).flatMap {
                            pid_t($0.trimmingCharacters(in: .whitespacesAndNewlines))
                        })
                    for _ in 0..<500 where isAlive(left) { usleep(10_000) }
                    #expect(!isAlive(left), "\(file)")
                }
            }
        }
    #endif

    /// While kernels are chosen too.
    @Test func aBaselineThatHangsIsEndedByTheTimeLimit() throws {
        try withProgram { program in
            try installScript("exec sleep 100", in: program)
            let outcome = try check(program, ["--time-limit", "1"])
            #expect(outcome.status == 1 && outcome.output.isEmpty)
            #expect(outcome.errors.contains("the time limit of 1 s was up"))
        }
    }

    /// Its words are told, but not obeyed, and not without end.
    @Test func whatABaselineSaysIsNotObeyed() throws {
        try withProgram { program in
            try installScript(
                #"printf '::error::x\n\033[31mred\n##[group]\n' >&2; yes >&2 & sleep 0.2; exit 3"#,
                in: program)
            let outcome = try check(program)
            #expect(outcome.status == 3)
            #expect(outcome.errors.contains("red") && !outcome.errors.contains("\u{1b}"))
            #expect(!outcome.errors.contains("::error") && !outcome.errors.contains("##["))
            #expect(
                outcome.errors.contains("what else it said is left out")
                    && outcome.errors.utf8.count < 100_000)
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
