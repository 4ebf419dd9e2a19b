import Foundation
import SystemFiles

/// How two launches of a check measure in turn, window by window: each asks on standard output before every window, and
/// goes on when a line comes on its standard input.
enum LaunchTurn {
    static let request = "turn\n"
    static let permission = "go\n"

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
