import CKeeper
import Foundation

/// A program of somebody else's that leaves nothing behind: with it ends whatever it started, in groups and sessions of its
/// own too, and so it does when this process is gone, however that ended.
///
/// On Linux a small process stands between this one and the program for that. Elsewhere what the program moved out of its
/// group stays, and a program that does not notice that this process was killed goes on.
package final class KeptProcess {
    private let process: SpawnedProcess

    /// - Parameters: as of `SpawnedProcess`. The thread that calls this must live as long as the program is to.
    package init(executable: String, arguments: [String], input: Int32, output: Int32, errors: Int32)
        throws(SystemFault)
    {
        #if os(Linux)
            let identifier = try SpawnedProcess.start { () throws(SystemFault) in
                var words: [UnsafeMutablePointer<CChar>?] =
                    ([executable] + arguments).map { strdup($0) } + [nil]
                defer { for word in words { free(word) } }
                var fault: Int32 = 0
                let keeper = wm_keeper_start(executable, &words, input, output, errors, &fault)
                guard keeper > 0 else { throw SystemFault(code: fault) }
                return keeper
            }
            process = SpawnedProcess(identifier: identifier)
        #else
            process = try SpawnedProcess(
                executable: executable, arguments: arguments, input: input, output: output, errors: errors)
        #endif
    }

    /// Of what this process waits for.
    package var identifier: Int32 { process.identifier }

    /// How it ended; `nil` while it runs.
    package func ended() -> SpawnedProcess.End? { process.ended() }

    /// Ends it with all that it started, and waits up to 2 s for that.
    package func end() {
        guard ended() == nil else { return }
        Self.end(identifier)
        for _ in 0..<200 {
            if ended() != nil { return }
            usleep(10_000)
        }
        process.killGroup()
    }

    /// Tells it to end. May be called in a signal handler.
    package static func end(_ identifier: Int32) {
        #if os(Linux)
            kill(identifier, SIGTERM)
        #else
            kill(-identifier, SIGKILL)
        #endif
    }
}
