package import Economics
import Profiles

/// What an answer was asked of, and which inputs were set by hand.
package enum ScenarioText {
    /// - Parameter withOutlook: whether the answer depends on how the world moves.
    package static func render(_ scenario: Scenario, withOutlook: Bool = false, style: TextStyle) -> String {
        var parts = ["market \(scenario.market.id)", "site \(scenario.site.id)"]
        if withOutlook, let outlook = scenario.outlook { parts.append("outlook \(outlook.id)") }
        return "  " + style.dim(parts.joined(separator: ", ")) + "\n"
            + OverridesText.render(scenario.library.overrides, style: style)
    }
}
