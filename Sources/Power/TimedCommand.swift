import Foundation
import SystemFiles

/// An external program that is killed when it takes too long.
struct TimedCommand: Sendable {
    private let name: String
    private let executable: String
    private let arguments: [String]
    /// Seconds.
    private let timeLimit: Double

    struct Answer {
        var status: Int32
        var output: String
        var errors: String
    }

    /// - Parameter program: a path if it has a slash, else a name that is searched for in `searchedFolders`.
    init(program: String, arguments: [String], timeLimit: Double) throws(PowerError) {
        name = (program as NSString).lastPathComponent
        let candidates = program.contains("/") ? [program] : Self.searchedFolders.map { $0 + "/" + program }
        guard let found = candidates.first(where: Self.isExecutableFile) else {
            throw .commandMissing(name: program)
        }
        executable = found
        self.arguments = arguments
        self.timeLimit = timeLimit
    }

    /// Runs the program to its end, which is that of the program itself: a child that it leaves behind keeps the pipes
    /// open, but adds nothing to the answer, and is ended with it.
    func run() throws(PowerError) -> Answer {
        let answer: Answer?
        do {
            answer = try answerInTime()
        } catch  where error.code == EFBIG {
            throw .unparsable(name: name, text: "an answer that does not end")
        } catch {
            throw .commandFailed(name: name, status: -1, message: error.reason)
        }
        guard let answer else { throw .commandTimedOut(name: name, seconds: timeLimit) }
        return answer
    }

    /// - Returns: `nil` where it took too long.
    private func answerInTime() throws(SystemFault) -> Answer? {
        var output = try CommandOutput()
        var errors = try CommandOutput()
        let process = try SpawnedProcess(
            executable: executable, arguments: arguments, output: output.pipe.writing,
            errors: errors.pipe.writing)
        output.closeWriting()
        errors.closeWriting()
        let deadline = ProcessInfo.processInfo.systemUptime + timeLimit
        while true {
            Self.awaitData(of: output, errors)
            let end = process.ended()
            // After the end is seen, so that nothing is missed.
            output.drain()
            errors.drain()
            guard !output.isEndless, !errors.isEndless else {
                process.killGroup()
                throw SystemFault(code: EFBIG)
            }
            if let end {
                return Answer(status: end.shellStatus, output: output.text, errors: errors.text)
            }
            guard ProcessInfo.processInfo.systemUptime < deadline else {
                process.killGroup()
                return nil
            }
        }
    }

    /// Until there is something to read, at most 10 ms: what ends without writing is found after that.
    private static func awaitData(of output: borrowing CommandOutput, _ errors: borrowing CommandOutput) {
        var descriptors: [pollfd] = []
        if !output.hasEnded {
            descriptors.append(pollfd(fd: output.pipe.reading, events: Int16(POLLIN), revents: 0))
        }
        if !errors.hasEnded {
            descriptors.append(pollfd(fd: errors.pipe.reading, events: Int16(POLLIN), revents: 0))
        }
        poll(&descriptors, nfds_t(descriptors.count), 10)
    }

    /// Those of system programs, which are not in every user's `PATH`, after the absolute ones of `PATH`. The superuser's
    /// `PATH` is not asked at all: sudo may have kept the one of a user, who would choose what runs as root.
    private static var searchedFolders: [String] {
        let system = ["/usr/sbin", "/sbin", "/usr/bin", "/bin"]
        guard geteuid() != 0 else { return system }
        let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
        return path.split(separator: ":").map(String.init).filter { $0.hasPrefix("/") } + system
    }

    private static func isExecutableFile(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && !isFolder.boolValue
            && FileManager.default.isExecutableFile(atPath: path)
    }
}

extension SpawnedProcess.End {
    /// As a shell tells it: 128 and the signal for one that was killed.
    fileprivate var shellStatus: Int32 {
        switch self {
        case .exited(let status): status
        case .killed(let signal): 128 + signal
        }
    }
}
