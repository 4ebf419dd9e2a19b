import Dispatch
import Synchronization

/// Reckons answers beside the threads that listen, so many at a time, and refuses where too many wait. Each is reckoned in a
/// task that is cancelled with the one that asks for it, so that what takes long can see whether it is still wanted
/// (`Task.isCancelled`).
package final class WorkQueue: Sendable {
    package struct Overload: Error {}

    private enum Turn: Sendable {
        case given, overload
        /// Nobody waits for it any more.
        case over
    }

    private struct Waiting: Sendable {
        let id: Int
        let turn: CheckedContinuation<Turn, Never>
    }

    private struct State {
        var running = 0
        var waiting: [Waiting] = []
        var nextID = 0
    }

    private let workers: Int
    private let mostWaiting: Int
    private let threads = Threads()
    private let state = Mutex(State())

    package init(workers: Int, mostWaiting: Int) {
        (self.workers, self.mostWaiting) = (max(1, workers), mostWaiting)
    }

    /// - Returns: `nil` where the task was cancelled before its turn came.
    package func run<Value: Sendable>(_ work: @escaping @Sendable () -> Value) async throws(Overload)
        -> Value?
    {
        switch await turn() {
        case .overload: throw Overload()
        case .over: return nil
        case .given:
            defer { pass() }
            let task = Task(executorPreference: threads) { work() }
            return await withTaskCancellationHandler {
                await task.value
            } onCancel: {
                task.cancel()
            }
        }
    }

    /// Waits until a worker is free.
    private func turn() async -> Turn {
        let id = state.withLock { state in
            state.nextID += 1
            return state.nextID
        }
        return await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let turn = state.withLock { state -> Turn? in
                    // What is cancelled after this finds it among those that wait.
                    if Task.isCancelled { return .over }
                    if state.running < workers {
                        state.running += 1
                        return .given
                    }
                    guard state.waiting.count < mostWaiting else { return .overload }
                    state.waiting.append(Waiting(id: id, turn: continuation))
                    return nil
                }
                if let turn { continuation.resume(returning: turn) }
            }
        } onCancel: {
            drop(id)
        }
    }

    /// To the one that waits longest.
    private func pass() {
        let next = state.withLock { state -> Waiting? in
            guard state.waiting.isEmpty else { return state.waiting.removeFirst() }
            state.running -= 1
            return nil
        }
        next?.turn.resume(returning: .given)
    }

    private func drop(_ id: Int) {
        let dropped = state.withLock { state -> Waiting? in
            guard let place = state.waiting.firstIndex(where: { $0.id == id }) else { return nil }
            return state.waiting.remove(at: place)
        }
        dropped?.turn.resume(returning: .over)
    }
}

/// A thread for each answer: those that run tasks are as many as there are cores, Dispatch's concurrent queues share them, and
/// who only waits for a style sheet waits for one of them.
private final class Threads: TaskExecutor {
    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        // A serial queue gets a thread however many there are.
        DispatchQueue(label: "wattmark.answer", qos: .userInitiated).async {
            job.runSynchronously(on: self.asUnownedTaskExecutor())
        }
    }
}
