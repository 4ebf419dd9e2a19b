import Foundation
import ResultStore
import ServerStore
import Synchronization

/// A PostgreSQL server of a test's own, which listens on a socket in its folder alone and goes away with the value.
final class PostgresServer: Sendable {
    /// Of the newest that is installed.
    private static let binaries: String? = {
        let root = "/usr/lib/postgresql"
        let versions = (try? FileManager.default.contentsOfDirectory(atPath: root)) ?? []
        return versions.sorted { (Int($0) ?? 0) > (Int($1) ?? 0) }.map { "\(root)/\($0)/bin" }
            .first { FileManager.default.isExecutableFile(atPath: $0 + "/initdb") }
    }()
    /// The server refuses to be the superuser's.
    private static let user: uid_t? = geteuid() == 0 ? 65_534 : nil
    private static let changesUser = "/usr/bin/setpriv"

    static let isThere =
        binaries != nil && LibpqLibrary.shared != nil
        && (user == nil || FileManager.default.isExecutableFile(atPath: changesUser))
    static let absence =
        "no PostgreSQL server is installed (Debian: postgresql-15), or no setpriv for the superuser"

    struct Failed: Error {
        var command: String
        var output: String
    }

    /// Among the temporary files where the server's user may go there and the path is short, because a socket's name has at
    /// most 107 bytes.
    private static let place: String = {
        let temporary = FileManager.default.temporaryDirectory.path(percentEncoded: false)
        var status = stat()
        let isOpen = stat(temporary, &status) == 0 && (user == nil || status.st_mode & S_IXOTH != 0)
        return isOpen && temporary.utf8.count < 50 ? temporary : "/tmp"
    }()

    let folder: String
    private let running = Mutex<Process?>(nil)

    init() throws {
        folder = Self.place + "/wattmark-pg-" + String(UInt32.random(in: .min ... .max), radix: 36)
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
        if let user = Self.user { chown(folder, user, user) }
        try run(
            "initdb",
            [
                "-D", "\(folder)/data", "-U", "owner", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8",
                "--no-sync",
            ])
        try start()
        try run("createdb", ["-h", folder, "-U", "owner", "fleet"])
    }

    deinit {
        stop(SIGQUIT)
        try? FileManager.default.removeItem(atPath: folder)
    }

    func start() throws {
        for _ in 0..<40 {
            let process = try Self.process(
                "postgres",
                [
                    "-D", "\(folder)/data", "-k", folder, "-c", "listen_addresses=", "-c",
                    "shared_buffers=16MB", "-c",
                    "max_connections=20", "-c", "fsync=off",
                ])
            process.standardOutput = FileHandle.nullDevice
            process.standardError = FileHandle.nullDevice
            try process.run()
            // After a kill the server before this one may not be gone yet; then this one ends at once.
            for _ in 0..<200 where process.isRunning {
                if (try? run("pg_isready", ["-h", folder, "-q"])) != nil {
                    running.withLock { $0 = process }
                    return
                }
                Thread.sleep(forTimeInterval: 0.05)
            }
            Thread.sleep(forTimeInterval: 0.1)
        }
        throw Failed(command: "postgres", output: "did not start")
    }

    /// - Parameter signal: `SIGINT` ends it now and in order; `SIGKILL` as a power failure does.
    func stop(_ signal: CInt = SIGINT) {
        guard let process = running.withLock({ $0 }) else { return }
        kill(process.processIdentifier, signal)
        process.waitUntilExit()
        running.withLock { $0 = nil }
    }

    /// What psql answers, a line a row.
    @discardableResult
    func sql(_ text: String, database: String = "fleet", as user: String = "owner") throws -> String {
        try run("psql", ["-h", folder, "-U", user, "-d", database, "-v", "ON_ERROR_STOP=1", "-Atqc", text])
    }

    func script(_ path: String) throws {
        try run("psql", ["-h", folder, "-U", "owner", "-d", "fleet", "-v", "ON_ERROR_STOP=1", "-qf", path])
    }

    /// Psql that keeps a lock until its input ends.
    func locker(_ text: String) throws -> Process {
        let process = try Self.process("psql", ["-h", folder, "-U", "owner", "-d", "fleet", "-qc", text])
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        return process
    }

    func text(as user: String = "owner", database: String = "fleet") -> String {
        "postgresql://\(user)@/\(database)?host=\(folder)"
    }

    func store(
        for access: ResultStore.Access = .writing, as user: String = "owner", database: String = "fleet"
    ) throws -> ServerStore {
        try ServerStore(
            try ServerAddress(text(as: user, database: database), environment: environment), for: access,
            environment: environment)
    }

    /// With a data folder that no other test has.
    var environment: [String: String] { ["XDG_DATA_HOME": "\(folder)/home"] }

    @discardableResult
    private func run(_ name: String, _ arguments: [String]) throws -> String {
        let process = try Self.process(name, arguments)
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw Failed(command: name, output: output) }
        return output.trimmingCharacters(in: .newlines)
    }

    private static func process(_ name: String, _ arguments: [String]) throws -> Process {
        guard let binaries else { throw Failed(command: name, output: absence) }
        let process = Process()
        process.currentDirectoryURL = URL(filePath: "/")
        process.environment = ["PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"]
        process.standardInput = FileHandle.nullDevice
        if let user, ["initdb", "postgres"].contains(name) {
            process.executableURL = URL(filePath: changesUser)
            process.arguments =
                ["--reuid=\(user)", "--regid=\(user)", "--clear-groups", "\(binaries)/\(name)"] + arguments
        } else {
            process.executableURL = URL(filePath: "\(binaries)/\(name)")
            process.arguments = arguments
        }
        return process
    }
}
