import Benchmarking
import Checking
import Foundation
import MachineTopology
import RunRecords
import TestSupport
import Testing

/// Programs that answer a launch badly, or not at all. The sleeps are longer than any test may take.
@Suite(.timeLimit(.minutes(5))) struct LaunchProgramTests {
    private static let plan = LaunchPlan(
        MeasuringSelection(kernels: ["evp"], placements: [.named(.oneCore)]), seconds: 0.01)

    private let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    private func program(_ text: String) throws -> LaunchProgram {
        let path = folder.appending(path: "program").path
        try writeScript(text, to: path)
        return try LaunchProgram.named(path)
    }

    /// Waits up to ten seconds for it to be gone; one that has ended may wait, as a zombie, for one who wants to know.
    private func isGone(processIn file: String) throws -> Bool {
        let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
        let process = try #require(pid_t(text.trimmingCharacters(in: .whitespacesAndNewlines)))
        for _ in 0..<1000 {
            let status = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)
            if status?.contains(") Z") ?? (kill(process, 0) != 0) { return true }
            usleep(10_000)
        }
        return false
    }

    /// The child holds the launch's output open.
    @Test func whatALaunchLeavesBehindEndsWithIt() throws {
        let child = folder.appending(path: "child").path
        let program = try program("#!/bin/sh\nsleep 1000 &\necho $! >'\(child)'\nexit 4\n")
        let error = #expect(throws: LaunchError.self) { try program.launch(Self.plan, patience: 100) }
        guard case .failed(_, status: 4) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(try isGone(processIn: "child"))
        try FileManager.default.removeItem(at: folder)
    }

    @Test(arguments: ["exec sleep 1000", "sleep 1000", "exec >&-; exec sleep 1000"])
    func oneThatSaysNothingIsEnded(_ words: String) throws {
        let own = folder.appending(path: "own").path
        let program = try program("#!/bin/sh\necho $$ >'\(own)'\n\(words)\n")
        let error = #expect(throws: LaunchError.self) { try program.launch(Self.plan, patience: 1.5) }
        guard case .hangs = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(try isGone(processIn: "own"))
        try FileManager.default.removeItem(at: folder)
    }

    /// Neither its group nor its session is the launch's, and its parent is gone before the launch is.
    @Test(arguments: ["exit 4", "exec sleep 1000"])
    func whatLeftItsSessionEndsWithIt(_ end: String) throws {
        let child = folder.appending(path: "child").path
        let program = try program(
            """
            #!/bin/sh
            (setsid sh -c 'echo $$ >"\(child).new"; mv "\(child).new" "\(child)"; exec sleep 1000' >/dev/null 2>&1 &)
            while [ ! -e '\(child)' ]; do sleep 0.01; done
            \(end)
            """)
        #expect(throws: LaunchError.self) { try program.launch(Self.plan, patience: 1.5) }
        #expect(try isGone(processIn: "child"))
        try FileManager.default.removeItem(at: folder)
    }

    @Test(arguments: [
        "exec sleep 1000", "while echo turn; do read -r _; done", "yes >&2",
        "while :; do echo x; sleep 0.1; done",
    ])
    func theTimeLimitBindsWhateverItSays(_ words: String) throws {
        let own = folder.appending(path: "own").path
        let program = try program("#!/bin/sh\necho $$ >'\(own)'\n\(words)\n").within(1)
        let error = #expect(throws: LaunchError.self) { try program.launch(Self.plan) }
        guard case .outOfTime(_, seconds: 1) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(error?.description.contains("--time-limit") == true)
        #expect(try isGone(processIn: "own"))
        try FileManager.default.removeItem(at: folder)
    }

    /// One that always has something to say is ended all the same.
    @Test func turnsWithoutEndAreEnded() throws {
        let program = try program("#!/bin/sh\nwhile echo turn; do read -r _; done\n")
        let error = #expect(throws: LaunchError.self) { try program.launch(Self.plan, patience: 0.5) }
        guard case .hangs = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        try FileManager.default.removeItem(at: folder)
    }

    /// What is to be slower is told so, and what is honest is not.
    @Test func theSlowDownReachesItsLaunchAlone() throws {
        let plan = folder.appending(path: "plan").path
        var program = try program("#!/bin/sh\nprintf '%s' \"$3\" >'\(plan)'\nexit 4\n")
        for slowDown in [SlowDown(share: 0.05), nil] {
            program.slowDown = slowDown
            let started = program
            #expect(throws: LaunchError.self) { try started.launch(Self.plan) }
            let argument = try String(contentsOfFile: plan, encoding: .utf8)
            #expect(try LaunchPlan(argument: argument).slowDown == slowDown)
        }
        try FileManager.default.removeItem(at: folder)
    }

    @Test func whatTheSystemCannotStartIsSaidInItsWords() throws {
        let program = try program("no program\n")
        let error = #expect(throws: LaunchError.self) { try program.launch(Self.plan) }
        #expect(error?.description.contains("could not be started (exec format error)") == true)
        try FileManager.default.removeItem(at: folder)
    }
}
