import Foundation
import SystemFiles

/// How two launches of a check measure in turn, window by window: each asks on standard output before every window, and
/// goes on when a line comes on its standard input.
enum LaunchTurn {
    static let request = "turn\n"
    static let permission = "go\n"

    /// Ends this process when the check that started it is gone, for a launch that never waits for a turn. The check holds
    /// the other end of standard input's pipe and writes nothing; where there is no pipe no check has started it.
    static func endWithTheCheck() {
        var status = stat()
        guard fstat(STDIN_FILENO, &status) == 0, status.st_mode & S_IFMT == S_IFIFO else { return }
        Thread.detachNewThread {
            while readLine() != nil {}
            _exit(EXIT_FAILURE)
        }
    }

    /// - Throws: `LaunchError.abandoned` when the check is gone.
    @Sendable static func wait() throws {
        do {
            try OpenFile(standing: STDOUT_FILENO).write(Data(request.utf8))
        } catch {
            throw LaunchError.abandoned
        }
        guard readLine() != nil else { throw LaunchError.abandoned }
    }
}
