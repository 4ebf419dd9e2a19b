package import Power
import Quantities
package import RunRecords
import Statistics
package import Workloads

/// Measures one verified piece of work on one placement: calibrates, warms up, samples, and says what disturbed it.
package struct Harness: Sendable {
    package var settings: HarnessSettings
    /// Binds the calling thread to a PU and makes sure that it is.
    package var bind: @Sendable (_ cpu: Int) throws -> Void
    /// `cpu.stat` of the process's cgroups.
    package var cpuStatFiles: [String]
    /// Waits until this process may measure, where another measures on the same PUs in turn with it.
    package var awaitTurn: (@Sendable () throws -> Void)?
    package var judge = NoiseJudge()

    package init(
        settings: HarnessSettings, cpuStatFiles: [String] = [],
        awaitTurn: (@Sendable () throws -> Void)? = nil,
        bind: @escaping @Sendable (_ cpu: Int) throws -> Void
    ) {
        self.settings = settings
        self.cpuStatFiles = cpuStatFiles
        self.awaitTurn = awaitTurn
        self.bind = bind
    }

    /// - Parameters:
    ///   - verification: the passed check of this work.
    ///   - seconds: when to stop sampling even if the interval is still wide.
    ///   - meters: read around every sample, the one to use first; none where the machine has none.
    package func measure(
        _ work: Work, on placement: Placement, verification: Verification, seconds: Double, meters: [Meter]
    ) throws -> Measurement {
        let pool = try WorkerPool(work: work, placement: placement, bind: bind)
        defer { pool.dismiss() }
        // Making tasks, which may be to fill gigabytes, is not measuring.
        let start = MonotonicClock.now()
        let clockCost = MonotonicClock.cost()
        var windows = Windows(
            pool: pool, work: work,
            batch: try Calibration.batch(
                pool: pool, kind: .work, granule: work.granule, clockCost: clockCost),
            peakBatch: try work.peak.map { _ in
                try Calibration.batch(pool: pool, kind: .peak, granule: 1, clockCost: clockCost)
            },
            memoryBatch: try work.memory.map { _ in
                try Calibration.batch(pool: pool, kind: .memory, granule: 1, clockCost: clockCost)
            })
        let nanoseconds = UInt64(seconds * 1e9)
        var panel = MeterPanel(meters)
        panel.loadBegins()
        let steady = try warmUp(
            &windows, until: start + UInt64(seconds * settings.warmUpShare * 1e9))
        var sampler = Sampler(
            settings: settings, judge: judge,
            probe: NoiseProbe(cpus: placement.cpus, cpuStatFiles: cpuStatFiles), meters: panel,
            awaitTurn: awaitTurn)
        try sampler.run(&windows, until: start + nanoseconds, atLatest: start + 2 * nanoseconds)
        var measurement = try sampler.measurement(
            of: work, on: placement, verification: verification, steady: steady,
            bound: windows.bound)
        measurement.hugePageShare = pool.hugePageShare
        measurement.warnings += work.caveats
        return measurement
    }

    /// Seconds-long rates drift while clocks and caches settle: windows are run until they no longer do.
    ///
    /// - Returns: whether the work became steady within the time.
    private func warmUp(_ windows: inout Windows, until deadline: UInt64) throws -> Bool {
        var rates: [Double] = []
        repeat {
            rates.append(try windows.work(nanoseconds: settings.warmUpWindow).rate)
            if Steadiness.isSteady(rates) { return true }
        } while MonotonicClock.now() < deadline
            || rates.count < 2 * Steadiness.group
                && windows.secondsPerBatch < 0.05
        return false
    }
}

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
            seconds: reports.map { Double($0.nanoseconds) / 1e9 }.max() ?? 0,
            involuntarySwitches: switches.contains(nil) ? nil : switches.compactMap(\.self).reduce(0, +),
            hertz: Summary(reports.map(\.hertz))?.median ?? 0)
    }
}
