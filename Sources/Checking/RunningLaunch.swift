import Foundation
import RunRecords
import SystemFiles

/// A launch that is under way. Its standard error is this process's unless it is silent, so that its own words are seen.
final class RunningLaunch {
    private let program: LaunchProgram
    private let process = Process()
    private let input = Pipe()
    private let output = Pipe()
    private var answer = Data()
    /// Seconds without a word after which it is taken to hang.
    private let patience: Double
    private static let pollMilliseconds: Int32 = 500
    /// In bytes. A report of all benchmarks has some hundred thousand.
    private static let longestReport = 1 << 26

    init(_ program: LaunchProgram, plan: LaunchPlan, inTurn: Bool, isSilent: Bool = false) throws {
        self.program = program
        // A minute to check and to prepare, and twenty times what it is to measure, on a machine that is busy.
        patience = 60 + 20 * plan.seconds * Double(plan.items?.count ?? 30)
        var plan = plan
        plan.inTurn = inTurn
        plan.slowDown = program.slowDown
        process.executableURL = program.executable
        process.arguments = ["launch", "--plan", try plan.argument()]
        // Not the pipe itself, of which this end would be closed: while it is open, a launch that died in its turn is
        // noticed by its output, and no signal comes from its input.
        process.standardInput = input.fileHandleForReading
        process.standardOutput = output
        if isSilent { process.standardError = FileHandle.nullDevice }
        do {
            let process = process
            try LaunchesUnderWay.start {
                try process.run()
                return process.processIdentifier
            }
        } catch {
            throw LaunchError.notStarted(program: program.name, reason: error.localizedDescription)
        }
    }

    deinit {
        guard process.processIdentifier > 0 else { return }
        if process.isRunning { process.terminate() }
        LaunchesUnderWay.remove(process.processIdentifier)
    }

    /// Waits until it asks, or ends.
    ///
    /// - Returns: false where it has ended.
    func asksForATurn() throws -> Bool {
        let file = OpenFile(standing: output.fileHandleForReading.fileDescriptor)
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
    /// - Returns: false where it ended. A process that it left behind with its files counts as the launch itself.
    private func isReadable() throws -> Bool {
        var output = pollfd(fd: output.fileHandleForReading.fileDescriptor, events: Int16(POLLIN), revents: 0)
        let start = Date()
        while poll(&output, 1, Self.pollMilliseconds) <= 0 {
            if !process.isRunning { return poll(&output, 1, 0) > 0 }
            guard Date().timeIntervalSince(start) < patience else {
                throw LaunchError.hangs(program: program.name, seconds: Int(patience))
            }
        }
        return true
    }

    func giveTurn() throws {
        try OpenFile(standing: input.fileHandleForWriting.fileDescriptor).write(
            Data(LaunchTurn.permission.utf8))
    }

    /// What it printed, once it has ended.
    func report() throws(LaunchError) -> LaunchReport {
        process.waitUntilExit()
        LaunchesUnderWay.remove(process.processIdentifier)
        guard process.terminationReason == .exit else {
            throw .killed(program: program.name, signal: process.terminationStatus)
        }
        guard process.terminationStatus == 0 else {
            throw .failed(program: program.name, status: process.terminationStatus)
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
}
