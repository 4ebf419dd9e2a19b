package import Foundation

/// A run that may go, because newer ones say more.
package struct SurplusRun: Hashable, Sendable {
    /// The run's id.
    package var id: String
    package var startedAt: Date
    package var hostname: String?

    package init(id: String, startedAt: Date, hostname: String?) {
        self.id = id
        self.startedAt = startedAt
        self.hostname = hostname
    }
}
