package import Benchmarking
package import Foundation
package import RunRecords
import SystemFiles

/// A wattmark that can be started to measure once.
package struct LaunchProgram: Equatable, Sendable {
    /// In messages and reports.
    package let name: String
    package let executable: URL
    /// `nil` for an honest one.
    package var slowDown: SlowDown?
    /// After which a launch of it is ended that takes longer than its plan needs; `nil` where it may do so.
    package private(set) var timeLimit: TimeLimit?

    /// This executable.
    package static func current(slowDown: SlowDown? = nil) throws(LaunchError) -> LaunchProgram {
        guard let executable = OwnExecutable.url else { throw .noExecutable }
        return LaunchProgram(name: "this build", executable: executable, slowDown: slowDown)
    }

    /// The program at a path that the user gave.
    package static func named(_ path: String) throws(LaunchError) -> LaunchProgram {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue,
            access(path, X_OK) == 0
        else { throw .notExecutable(path: path) }
        return LaunchProgram(name: path, executable: URL(filePath: path), slowDown: nil)
    }

    /// The same, with this many seconds from now on for all of its launches together.
    package func within(_ seconds: Double?) -> LaunchProgram {
        var program = self
        program.timeLimit = seconds.map(TimeLimit.init)
        return program
    }

    /// Runs it once, alone, and reads its report.
    ///
    /// - Parameters:
    ///   - isSilent: whether its own words are kept from the user.
    ///   - patience: seconds without a word after which it is taken to hang; by default what the plan may take.
    package func launch(_ plan: LaunchPlan, isSilent: Bool = false, patience: Double? = nil) throws
        -> LaunchReport
    {
        let launch = try RunningLaunch(
            self, plan: plan, inTurn: false, isSilent: isSilent, patience: patience)
        while try launch.asksForATurn() { try launch.giveTurn() }
        return try launch.report()
    }
}
