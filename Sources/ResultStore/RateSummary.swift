import Quantities
package import RunRecords

/// One measurement of a run, without its samples.
package struct RateSummary: Hashable, Sendable {
    package var benchmark: Benchmark
    package var kernel: String
    package var center: Double
    package var low: Double
    package var high: Double

    package init(
        of benchmark: Benchmark, kernel: String, center: Double, low: Double, high: Double
    ) {
        self.benchmark = benchmark
        self.kernel = kernel
        self.center = center
        self.low = low
        self.high = high
    }
}

extension RateSummary {
    /// `nil` where a newer wattmark wrote what this one does not know.
    package init?(_ rate: RecordRows.Rate) {
        guard let benchmark = Benchmark(rate.series), let kernel = rate.series["kernel"] else { return nil }
        let estimate = rate.estimate
        self.init(
            of: benchmark, kernel: kernel, center: estimate.center, low: estimate.low, high: estimate.high)
    }
}
