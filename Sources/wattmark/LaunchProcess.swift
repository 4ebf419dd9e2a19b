import Benchmarking
import Foundation
import Regression
import RunRecords

/// A wattmark that can be started to measure once.
struct LaunchProgram: Equatable {
    /// In messages and reports.
    let name: String
    let executable: URL
    /// The share of its speed that its work is robbed of; `nil` for an honest one.
    var slowDown: Double?

    /// This executable.
    static func current(slowDown: Double? = nil) throws(LaunchError) -> LaunchProgram {
        guard let executable = Bundle.main.executableURL else { throw .noExecutable }
        return LaunchProgram(name: "this build", executable: executable, slowDown: slowDown)
    }

    /// The program at a path that the user gave.
    static func named(_ path: String) throws(LaunchError) -> LaunchProgram {
        guard !Folder.exists(path), access(path, X_OK) == 0 else { throw .notExecutable(path: path) }
        return LaunchProgram(name: path, executable: URL(filePath: path), slowDown: nil)
    }

    /// Runs it once and reads its report. Its standard error is this process's, so that its own words are seen.
    func launch(_ plan: LaunchPlan) throws -> LaunchReport {
        let process = Process()
        process.executableURL = executable
        process.arguments = plan.arguments + (slowDown.map { ["--slow-down", "\($0)"] } ?? [])
        process.standardInput = FileHandle.nullDevice
        let output = Pipe()
        process.standardOutput = output
        do {
            try process.run()
        } catch {
            throw LaunchError.notStarted(program: name, reason: error.localizedDescription)
        }
        let data = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        guard process.terminationReason == .exit, process.terminationStatus == 0 else {
            throw LaunchError.failed(program: name, status: process.terminationStatus)
        }
        return try report(in: data)
    }

    private func report(in data: Data) throws(LaunchError) -> LaunchReport {
        do {
            let report = try CanonicalJSON.decode(LaunchReport.self, from: data)
            guard report.schema == LaunchReport.currentSchema else {
                throw LaunchError.otherSchema(program: name, found: report.schema)
            }
            return report
        } catch let error as LaunchError {
            throw error
        } catch let error as DecodingError {
            throw .notAReport(program: name, reason: error.oneLine)
        } catch {
            throw .notAReport(program: name, reason: "\(error)")
        }
    }
}

/// What each launch measures, and for how long.
struct LaunchPlan: Equatable {
    /// Options of `launch` that choose the work.
    var selection: [String]
    /// Of each measurement.
    var seconds: Double

    var arguments: [String] { ["launch", "--seconds", "\(seconds)"] + selection }

    init(selection: [String], seconds: Double) {
        self.selection = selection
        self.seconds = seconds
    }

    /// Exactly what was measured, kernel by kernel: a race in every launch would make the kernel a matter of chance.
    init(repeating measurements: [RunRecords.Measurement], seconds: Double) {
        let kernels = Self.distinct(measurements.map(\.kernel)).flatMap { ["--kernel", $0] }
        let placements = Self.distinct(measurements.map(\.placement.name)).flatMap { ["--placement", $0] }
        let shape = measurements.map(\.problem).compactMap { problem -> [String]? in
            guard let m = problem.m, let n = problem.n, let k = problem.k else { return nil }
            return ["--shape", "\(m)x\(n)x\(k)"]
        }
        self.init(selection: kernels + placements + (shape.first ?? []), seconds: seconds)
    }

    /// How long the launches of a stored record measured each benchmark, warm-up included.
    static func seconds(of record: RunRecord) -> Double {
        let launch = LaunchRecord.launches(of: record.measurements).first?.first
        return HarnessSettings.launchSeconds(ofSampling: (launch?.samples ?? []).map(\.seconds))
    }

    private static func distinct(_ texts: [String]) -> [String] {
        texts.reduce(into: []) { kept, text in
            if !kept.contains(text) { kept.append(text) }
        }
    }
}

/// Why a launch gave no report.
enum LaunchError: Error, CustomStringConvertible {
    case noExecutable
    case notExecutable(path: String)
    case notStarted(program: String, reason: String)
    case failed(program: String, status: Int32)
    case notAReport(program: String, reason: String)
    case otherSchema(program: String, found: String)

    /// Whether the launch's own check of its results failed.
    var isFailedCheck: Bool {
        if case .failed(_, let status) = self { return status == 3 }
        return false
    }

    var description: String {
        switch self {
        case .noExecutable:
            "the path of this executable is not known, so it cannot be started anew: start it by its path"
        case .notExecutable(let path):
            "\(path) is no program that may be run: give the path of a built wattmark with --baseline-binary"
        case .notStarted(let program, let reason):
            "\(program) could not be started (\(reason)): give the path of a wattmark built for this machine"
        case .failed(let program, let status):
            "a launch of \(program) ended with status \(status): its message is above"
        case .notAReport(let program, let reason):
            "\(program) did not print a launch report (\(reason)): it must be a wattmark that has `check`"
        case .otherSchema(let program, let found):
            """
            \(program) prints launch reports of schema \"\(found)\", and this wattmark reads \
            \"\(LaunchReport.currentSchema)\": build both from versions that agree
            """
        }
    }
}
