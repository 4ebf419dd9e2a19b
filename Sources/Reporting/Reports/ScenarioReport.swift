package import Economics
import Profiles

/// What an answer was asked of, and which inputs were set by hand.
package enum ScenarioReport {
    /// - Parameter withOutlook: whether the answer depends on how the world moves.
    package static func report(_ scenario: Scenario, withOutlook: Bool = false) -> Report {
        var parts = ["market \(scenario.market.id)", "site \(scenario.site.id)"]
        if withOutlook, let outlook = scenario.outlook { parts.append("outlook \(outlook.id)") }
        return Report([.note(parts.joined(separator: ", "))])
            + OverridesReport.report(scenario.library.overrides)
    }
}
