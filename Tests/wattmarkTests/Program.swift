import Foundation

/// The built wattmark, run as a user runs it: in an empty folder, with a bare environment.
struct Program {
    struct Outcome {
        var status: Int32
        var output: String
        var errors: String
    }

    /// A folder of its own, removed by `remove()`.
    let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "wattmark-cli-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    func remove() throws { try FileManager.default.removeItem(at: folder) }

    func path(_ name: String) -> String { folder.appending(path: name).path(percentEncoded: false) }

    func write(_ text: String, to name: String) throws {
        let file = folder.appending(path: name)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    func text(of name: String) -> String? {
        FileManager.default.contents(atPath: path(name)).map { String(decoding: $0, as: UTF8.self) }
    }

    /// Both streams go to files, so that neither can fill a pipe and stop the program.
    func run(_ arguments: [String], environment: [String: String] = [:]) throws -> Outcome {
        let process = try start(arguments, environment: environment)
        process.waitUntilExit()
        return Outcome(
            status: process.terminationStatus, output: text(of: ".stdout") ?? "",
            errors: text(of: ".stderr") ?? "")
    }

    func start(_ arguments: [String], environment: [String: String] = [:]) throws -> Process {
        let process = Process()
        process.executableURL = Self.executable
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.environment = [
            "HOME": path("home"), "PATH": "/usr/bin:/bin", "WATTMARK_PROFILES": Self.profiles,
        ]
        .merging(environment) { $1 }
        for (name, stream) in [(".stdout", \Process.standardOutput), (".stderr", \Process.standardError)] {
            try Data().write(to: folder.appending(path: name))
            process[keyPath: stream] = try FileHandle(forWritingTo: folder.appending(path: name))
        }
        process.standardInput = FileHandle.nullDevice
        try process.run()
        return process
    }

    /// Beside the test bundle.
    private static let executable: URL = {
        let bundle = Bundle.main.executableURL ?? URL(filePath: CommandLine.arguments[0])
        return bundle.resolvingSymlinksInPath().deletingLastPathComponent().appending(path: "wattmark")
    }()

    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    static let profiles = root.appending(path: "Profiles").path(percentEncoded: false)
    static let references = root.appending(path: "Results/reference").path(percentEncoded: false)
    /// An exported record.
    static let record = root.appending(path: "Tests/ResultStoreTests/Fixtures/record.json").path(
        percentEncoded: false)
}
