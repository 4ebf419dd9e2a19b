import Foundation
import RunRecords
import SystemFiles

/// A launch that is under way. When it is over, what it said on its standard error is told, unless it is silent.
final class RunningLaunch {
    private let program: LaunchProgram
    private let process: KeptProcess
    private let isSilent: Bool
    // The ends that the launch has stay open here too: one that died in its turn is noticed by its output, and no signal
    // comes from its input.
    private let input: ProcessPipe
    private var output: ProcessPipe
    private var errors: ProcessPipe
    private var words = LaunchWords()
    private var hasSaidAll = false
    private var answer = Data()
    private let start = ContinuousClock.now
    /// Seconds without a word after which it is taken to hang.
    private let patience: Double
    /// Seconds that it may take though the check's time is up: to start, and thrice what it is to measure, its turns and the
    /// other's.
    private let allowance: Double
    private static let pollMilliseconds: Int32 = 500
    /// In bytes. A report of all benchmarks has some hundred thousand.
    private static let longestReport = 1 << 26
    /// As many as take all that a pipe holds, at most 1 MiB (pipe(7)), from one that is read 64 KiB at a time.
    private static let pipeReads = 16
    /// How many times its patience a launch may take that does say something.
    private static let longestLife = 4.0

    /// - Parameter patience: in seconds; by default what the plan may take on a busy machine.
    /// - Throws: `LaunchError.notStarted`.
    convenience init(
        _ program: LaunchProgram, plan: LaunchPlan, inTurn: Bool, isSilent: Bool = false,
        patience: Double? = nil
    ) throws {
        // A minute to check and to prepare, and twenty times what it is to measure, on a machine that is busy.
        let patience = patience ?? 60 + 20 * plan.seconds * Double(plan.items?.count ?? 30)
        let allowance = 5 + 3 * plan.seconds * Double(plan.items?.count ?? 10)
        var plan = plan
        plan.inTurn = inTurn
        plan.slowDown = program.slowDown
        let argument = try plan.argument()
        do {
            try self.init(program, argument, isSilent: isSilent, patience: patience, allowance: allowance)
        } catch {
            throw LaunchError.notStarted(program: program.name, reason: error.reason)
        }
    }

    private init(
        _ program: LaunchProgram, _ plan: String, isSilent: Bool, patience: Double, allowance: Double
    ) throws(SystemFault) {
        self.program = program
        self.patience = patience
        self.allowance = allowance
        self.isSilent = isSilent
        input = try ProcessPipe()
        output = try ProcessPipe()
        errors = try ProcessPipe()
        let (reading, writing, telling) = (input.reading, output.writing, errors.writing)
        process = try LaunchesUnderWay.start { () throws(SystemFault) in
            try KeptProcess(
                executable: program.executable.path, arguments: ["launch", "--plan", plan], input: reading,
                output: writing, errors: telling)
        }
        output.closeWriting()
        errors.closeWriting()
    }

    deinit {
        process.end()
        LaunchesUnderWay.remove(process.identifier)
        guard !isSilent else { return }
        let text = words.lines.map { "\(program.name): \($0)\n" }.joined()
        // Where it cannot be told there is nobody to tell.
        try? OpenFile(standing: STDERR_FILENO).write(Data(text.utf8))
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
        let start = ContinuousClock.now
        while true {
            try checkTimeLimit()
            let now = ContinuousClock.now
            guard now - start < .seconds(patience), now - self.start < .seconds(Self.longestLife * patience)
            else { throw LaunchError.hangs(program: program.name, seconds: Int(patience)) }
            if try listen(milliseconds: Self.pollMilliseconds) { return true }
            if process.ended() != nil { return try listen(milliseconds: 0) }
        }
    }

    private func checkTimeLimit() throws(LaunchError) {
        guard let limit = program.timeLimit, limit.isUp, ContinuousClock.now - start > .seconds(allowance)
        else { return }
        throw .outOfTime(program: program.name, seconds: limit.seconds)
    }

    /// Takes what it says on its standard error.
    ///
    /// - Returns: whether there is output, or its end.
    private func listen(milliseconds: Int32) throws -> Bool {
        var files = [
            pollfd(fd: output.reading, events: Int16(POLLIN), revents: 0),
            pollfd(fd: hasSaidAll ? -1 : errors.reading, events: Int16(POLLIN), revents: 0),
        ]
        guard poll(&files, nfds_t(files.count), milliseconds) > 0 else { return false }
        if files[1].revents != 0 {
            let chunk = try OpenFile(standing: errors.reading).readSome()
            if chunk.isEmpty { hasSaidAll = true } else { words.add(chunk) }
        }
        return files[0].revents != 0
    }

    func giveTurn() throws {
        try OpenFile(standing: input.writing).write(
            Data(LaunchTurn.permission.utf8))
    }

    /// What it printed, once it has ended.
    func report() throws(LaunchError) -> LaunchReport {
        let end = try awaitedEnd()
        LaunchesUnderWay.remove(process.identifier)
        switch end {
        case .exited(status: 0): break
        case .exited(let status): throw .failed(program: program.name, status: status)
        case .killed(let signal): throw .killed(program: program.name, signal: signal)
        case nil: throw .hangs(program: program.name, seconds: Int(patience))
        }
        do {
            let report = try LaunchReport.opened(answer)
            guard report.schema == LaunchReport.currentSchema else {
                throw LaunchError.otherSchema(program: program.name, found: report.schema)
            }
            if let fault = report.contradiction {
                throw LaunchError.notAReport(program: program.name, reason: fault)
            }
            return report
        } catch let error as LaunchError {
            throw error
        } catch RecordError.notARecord(let reason) {
            throw .notAReport(program: program.name, reason: reason)
        } catch let error as DecodingError {
            throw .notAReport(program: program.name, reason: error.oneLine)
        } catch {
            throw .notAReport(program: program.name, reason: "\(error)")
        }
    }

    /// Its end, which comes a moment after it closed its output.
    private func awaitedEnd() throws(LaunchError) -> SpawnedProcess.End? {
        let start = ContinuousClock.now
        while ContinuousClock.now - start < .seconds(patience) {
            try checkTimeLimit()
            if let end = process.ended() {
                // What it said last fills a pipe at most.
                for _ in 0..<Self.pipeReads { _ = try? listen(milliseconds: 0) }
                return end
            }
            _ = try? listen(milliseconds: 0)
            usleep(1000)
        }
        return nil
    }
}
