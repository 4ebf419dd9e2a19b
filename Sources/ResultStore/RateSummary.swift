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
