import Foundation
import Quantities
package import RunRecords

/// A run as a person reads it: what was measured, what it is worth, and what to mind.
package enum RunReport {
    /// Rates, power, revenue and warnings; the host is rendered by `HostReport`, because it is shown before measuring.
    ///
    /// - Parameter comparedWith: revenue of profiles, to stand beside the host's own; the best of each kind are shown.
    package static func results(_ record: RunRecord, comparedWith others: [RevenueRow] = []) -> Report {
        var power = Report()
        power.add(.field("Power", self.power(record.power)))
        return .groups([
            RatesReport.report(record.measurements, on: record.host.topology), power,
            revenue(record, comparedWith: others), WarningsReport.report(record),
        ])
    }

    private static func revenue(_ record: RunRecord, comparedWith others: [RevenueRow]) -> Report {
        let headlines = RevenueReport.headlines(of: others)
        let shown = RevenueReport.leaders(of: headlines)
        var revenue = RevenueReport.report(record.revenue + shown)
        if shown.count < headlines.count { revenue.add(.note("all of them: wattmark revenue")) }
        return revenue
    }

    /// A stored run, whole.
    package static func report(_ record: RunRecord) -> Report {
        let tool = record.tool
        let commit = tool.commit.map { " (\($0.prefix(12)))" } ?? ""
        let label = record.label.map { ", \"\($0)\"" } ?? ""
        let measured = """
            \(record.startedAt.utcText) by wattmark \(tool.version)\(commit), fingerprint \
            \(record.fingerprint.id)
            """
        let head = Report([.field("Run", record.id.prefix(12) + label), .field("Measured", measured)])
        return .groups([
            head + HostReport.report(record.host, environment: record.environment), results(record),
        ])
    }

    private static func power(_ power: PowerSource) -> String {
        let watts = NumberText.significant(power.watts.center)
        return "\(watts) W, \(power.boundary.rawValue): \(power.derivation)"
    }
}
