package import Foundation
package import Quantities
package import RunRecords

/// The newest rate of one benchmark on one host.
package struct FleetRate: Sendable {
    package var host: String
    package var conditions: RateConditions
    /// The run's id.
    package var run: String
    package var startedAt: Date
    package var rate: Estimate
    /// The centre of its newest rate of a week before the fleet's newest run or longer ago; `nil` where there is none.
    package var lastWeek: Double?

    package init(
        host: String, conditions: RateConditions, run: String, startedAt: Date, rate: Estimate,
        lastWeek: Double?
    ) {
        self.host = host
        self.conditions = conditions
        self.run = run
        self.startedAt = startedAt
        self.rate = rate
        self.lastWeek = lastWeek
    }
}
