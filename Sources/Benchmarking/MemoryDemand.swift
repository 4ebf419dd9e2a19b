package import RunRecords
package import Workloads

/// What the workers of a measurement allocate together.
package enum MemoryDemand {
    /// - Parameters:
    ///   - kernels: of which one is measured; the largest counts.
    ///   - available: bytes; `nil` where it is not known, and nothing is refused.
    /// - Throws: `BenchmarkError.notEnoughMemory`.
    package static func check(
        _ kernels: [EngineKernel], _ parameters: WorkParameters, on placements: [Placement], available: Int?
    ) throws {
        guard let available else { return }
        for placement in placements {
            let parameters = parameters.on(placement)
            let needed =
                (kernels.map { $0.work(parameters).bytesPerWorker }.max() ?? 0) * placement.workers
            // A tenth is left to the system: a machine that swaps has no rate.
            guard needed <= available / 10 * 9 else {
                throw BenchmarkError.notEnoughMemory(
                    needed: needed, available: available, workers: placement.workers)
            }
        }
    }
}
