import ArgumentParser
import Benchmarking

/// What the exit code of a command says; 64 (usage) is the argument parser's.
enum ExitStatus {
    /// A self-check or a benchmark failed.
    static let checkFailed = ExitCode(3)

    /// Reports a failed check with its own exit code; every other error is the parser's to print, with exit 1.
    static func throwing(_ error: BenchmarkError) -> any Error {
        guard error.isFailedCheck else { return error }
        Console.error("Error: \(error)")
        return checkFailed
    }
}
