import Statistics
package import Workloads

/// Runs windows of one work on one pool and turns the workers' reports into rates.
package struct Windows {
    let pool: WorkerPool
    let work: Work
    let batch: Int
    let peakBatch: Int?
    /// About how long a batch took in the last window.
    package private(set) var secondsPerBatch = 0.0

    package init(pool: WorkerPool, work: Work, batch: Int, peakBatch: Int?) {
        self.pool = pool
        self.work = work
        self.batch = batch
        self.peakBatch = peakBatch
    }

    package struct Outcome: Equatable, Sendable {
        /// Work per second of all workers together.
        package var rate: Double
        /// Until the last worker finished.
        package var seconds: Double
        /// `nil` where it is unknown for any worker.
        package var involuntarySwitches: Int?
        /// Median over the workers.
        package var hertz: Double

        package init(rate: Double, seconds: Double, involuntarySwitches: Int?, hertz: Double) {
            self.rate = rate
            self.seconds = seconds
            self.involuntarySwitches = involuntarySwitches
            self.hertz = hertz
        }
    }

    package mutating func work(nanoseconds: UInt64) throws -> Outcome {
        let reports = try pool.run(Window(kind: .work, nanoseconds: nanoseconds, batch: batch))
        let outcome = Self.outcome(of: reports, workPerIteration: work.workPerIteration)
        let batches = reports.map { $0.iterations / batch }.max() ?? 1
        secondsPerBatch = outcome.seconds / Double(max(1, batches))
        return outcome
    }

    /// `nil` where no probe bounds the work.
    package func peakRate(nanoseconds: UInt64) throws -> Double? {
        guard let peak = work.peak, let peakBatch else { return nil }
        let reports = try pool.run(Window(kind: .peak, nanoseconds: nanoseconds, batch: peakBatch))
        return Self.outcome(of: reports, workPerIteration: peak.workPerRound).rate
    }

    package static func outcome(of reports: [WorkerReport], workPerIteration: Double) -> Outcome {
        let switches = reports.map(\.involuntarySwitches)
        return Outcome(
            rate: reports.reduce(0) { $0 + $1.iterationsPerSecond } * workPerIteration,
            seconds: reports.map { Double($0.nanoseconds) / 1e9 }.max() ?? 0,
            involuntarySwitches: switches.contains(nil) ? nil : switches.compactMap(\.self).reduce(0, +),
            hertz: Summary(reports.map(\.hertz))?.median ?? 0)
    }
}
