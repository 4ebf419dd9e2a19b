import Foundation
import RunRecords
import SystemFiles

/// A launch that is under way. Its standard error is this process's unless it is silent, so that its own words are seen.
final class RunningLaunch {
    private let program: LaunchProgram
    private let process: SpawnedProcess
    // The ends that the launch has stay open here too: one that died in its turn is noticed by its output, and no signal
    // comes from its input.
    private let input: ProcessPipe
    private var output: ProcessPipe
    private var answer = Data()
    /// Seconds without a word after which it is taken to hang.
    private let patience: Double
    private static let pollMilliseconds: Int32 = 500
    /// In bytes. A report of all benchmarks has some hundred thousand.
    private static let longestReport = 1 << 26

    /// - Parameter patience: in seconds; by default what the plan may take on a busy machine.
    /// - Throws: `LaunchError.notStarted`.
    convenience init(
        _ program: LaunchProgram, plan: LaunchPlan, inTurn: Bool, isSilent: Bool = false,
        patience: Double? = nil
    ) throws {
        // A minute to check and to prepare, and twenty times what it is to measure, on a machine that is busy.
        let patience = patience ?? 60 + 20 * plan.seconds * Double(plan.items?.count ?? 30)
        var plan = plan
        plan.inTurn = inTurn
        plan.slowDown = program.slowDown
        let argument = try plan.argument()
        do {
            try self.init(program, argument, isSilent: isSilent, patience: patience)
        } catch {
            throw LaunchError.notStarted(program: program.name, reason: error.reason)
        }
    }

    private init(_ program: LaunchProgram, _ plan: String, isSilent: Bool, patience: Double)
        throws(SystemFault)
    {
        self.program = program
        self.patience = patience
        input = try ProcessPipe()
        output = try ProcessPipe()
        let (reading, writing) = (input.reading, output.writing)
        process = try LaunchesUnderWay.start { () throws(SystemFault) in
            try SpawnedProcess(
                executable: program.executable.path, arguments: ["launch", "--plan", plan], input: reading,
                output: writing, errors: isSilent ? nil : STDERR_FILENO)
        }
        output.closeWriting()
    }

    deinit {
        process.killGroup()
        LaunchesUnderWay.remove(process.identifier)
    }

    /// Waits until it asks, or ends.
    ///
    /// - Returns: false where it has ended.
    func asksForATurn() throws -> Bool {
        let file = OpenFile(standing: output.reading)
        while try isReadable(), case let chunk = try file.readSome(), !chunk.isEmpty {
            answer += chunk
            guard answer.count <= Self.longestReport else {
                throw LaunchError.notAReport(program: program.name, reason: "it is endless")
            }
            if answer == Data(LaunchTurn.request.utf8) {
                answer = Data()
                return true
            }
        }
        return false
    }

    /// Waits for output.
    ///
    /// - Returns: false where it ended, though a process that it left behind may hold its output open.
    private func isReadable() throws -> Bool {
        var output = pollfd(fd: output.reading, events: Int16(POLLIN), revents: 0)
        let start = Date()
        while poll(&output, 1, Self.pollMilliseconds) <= 0 {
            if process.ended(killingChildren: true) != nil { return poll(&output, 1, 0) > 0 }
            guard Date().timeIntervalSince(start) < patience else {
                throw LaunchError.hangs(program: program.name, seconds: Int(patience))
            }
        }
        return true
    }

    func giveTurn() throws {
        try OpenFile(standing: input.writing).write(
            Data(LaunchTurn.permission.utf8))
    }

    /// What it printed, once it has ended.
    func report() throws(LaunchError) -> LaunchReport {
        let end = awaitedEnd()
        LaunchesUnderWay.remove(process.identifier)
        switch end {
        case .exited(status: 0): break
        case .exited(let status): throw .failed(program: program.name, status: status)
        case .killed(let signal): throw .killed(program: program.name, signal: signal)
        case nil: throw .hangs(program: program.name, seconds: Int(patience))
        }
        do {
            let report = try CanonicalJSON.decode(LaunchReport.self, from: answer)
            guard report.schema == LaunchReport.currentSchema else {
                throw LaunchError.otherSchema(program: program.name, found: report.schema)
            }
            return report
        } catch let error as LaunchError {
            throw error
        } catch let error as DecodingError {
            throw .notAReport(program: program.name, reason: error.oneLine)
        } catch {
            throw .notAReport(program: program.name, reason: "\(error)")
        }
    }

    /// Its end, which comes a moment after it closed its output.
    private func awaitedEnd() -> SpawnedProcess.End? {
        let start = Date()
        while Date().timeIntervalSince(start) < patience {
            if let end = process.ended(killingChildren: true) { return end }
            usleep(1000)
        }
        return nil
    }
}
