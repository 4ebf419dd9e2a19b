package import Foundation

/// One line of a list of runs.
package struct RunSummary: Hashable, Sendable {
    package var id: String
    package var startedAt: Date
    package var label: String?
    package var hostname: String?
    package var fingerprintID: String
    package var toolVersion: String
    /// In the order of the record.
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

/// One measurement of a run, without its samples. Names are as in the record; this wattmark need not know them.
package struct RateSummary: Hashable, Sendable {
    package var workload: String
    package var dataType: String?
    package var engine: String
    package var kernel: String
    /// `1024x1024x512` (m, n, k) or `80 bytes`.
    package var problem: String
    package var placement: String
    /// Of the three rates: `H/s`, `FLOP/s`, `OP/s`.
    package var unit: String
    package var center: Double
    package var low: Double
    package var high: Double

    package init(
        workload: String, dataType: String?, engine: String, kernel: String, problem: String,
        placement: String, unit: String, center: Double, low: Double, high: Double
    ) {
        self.workload = workload
        self.dataType = dataType
        self.engine = engine
        self.kernel = kernel
        self.problem = problem
        self.placement = placement
        self.unit = unit
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
