package import Foundation
package import RunRecords

/// The rates of one benchmark by one kernel, measured on like hosts: all of them may be compared.
package struct RateHistory: Hashable, Sendable {
    package struct Point: Hashable, Sendable {
        /// The run's id.
        package var run: String
        package var startedAt: Date
        package var label: String?
        package var center: Double
        package var low: Double
        package var high: Double

        package init(
            run: String, startedAt: Date, label: String?, center: Double, low: Double, high: Double
        ) {
            self.run = run
            self.startedAt = startedAt
            self.label = label
            self.center = center
            self.low = low
            self.high = high
        }
    }

    package var benchmark: Benchmark
    package var kernel: String
    package var fingerprintID: String
    /// Those of the points, sorted, without the unknown.
    package var hostnames: [String]
    /// Oldest first; never empty.
    package var points: [Point]
    /// Whether there are points before these.
    package var goesFurtherBack: Bool

    package init(
        of benchmark: Benchmark, kernel: String, fingerprintID: String, hostnames: [String],
        points: [Point], goesFurtherBack: Bool
    ) {
        self.benchmark = benchmark
        self.kernel = kernel
        self.fingerprintID = fingerprintID
        self.hostnames = hostnames
        self.points = points
        self.goesFurtherBack = goesFurtherBack
    }
}
