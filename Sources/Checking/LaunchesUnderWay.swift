import Foundation
import Synchronization

/// The processes of launches that have not ended, so that an interrupted check leaves none behind: one of another program
/// may not notice that nobody listens any more.
package enum LaunchesUnderWay {
    // Two measure in turn. A signal handler may read no more than what is atomic.
    private static let first = Atomic<Int32>(0)
    private static let second = Atomic<Int32>(0)

    static func add(_ process: Int32) {
        if !first.compareExchange(expected: 0, desired: process, ordering: .relaxed).exchanged {
            second.store(process, ordering: .relaxed)
        }
    }

    static func remove(_ process: Int32) {
        if !first.compareExchange(expected: process, desired: 0, ordering: .relaxed).exchanged {
            _ = second.compareExchange(expected: process, desired: 0, ordering: .relaxed)
        }
    }

    private static func end(_ process: Int32) {
        guard process > 0 else { return }
        // With its children: a launch leads a group of its own.
        kill(-process, SIGKILL)
        kill(process, SIGKILL)
    }

    /// Ends them at once. May be called in a signal handler.
    package static func killAll() {
        end(first.load(ordering: .relaxed))
        end(second.load(ordering: .relaxed))
    }
}
