package import Power
package import MachineTopology
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
    package var cpuStatFiles: [KernelText]
    /// Waits until this process may measure, where another measures on the same PUs in turn with it.
    package var awaitTurn: (@Sendable () throws -> Void)?
    /// Nanoseconds by which it is told when time is up; the windows themselves are timed by the system's clock.
    package var clock: @Sendable () -> UInt64

    package init(
        settings: HarnessSettings, cpuStatFiles: [KernelText] = [],
        awaitTurn: (@Sendable () throws -> Void)? = nil,
        clock: @escaping @Sendable () -> UInt64 = MonotonicClock.now,
        bind: @escaping @Sendable (_ cpu: Int) throws -> Void
    ) {
        self.settings = settings
        self.cpuStatFiles = cpuStatFiles
        self.awaitTurn = awaitTurn
        self.clock = clock
        self.bind = bind
    }

    /// - Parameters:
    ///   - verification: the passed check of this work.
    ///   - seconds: when to stop sampling even if the interval is still wide.
    ///   - meters: read around every sample, the one to use first; none where the machine has none.
    ///   - mayEndBeforeMeters: whether another measurement lasts until the slowest meter has told the watts, so that nothing
    ///     is said where this one does not.
    package func measure(
        _ work: Work, on placement: Placement, verification: Verification, seconds: Double, meters: [Meter],
        mayEndBeforeMeters: Bool = false
    ) throws -> RateMeasurement {
        let pool = try WorkerPool(work: work, placement: placement, bind: bind)
        defer { pool.dismiss() }
        // Making tasks, which may be to fill gigabytes, is not measuring.
        let start = clock()
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
        var panel = MeterPanel(meters, mayBeTooSlow: mayEndBeforeMeters)
        panel.loadBegins()
        let steady = try warmUp(
            &windows, until: start + UInt64(seconds * settings.warmUpShare * 1e9))
        var sampler = Sampler(
            settings: settings,
            probe: NoiseProbe(cpus: placement.cpus, cpuStatFiles: cpuStatFiles), meters: panel,
            awaitTurn: awaitTurn, clock: clock)
        try sampler.run(&windows, until: start + nanoseconds, atLatest: start + 2 * nanoseconds)
        var measurement = try sampler.measurement(
            of: work, on: placement, verification: verification, steady: steady,
            bound: windows.bound)
        measurement.hugePageShare = pool.hugePageShare
        measurement.memoryChoice = pool.memoryChoice
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
        } while clock() < deadline
            || rates.count < 2 * Steadiness.group
                && windows.secondsPerBatch < 0.05
        return false
    }
}
