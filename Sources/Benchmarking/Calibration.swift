/// How many iterations a worker does between two looks at the clock.
package enum Calibration {
    /// The clock may cost at most this share of the work.
    static let clockShare = 0.001
    /// Nanoseconds; in shorter batches a kernel's preparation, once a call, would weigh too much: 1.3 microseconds were
    /// found for the most elaborate one.
    static let shortestBatch = 500_000.0
    /// No work is so quick that as many iterations take less than `shortestBatch`; work whose time does not grow with its
    /// iterations ends here, before sums of iterations could overflow.
    package static let largestBatch = 1 << 44
    /// An interruption makes a short batch look long enough, so a batch has to be it as often as this...
    private static let tries = 3
    /// ...except where trying again would take long, in nanoseconds.
    private static let longTry = 50e6

    /// Lengthens the batch until it is long enough for the fastest worker, with all of them at work.
    ///
    /// - Returns: a multiple of `granule`.
    package static func batch(
        pool: WorkerPool, kind: Window.Kind, granule: Int, clockCost: Double
    ) throws -> Int {
        try batch(granule: granule, goal: max(shortestBatch, clockCost / clockShare)) { batch in
            let reports = try pool.run(Window(kind: kind, nanoseconds: 1, batch: batch))
            return reports.map { Double($0.nanoseconds) }.min() ?? .infinity
        }
    }

    /// The same with another way to find out how many nanoseconds a batch takes.
    package static func batch(granule: Int, goal: Double, time: (_ batch: Int) throws -> Double) rethrows
        -> Int
    {
        var batch = granule
        while true {
            var shortest = Double.infinity
            for _ in 0..<tries {
                let took = try time(batch)
                shortest = min(shortest, took)
                if shortest < goal || took > longTry { break }
            }
            guard let longer = longer(batch, took: shortest, goal: goal) else { return batch }
            batch = longer
        }
    }

    /// The next batch to try after one that took so long, in the unit of `goal`; `nil` where it was long enough.
    ///
    /// At least twice as long, so that it ends; at most sixteen times, because a first batch may be mostly start-up.
    package static func longer(_ batch: Int, took: Double, goal: Double) -> Int? {
        guard took < goal, batch < largestBatch / 16 else { return nil }
        return batch * Int(min(16, max(2, (goal / took).rounded(.up))))
    }
}
