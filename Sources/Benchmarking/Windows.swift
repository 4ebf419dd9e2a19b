import Statistics
package import Workloads

/// Runs windows of one work on one pool and turns the workers' reports into rates.
package struct Windows {
    let pool: WorkerPool
    let work: Work
    let batch: Int
    let peakBatch: Int?
    let memoryBatch: Int?
    /// How often memory was the lower ceiling, and how often it was compared.
    private var memoryWasLower = 0
    private var comparisons = 0
    /// About how long a batch took in the last window.
    package private(set) var secondsPerBatch = 0.0

    package init(pool: WorkerPool, work: Work, batch: Int, peakBatch: Int?, memoryBatch: Int? = nil) {
        self.pool = pool
        self.work = work
        self.batch = batch
        self.peakBatch = peakBatch
        self.memoryBatch = memoryBatch
    }

    package struct Outcome: Equatable, Sendable {
        /// Work per second of all workers together.
        package var rate: Double
        /// The same of the time for which each worker ran: what a quota takes away is no property of the work.
        package var rateRun: Double
        /// Until the last worker finished.
        package var seconds: Double
        /// `nil` where it is unknown for any worker.
        package var involuntarySwitches: Int?
        /// Median over the workers.
        package var hertz: Double

        /// - Parameter rateRun: `nil` where all ran all the time.
        package init(
            rate: Double, rateRun: Double? = nil, seconds: Double, involuntarySwitches: Int?, hertz: Double
        ) {
            self.rate = rate
            self.rateRun = rateRun ?? rate
            self.seconds = seconds
            self.involuntarySwitches = involuntarySwitches
            self.hertz = hertz
        }
    }

    package mutating func work(nanoseconds: UInt64) throws -> Outcome {
        let window =
            work.isJoint
            ? Window(kind: .work, nanoseconds: 1, batch: jointBatch(nanoseconds))
            : Window(kind: .work, nanoseconds: nanoseconds, batch: batch)
        let reports = try pool.run(window)
        let outcome = Self.outcome(of: reports, workPerIteration: work.workPerIteration)
        let batches = reports.map { $0.iterations / batch }.max() ?? 1
        secondsPerBatch = outcome.seconds / Double(max(1, batches))
        return outcome
    }

    /// Who waits for others cannot stop by its own clock: as many whole batches as the last window says will do.
    private func jointBatch(_ nanoseconds: UInt64) -> Int {
        guard secondsPerBatch > 0 else { return batch }
        return batch * max(1, Int((Double(nanoseconds) / 1e9 / secondsPerBatch).rounded(.up)))
    }

    /// The lower of the work's ceilings; `nil` where none bounds the work.
    package mutating func peakRate(nanoseconds: UInt64) throws -> Double? {
        let instructions = try work.peak.flatMap { peak in
            try ceiling(.peak, batch: peakBatch, workPerIteration: peak.workPerRound, nanoseconds)
        }
        let memory = try work.memory.flatMap { memory in
            try ceiling(.memory, batch: memoryBatch, workPerIteration: memory.workPerReading, nanoseconds)
        }
        guard let instructions, let memory else { return instructions ?? memory }
        comparisons += 1
        memoryWasLower += memory < instructions ? 1 : 0
        return min(instructions, memory)
    }

    private func ceiling(
        _ kind: Window.Kind, batch: Int?, workPerIteration: Double, _ nanoseconds: UInt64
    ) throws -> Double? {
        guard let batch else { return nil }
        let reports = try pool.run(Window(kind: kind, nanoseconds: nanoseconds, batch: batch))
        return Self.outcome(of: reports, workPerIteration: workPerIteration).rate
    }

    /// What bounded the work in most windows, for people.
    package var bound: String? {
        let instructions = work.peak.map { "\($0.name): \($0.method)" }
        guard let memory = work.memory, comparisons > 0 || instructions == nil else { return instructions }
        return 2 * memoryWasLower > comparisons || instructions == nil ? memory.method : instructions
    }

    package static func outcome(of reports: [WorkerReport], workPerIteration: Double) -> Outcome {
        let switches = reports.map(\.involuntarySwitches)
        return Outcome(
            rate: reports.reduce(0) { $0 + $1.iterationsPerSecond } * workPerIteration,
            rateRun: reports.reduce(0) { $0 + $1.iterationsPerSecondRun } * workPerIteration,
            seconds: reports.map { Double($0.nanoseconds) / 1e9 }.max() ?? 0,
            involuntarySwitches: switches.contains(nil) ? nil : switches.compactMap(\.self).reduce(0, +),
            hertz: Summary(reports.map(\.hertz))?.median ?? 0)
    }
}
