import Foundation
import TestSupport

/// A folder in which a pipeline's shell steps run beside stand-ins for the programs that they call.
struct BashSteps {
    let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "steps-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    func remove() { try? FileManager.default.removeItem(at: folder) }

    /// A program of bash, found before the system's.
    func place(_ name: String, _ script: String) throws {
        let path = folder.appending(path: name)
        try FileManager.default.createDirectory(
            at: path.deletingLastPathComponent(), withIntermediateDirectories: true)
        try writeScript("#!/bin/bash\n\(script)\n", to: path.path)
    }

    func content(_ name: String) throws -> String {
        try String(contentsOf: folder.appending(path: name), encoding: .utf8)
    }

    /// What programs wrote into the file `calls`, a line a call.
    func calls() throws -> [String] { try content("calls").split(separator: "\n").map(String.init) }

    /// - Returns: the exit status and what was written to standard output.
    func run(_ script: String, environment: [String: String] = [:]) throws -> (
        status: Int32, output: String
    ) {
        let process = Process()
        process.executableURL = URL(filePath: "/bin/bash")
        // As GitHub runs `shell: bash`; GitLab's runner sets the same options.
        process.arguments = ["--noprofile", "--norc", "-eo", "pipefail", "-c", script]
        var all = ["PATH": "\(folder.path):/usr/bin:/bin"]
        for variable in ["GITHUB_STEP_SUMMARY", "GITHUB_OUTPUT"] {
            all[variable] = folder.appending(path: variable).path
        }
        process.environment = all.merging(environment) { $1 }
        process.currentDirectoryURL = folder
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return (process.terminationStatus, output)
    }

    /// The text of an example pipeline.
    static func example(_ name: String) throws -> String {
        try String(
            contentsOf: URL(filePath: #filePath).deletingLastPathComponent()
                .appending(path: "../../Scripts/ci-examples/\(name)"),
            encoding: .utf8)
    }
}
