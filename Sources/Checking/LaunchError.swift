import Foundation
import RunRecords

/// Why a launch gave no report.
package enum LaunchError: Error, CustomStringConvertible {
    case noExecutable
    case notExecutable(path: String)
    case notStarted(program: String, reason: String)
    case failed(program: String, status: Int32)
    case killed(program: String, signal: Int32)
    case hangs(program: String, seconds: Int)
    case outOfTime(program: String, seconds: Double)
    case notAReport(program: String, reason: String)
    case notAPlan(reason: String)
    case otherSchema(program: String, found: String)
    case abandoned

    /// Exit statuses of a wattmark that launches: an error that it explained; its check of its results failed; it was called in a way that it does
    /// not know.
    private static let error: Int32 = 1
    private static let checkFailed: Int32 = 3
    private static let usage: Int32 = 64

    /// Whether the launch's own check of its results failed.
    package var isFailedCheck: Bool {
        if case .failed(_, Self.checkFailed) = self { return true }
        return false
    }

    /// Whether the program did not know what it was asked for: an error that it explained, or a usage that it lacks.
    var isRefusal: Bool {
        if case .failed(_, let status) = self { return status == Self.error || status == Self.usage }
        return false
    }

    /// Whether it would only take as long again.
    var isOfTime: Bool {
        switch self {
        case .hangs, .outOfTime: true
        default: false
        }
    }

    package var description: String {
        switch self {
        case .noExecutable:
            "the path of this executable is not known, so it cannot be started anew: start it by its path"
        case .notExecutable(let path):
            "\(path) is no program that may be run: give the path of a built wattmark with --baseline-binary"
        case .notStarted(let program, let reason):
            "\(program) could not be started (\(reason)): give the path of a wattmark built for this machine"
        case .failed(let program, Self.usage):
            "\(program) does not know how to launch: build it from a version of wattmark that agrees with this one"
        case .failed(let program, let status):
            "a launch of \(program) ended with status \(status); what it said, if anything, is above"
        case .killed(let program, let signal):
            "a launch of \(program) was ended by signal \(signal) (\(String(cString: strsignal(signal)))) while it measured"
        case .hangs(let program, let seconds):
            "a launch of \(program) said nothing for \(seconds) s, and was ended: it must be a wattmark that has `check`"
        case .outOfTime(let program, let seconds):
            """
            the time limit of \(String(format: "%g", seconds)) s was up, and a launch of \(program) took longer than what it was to do, so \
            it was ended: give more with --time-limit, or ask for less
            """
        case .notAReport(let program, let reason):
            "\(program) did not print a launch report (\(reason)): it must be a wattmark that has `check`"
        case .notAPlan(let reason):
            "this is no plan of a launch (\(reason)): `wattmark check` makes them"
        case .otherSchema(let program, let found):
            """
            \(program) prints launch reports of schema \"\(found)\", and this wattmark reads \
            \"\(LaunchReport.currentSchema)\": build both from versions that agree
            """
        case .abandoned:
            "the check that started this launch is gone: nothing is left to measure for"
        }
    }
}
