package import RunRecords
package import Workloads

/// Which of an engine's kernels to take: the one that is fastest here, found by a short race.
package struct KernelChoice: Sendable {
    package struct Contender: Sendable {
        package var kernel: EngineKernel
        /// Work per second on one PU.
        package var rate: Double
    }
    /// The fastest first.
    package var ranking: [Contender]

    /// Races the kernels on one PU, each for a few windows.
    ///
    /// - Parameter kernels: of one contest, that the host can run.
    package static func race(
        _ kernels: [EngineKernel], parameters: WorkParameters, placement: Placement,
        bind: @escaping @Sendable (_ cpu: Int) throws -> Void
    ) throws -> KernelChoice {
        let clockCost = MonotonicClock.cost()
        let contenders = try kernels.map { kernel in
            let work = kernel.work(parameters)
            let pool = try WorkerPool(work: work, placement: placement, bind: bind)
            defer { pool.dismiss() }
            let batch = try Calibration.batch(
                pool: pool, kind: .work, granule: work.granule, clockCost: clockCost)
            var windows = Windows(pool: pool, work: work, batch: batch, peakBatch: nil)
            let rates = try (0..<3).map { _ in try windows.work(nanoseconds: 15_000_000).rate }
            return Contender(kernel: kernel, rate: rates.max() ?? 0)
        }
        return KernelChoice(ranking: contenders.sorted { $0.rate > $1.rate })
    }
}
