/// How many iterations a worker does between two looks at the clock.
package enum Calibration {
    /// The clock may cost at most this share of the work.
    static let clockShare = 0.001
    /// Shorter batches would let a start or a preemption weigh too much.
    static let shortestBatch = 200_000.0

    /// Lengthens the batch until it is long enough for the fastest worker, with all of them at work.
    ///
    /// - Returns: a multiple of `granule`.
    package static func batch(
        pool: WorkerPool, kind: Window.Kind, granule: Int, clockCost: Double
    ) throws -> Int {
        let goal = max(shortestBatch, clockCost / clockShare)
        var batch = granule
        while true {
            let reports = try pool.run(Window(kind: kind, nanoseconds: 1, batch: batch))
            let took = reports.map { Double($0.nanoseconds) }.min() ?? goal
            guard let longer = longer(batch, took: took, goal: goal) else { return batch }
            batch = longer
        }
    }

    /// The next batch to try after one that took so long, in the unit of `goal`; `nil` where it was long enough.
    ///
    /// At least twice as long, so that it ends; at most sixteen times, because a first batch may be mostly start-up.
    package static func longer(_ batch: Int, took: Double, goal: Double) -> Int? {
        guard took < goal, batch <= Int.max / 64 else { return nil }
        return batch * Int(min(16, max(2, (goal / took).rounded(.up))))
    }
}
