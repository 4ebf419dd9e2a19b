package import Foundation

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
