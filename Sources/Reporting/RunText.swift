import Foundation
import Quantities
package import RunRecords

/// A run as a person reads it: what was measured, what it is worth, and what to mind.
package enum RunText {
    /// Rates, power, revenue and warnings; the host is rendered by `HostText`, because it is shown before measuring.
    ///
    /// - Parameter comparedWith: revenue of profiles, to stand beside the host's own; the best of each kind are shown.
    package static func results(
        _ record: RunRecord, comparedWith others: [RevenueRow] = [], style: TextStyle
    ) -> String {
        var parts = [RatesText.render(record.measurements, on: record.host.topology, style: style)]
        parts.append(power(record.power, style: style))
        let headlines = RevenueText.headlines(of: others)
        let shown = RevenueText.leaders(of: headlines)
        let revenue = record.revenue + shown
        if !revenue.isEmpty {
            let more =
                shown.count < headlines.count ? "  " + style.dim("all of them: wattmark revenue") + "\n" : ""
            parts.append(RevenueText.render(revenue, style: style) + more)
        }
        let warnings = WarningsText.render(record, style: style)
        if !warnings.isEmpty { parts.append(warnings) }
        return parts.joined(separator: "\n")
    }

    /// A stored run, whole.
    package static func render(_ record: RunRecord, style: TextStyle) -> String {
        let tool = record.tool
        let commit = tool.commit.map { " (\($0.prefix(12)))" } ?? ""
        let label = record.label.map { ", \"\($0)\"" } ?? ""
        let measured = """
            \(record.startedAt.formatted(.iso8601)) by wattmark \(tool.version)\(commit), fingerprint \
            \(record.fingerprint.id)
            """
        return LabelledText.line("Run", record.id.prefix(12) + label, style: style)
            + LabelledText.line("Measured", measured, style: style)
            + HostText.render(record.host, environment: record.environment, style: style) + "\n"
            + results(record, style: style)
    }

    private static func power(_ power: PowerSource, style: TextStyle) -> String {
        let watts = NumberText.significant(power.watts.center)
        let text = "\(watts) W, \(power.boundary.rawValue): \(power.derivation)"
        return LabelledText.line("Power", text, style: style)
    }
}
