import Dispatch
import Foundation

/// An external program with short output that is killed when it takes too long.
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

    /// Runs the program to its end. Output beyond what a pipe holds (64 KiB on Linux) counts as a hang.
    func run() throws(PowerError) -> Answer {
        let process = Process()
        let output = Pipe()
        let errors = Pipe()
        let ended = DispatchSemaphore(value: 0)
        process.executableURL = URL(fileURLWithPath: executable)
        process.arguments = arguments
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output
        process.standardError = errors
        process.terminationHandler = { _ in ended.signal() }
        do {
            try process.run()
        } catch {
            throw .commandFailed(name: name, status: -1, message: error.localizedDescription)
        }
        guard ended.wait(timeout: .now() + timeLimit) == .success else {
            // The program leads its own process group on Linux: its children go with it.
            if kill(-process.processIdentifier, SIGKILL) != 0 { kill(process.processIdentifier, SIGKILL) }
            // Lets the killed program be reaped; one that hangs in the kernel is not waited for.
            _ = ended.wait(timeout: .now() + 1)
            throw .commandTimedOut(name: name, seconds: timeLimit)
        }
        return Answer(
            status: process.terminationStatus, output: Self.content(of: output),
            errors: Self.content(of: errors))
    }

    /// What was written so far, without waiting for children that still hold the pipe.
    private static func content(of pipe: Pipe) -> String {
        let descriptor = pipe.fileHandleForReading.fileDescriptor
        _ = fcntl(descriptor, F_SETFL, O_NONBLOCK)
        var content: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 4096)
        while case let count = read(descriptor, &buffer, buffer.count), count > 0 {
            content += buffer.prefix(count)
        }
        return String(decoding: content, as: UTF8.self)
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
