package import Foundation
package import RunRecords

/// One line of a list of runs.
package struct RunSummary: Hashable, Sendable {
    package var id: String
    package var startedAt: Date
    package var label: String?
    package var hostname: String?
    package var fingerprintID: String
    package var toolVersion: String
    /// In the order of the record, without those of benchmarks that only a newer wattmark knows.
    package var rates: [RateSummary]

    package init(
        id: String, startedAt: Date, label: String?, hostname: String?, fingerprintID: String,
        toolVersion: String, rates: [RateSummary]
    ) {
        self.id = id
        self.startedAt = startedAt
        self.label = label
        self.hostname = hostname
        self.fingerprintID = fingerprintID
        self.toolVersion = toolVersion
        self.rates = rates
    }
}

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

/// Which runs to list; `nil` is any.
package struct RunFilter: Hashable, Sendable {
    package var label: String?
    package var hostname: String?
    package var fingerprintID: String?
    /// Inclusive.
    package var since: Date?
    /// Exclusive.
    package var before: Date?

    package init(
        label: String? = nil, hostname: String? = nil, fingerprintID: String? = nil, since: Date? = nil,
        before: Date? = nil
    ) {
        self.label = label
        self.hostname = hostname
        self.fingerprintID = fingerprintID
        self.since = since
        self.before = before
    }
}
