package import RunRecords

extension RunStore {
    /// The kernels that won on hosts with a fingerprint: of each contest the one of the newest rate.
    ///
    /// - Parameter newest: how many runs are looked at. More than one, because not every run measures everything.
    package func champions(
        fingerprintID: String, newest: Int = 50
    ) throws(StoreError) -> [KernelContest: String] {
        let rates = try list(RunFilter(fingerprintID: fingerprintID), limit: newest).flatMap(\.rates)
        let kernels = rates.map { rate in
            (
                KernelContest(engine: rate.benchmark.engine, computation: rate.benchmark.computation),
                rate.kernel
            )
        }
        return Dictionary(kernels) { newer, _ in newer }
    }
}
