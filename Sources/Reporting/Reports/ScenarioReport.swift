package import Economics
import Profiles

/// What an answer was asked of, and which inputs were set by hand.
package enum ScenarioReport {
    /// - Parameters:
    ///   - withOutlook: whether the answer depends on how the world moves.
    ///   - contract: that colocation is let under, in place of the market's lease.
    package static func report(
        _ scenario: Scenario, withOutlook: Bool = false, contract: String? = nil
    ) -> Report {
        var parts = ["market \(scenario.market.id)", "site \(scenario.site.id)"]
        if withOutlook, let outlook = scenario.outlook { parts.append("outlook \(outlook.id)") }
        if withOutlook, let forward = scenario.market.hashpriceForward, let last = forward.points.last {
            parts.append(
                "hashprice forward to \(last.month.description.prefix(7)), then the outlook's movement")
        }
        if let contract { parts.append("contract \(contract)") }
        return Report([.note(parts.joined(separator: ", "))])
            + OverridesReport.report(scenario.library.overrides)
    }
}
