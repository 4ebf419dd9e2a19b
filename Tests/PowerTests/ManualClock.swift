import Synchronization

/// A clock that tests turn.
final class ManualClock: Sendable {
    private let seconds = Mutex(0.0)

    var now: @Sendable () -> Double { { self.seconds.withLock { $0 } } }

    func advance(by step: Double) { seconds.withLock { $0 += step } }
}
