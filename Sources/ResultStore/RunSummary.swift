package import Foundation
package import RunRecords

/// One line of a list of runs.
package struct RunSummary: Hashable, Sendable {
    package var id: String
    package var startedAt: Date
    package var label: String?
    /// In the order of their keys.
    package var tags: [RunTag]
    package var hostname: String?
    package var fingerprintID: String
    package var toolVersion: String
    /// In the order of the record, without those of benchmarks that only a newer wattmark knows.
    package var rates: [RateSummary]

    package init(
        id: String, startedAt: Date, label: String?, tags: [RunTag] = [], hostname: String?,
        fingerprintID: String,
        toolVersion: String, rates: [RateSummary]
    ) {
        self.id = id
        self.startedAt = startedAt
        self.label = label
        self.tags = tags
        self.hostname = hostname
        self.fingerprintID = fingerprintID
        self.toolVersion = toolVersion
        self.rates = rates
    }
}
