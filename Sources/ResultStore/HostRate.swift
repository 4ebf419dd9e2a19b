package import Foundation
package import Quantities
package import RunRecords

/// The newest rate of one benchmark on one host, by whatever kernel.
package struct HostRate: Hashable, Sendable {
    package var benchmark: Benchmark
    package var kernel: String
    package var hostname: String?
    package var fingerprintID: String
    /// The run's id.
    package var run: String
    package var startedAt: Date
    package var rate: Estimate
    /// The centre of the newest from before a time; `nil` where there is none.
    package var earlier: Double?

    package init(
        of benchmark: Benchmark, kernel: String, hostname: String?, fingerprintID: String, run: String,
        startedAt: Date, rate: Estimate, earlier: Double? = nil
    ) {
        self.benchmark = benchmark
        self.kernel = kernel
        self.hostname = hostname
        self.fingerprintID = fingerprintID
        self.run = run
        self.startedAt = startedAt
        self.rate = rate
        self.earlier = earlier
    }
}
