import Foundation
import Synchronization
import SystemFiles

/// The processes of launches that have not ended, so that an interrupted check leaves none behind: one of another program
/// may not notice that nobody listens any more.
package enum LaunchesUnderWay {
    // Two measure in turn. A signal handler may read no more than what is atomic.
    private static let first = Atomic<Int32>(0)
    private static let second = Atomic<Int32>(0)

    private static let isStarting = Atomic(false)
    /// Milliseconds that `killAll` waits for a start to end.
    private static let patience = 1000

    /// Starts a process so that no signal falls between its start and its being known here: in this thread signals wait,
    /// in others their handler does.
    static func start(_ start: () throws(SystemFault) -> KeptProcess) throws(SystemFault) -> KeptProcess {
        var held = sigset_t()
        var before = sigset_t()
        sigemptyset(&held)
        sigaddset(&held, SIGINT)
        sigaddset(&held, SIGTERM)
        pthread_sigmask(SIG_BLOCK, &held, &before)
        isStarting.store(true, ordering: .sequentiallyConsistent)
        defer {
            isStarting.store(false, ordering: .sequentiallyConsistent)
            pthread_sigmask(SIG_SETMASK, &before, nil)
        }
        let process = try start()
        add(process.identifier)
        return process
    }

    private static func add(_ process: Int32) {
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
        KeptProcess.end(process)
    }

    /// Ends them at once. May be called in a signal handler.
    package static func killAll() {
        var waited = 0
        while isStarting.load(ordering: .sequentiallyConsistent), waited < patience {
            usleep(1000)
            waited += 1
        }
        end(first.load(ordering: .relaxed))
        end(second.load(ordering: .relaxed))
    }
}
