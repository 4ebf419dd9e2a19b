package import Workloads

/// A task that wastes a known share of its time, to see whether a slow-down of that size would be caught.
///
/// After each call it spins for share / (1 - share) of the time that the call took, so that the rate falls by `share`
/// whatever the work is and however long a call takes.
struct SlowedTask: WorkerTask {
    var task: any WorkerTask
    let share: Double

    var hugePageShare: Double? { task.hugePageShare }

    mutating func perform(iterations: Int) throws {
        let start = MonotonicClock.now()
        try task.perform(iterations: iterations)
        let end = MonotonicClock.now()
        let until = end + UInt64(Double(end - start) * share / (1 - share))
        while MonotonicClock.now() < until {}
    }

    mutating func readOperands(iterations: Int) { task.readOperands(iterations: iterations) }
}

extension Work {
    /// The same work at `1 - share` of its speed; checks are as they were.
    ///
    /// - Parameter share: at least 0 and below 1.
    package func slowed(by share: Double) -> Work {
        var slowed = self
        let makeTask = makeTask
        slowed.makeTask = { worker in SlowedTask(task: try makeTask(worker), share: share) }
        return slowed
    }
}
