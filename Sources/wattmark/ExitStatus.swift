import ArgumentParser
import Benchmarking
import Checking
import MachineTopology
import ResultStore
import SystemFiles

/// What the exit code of a command says beyond 0 (fine), 1 (an explained error) and 64 (usage).
enum ExitStatus {
    static let regression = ExitCode(2)
    /// A self-check or a benchmark failed.
    static let checkFailed = ExitCode(3)
    /// There were improvements and nothing else, and the user wants to know.
    static let improvement = ExitCode(4)
    static let noBaseline = ExitCode(5)
    /// The system does not permit what was asked.
    static let notPermitted = ExitCode(6)
    /// Too noisy to say.
    static let inconclusive = ExitCode(7)
    static let notComparable = ExitCode(8)

    /// Whether it is an explained error without a code of its own, and neither an answer's status nor the parser's word.
    static func isFault(_ error: any Error) -> Bool {
        code(of: error) == nil && !(error is ExitCode) && !(error is CleanExit)
    }

    /// - Returns: `nil` for errors that the argument parser prints and codes.
    static func code(of error: any Error) -> ExitCode? {
        switch error {
        case let error as BenchmarkError where error.isFailedCheck: checkFailed
        case let error as LaunchError where error.isFailedCheck: checkFailed
        case is UnknownCommand: .validationFailure
        case is BaselineError: noBaseline
        case let error as FileError where error.isRefusal: notPermitted
        case AnswerError.noFolder(_, let fault) where fault.isRefusal: notPermitted
        case TopologyError.bindingRefused: notPermitted
        case StoreError.access(_, .unreachable(let fault)) where fault.isRefusal: notPermitted
        case StoreError.access(_, .folderNotCreated(let fault)) where fault.isRefusal: notPermitted
        case StoreError.server(_, let fault) where fault.isRefusal: notPermitted
        case StoreError.access(_, .notReadable), StoreError.access(_, .readOnlyFile),
            StoreError.access(_, .readOnlyFolder):
            notPermitted
        default: nil
        }
    }
}
