import Foundation

/// The built wattmark, run as a user runs it: in an empty folder, with a bare environment.
struct Program {
    struct Outcome {
        var status: Int32
        var output: String
        /// Without lines of progress, which come where a machine is slow.
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

    func makeFolder(_ name: String) throws {
        try FileManager.default.createDirectory(
            at: folder.appending(path: name), withIntermediateDirectories: true)
    }

    func text(of name: String) -> String? {
        FileManager.default.contents(atPath: path(name)).map { String(decoding: $0, as: UTF8.self) }
    }

    func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path(name)) }

    /// Every file in the folder with its bytes, but for the caught streams.
    func contents() throws -> [String: Data] {
        var contents: [String: Data] = [:]
        for name in try FileManager.default.subpathsOfDirectory(atPath: path(""))
        where !name.hasPrefix(".std") {
            contents[name] = FileManager.default.contents(atPath: path(name)) ?? Data()
        }
        return contents
    }

    /// - Parameter input: the name of a file in the folder to read as standard input; empty where it is not given.
    func run(_ arguments: [String], environment: [String: String] = [:], input: String? = nil) throws
        -> Outcome
    {
        let process = try start(
            arguments, environment: environment,
            input: try input.map { try FileHandle(forReadingFrom: folder.appending(path: $0)) })
        process.waitUntilExit()
        return Outcome(
            status: process.terminationStatus, output: text(of: ".stdout") ?? "",
            errors: (text(of: ".stderr") ?? "").split(separator: "\n", omittingEmptySubsequences: false)
                .filter { !$0.hasPrefix("progress: ") }.joined(separator: "\n"))
    }

    /// Streams that are not given go to the files `.stdout` and `.stderr`, which cannot fill up and stop the program as
    /// a pipe can.
    func start(
        _ arguments: [String], environment: [String: String] = [:], input: FileHandle? = nil,
        output: FileHandle? = nil, errors: FileHandle? = nil
    ) throws -> Process {
        _ = Self.hearSignals
        let process = Process()
        process.executableURL = Self.executable
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.environment = [
            "HOME": path("home"), "PATH": "/usr/bin:/bin", "WATTMARK_PROFILES": Self.profiles,
        ]
        .merging(environment) { $1 }
        process.standardInput = input ?? FileHandle.nullDevice
        process.standardOutput = try output ?? stream(".stdout")
        process.standardError = try errors ?? stream(".stderr")
        try process.run()
        return process
    }

    /// A shell that starts the tests in the background may have them ignore Ctrl-C, and what they start would too.
    private static let hearSignals: Void = {
        for number in [SIGINT, SIGTERM, SIGHUP] { signal(number, SIG_DFL) }
    }()

    /// Until the running program has printed something, or ten seconds have passed.
    func awaitOutput() {
        for _ in 0..<200 where (text(of: ".stdout") ?? "").isEmpty { Thread.sleep(forTimeInterval: 0.05) }
    }

    private func stream(_ name: String) throws -> FileHandle {
        try Data().write(to: folder.appending(path: name))
        return try FileHandle(forWritingTo: folder.appending(path: name))
    }

    /// The shortest run there is.
    static let shortRun = [
        "run", "--quick", "--seconds", "0.5", "--no-store", "--workload", "matmul", "--engine", "native",
        "--data-type",
        "f32", "--size", "64", "--placement", "one-core",
    ]

    /// Beside the test bundle.
    static let executable: URL = {
        let bundle = Bundle.main.executableURL ?? URL(filePath: CommandLine.arguments[0])
        return bundle.resolvingSymlinksInPath().deletingLastPathComponent().appending(path: "wattmark")
    }()

    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    static let profiles = root.appending(path: "Profiles").path(percentEncoded: false)
    static let hybridMachine = root.appending(
        path: "Tests/MachineTopologyTests/Fixtures/machines/hybrid-2p4e.xml"
    ).path(percentEncoded: false)
    static let references = root.appending(path: "Results/reference").path(percentEncoded: false)
    /// An exported record.
    static let record = root.appending(path: "Tests/ResultStoreTests/Fixtures/record.json").path(
        percentEncoded: false)
}
