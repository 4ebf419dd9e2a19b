import Foundation
import RunRecords
import TestSupport
import Testing

/// A machine without any profiles is measured, and nothing is priced.
@Suite struct UnpricedRunTests {
    /// Beside the test's own executable there are profiles, so a copy of it runs where there are none.
    private func run(_ words: [String], in program: Program) throws -> (Int32, String, String) {
        let copy = program.path("bin/wattmark")
        if !FileManager.default.fileExists(atPath: copy) {
            try FileManager.default.createDirectory(
                atPath: program.path("bin"), withIntermediateDirectories: true)
            try copyExecutable(Program.executable.path(percentEncoded: false), to: copy)
        }
        let process = Process()
        process.executableURL = URL(filePath: copy)
        process.arguments = words
        process.currentDirectoryURL = program.folder
        process.environment = ["HOME": program.path("home"), "PATH": "/usr/bin:/bin"]
        try program.write("", to: "out")
        try program.write("", to: "err")
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = try FileHandle(forWritingTo: program.folder.appending(path: "out"))
        process.standardError = try FileHandle(forWritingTo: program.folder.appending(path: "err"))
        try process.run()
        process.waitUntilExit()
        return (process.terminationStatus, program.text(of: "out") ?? "", program.text(of: "err") ?? "")
    }

    @Test func ratesAreMeasuredWithoutProfiles() throws {
        let program = try Program()
        defer { try? program.remove() }
        let (status, output, errors) = try run(Program.shortRun, in: program)
        #expect(status == 0, "\(errors)")
        #expect(output.contains("There are no profiles here"))
        #expect(output.contains("matmul f32") && !output.contains("$/MW-year"))
        let (_, json, _) = try run(Program.shortRun + ["--json"], in: program)
        let record = try RunRecord(validating: Data(json.utf8))
        #expect(record.revenue.isEmpty && !record.measurements.isEmpty)
        #expect(record.warnings.contains { $0.code == .known(.noProfiles) })
    }

    /// Whoever names what is not there is told so.
    @Test func whatIsNamedMustBeThere() throws {
        let program = try Program()
        defer { try? program.remove() }
        for option in [["--market", "2026-06-29"], ["--site", "x"], ["--power-profile", "epyc-9654p"]] {
            let (status, _, errors) = try run(Program.shortRun + option, in: program)
            #expect(status == 1 && errors.contains("there are no profiles in"), "\(errors)")
        }
    }
}
