/// How many iterations a worker does between two looks at the clock.
package enum Calibration {
    /// The clock may cost at most this share of the work.
    static let clockShare = 0.001
    /// Shorter batches would let a start or a preemption weigh too much.
    static let shortestBatch = 200_000.0

    /// Doubles the batch until it is long enough, on all workers together.
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
            if took >= goal || batch > Int.max / 64 { return batch }
            let factor = min(16, max(2, Int((goal / took).rounded(.up))))
            batch *= factor
        }
    }
}
