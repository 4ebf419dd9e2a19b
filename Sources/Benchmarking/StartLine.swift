import Synchronization

/// A barrier that workers leave within nanoseconds of each other.
///
/// It spins, because a sleeping thread wakes tens of microseconds late; each worker has a PU of its own, and all
/// arrive within the wake-up time of the slowest.
final class StartLine: Sendable {
    private let workers: Int
    private let arrived = Atomic<Int>(0)

    init(workers: Int) { self.workers = workers }

    /// Returns once every worker has called this for the given round, counted from 0.
    func wait(round: Int) {
        let goal = workers * (round + 1)
        arrived.add(1, ordering: .acquiringAndReleasing)
        while arrived.load(ordering: .acquiring) < goal {}
    }
}
