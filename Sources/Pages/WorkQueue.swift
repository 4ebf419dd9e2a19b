import Dispatch
import Synchronization

/// Reckons answers beside the threads that listen, so many at a time, and refuses where too many wait.
final class WorkQueue: Sendable {
    struct Overload: Error {}

    private struct Job: Sendable {
        let id: Int
        let start: @Sendable () -> Void
        let abandon: @Sendable () -> Void
    }

    private struct State {
        var running = 0
        var waiting: [Job] = []
        var nextID = 0
    }

    private let workers: Int
    private let mostWaiting: Int
    private let state = Mutex(State())

    init(workers: Int, mostWaiting: Int) {
        (self.workers, self.mostWaiting) = (max(1, workers), mostWaiting)
    }

    /// - Returns: `nil` where nobody waits for the answer any more before it was begun.
    func run<Value: Sendable>(_ work: @escaping @Sendable () -> Value) async throws(Overload) -> Value? {
        let id = state.withLock { state -> Int? in
            guard state.waiting.count < mostWaiting else { return nil }
            state.nextID += 1
            return state.nextID
        }
        guard let id else { throw Overload() }
        return await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                if Task.isCancelled { return continuation.resume(returning: nil) }
                add(
                    Job(
                        id: id, start: { continuation.resume(returning: work()) },
                        abandon: { continuation.resume(returning: nil) }))
            }
        } onCancel: {
            drop(id)
        }
    }

    private func add(_ job: Job) {
        let isFree = state.withLock { state -> Bool in
            guard state.running < workers else {
                state.waiting.append(job)
                return false
            }
            state.running += 1
            return true
        }
        if isFree { begin(job) }
    }

    private func begin(_ job: Job) {
        DispatchQueue.global(qos: .userInitiated).async { [self] in
            var next: Job? = job
            while let job = next {
                job.start()
                next = state.withLock { state in
                    guard state.waiting.isEmpty else { return state.waiting.removeFirst() }
                    state.running -= 1
                    return nil
                }
            }
        }
    }

    private func drop(_ id: Int) {
        let job = state.withLock { state -> Job? in
            guard let place = state.waiting.firstIndex(where: { $0.id == id }) else { return nil }
            return state.waiting.remove(at: place)
        }
        job?.abandon()
    }
}
