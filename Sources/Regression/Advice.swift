import Foundation
import Quantities
import RunRecords

/// What would make an inconclusive check conclusive.
package enum Advice {
    /// - Parameter launches: how many a side were taken.
    package static func lines(
        for metrics: [MetricVerdict], rule: GateRule, launches: Int, design: CheckReport.Design
    ) -> [String] {
        let open = metrics.filter { $0.verdict == .inconclusive }
        guard !open.isEmpty || metrics.isEmpty else { return [] }
        guard !metrics.isEmpty else {
            return ["No launch gave a usable rate on both sides: see the errors above."]
        }
        var lines: [String] = []
        // What is doubted is seen: more launches would show no more of it.
        let wide = open.filter { $0.doubt == nil }
        let widths = wide.compactMap(\.minimumDetectableChange)
        if let widest = widths.max(), widths.count == wide.count {
            lines.append(more(than: launches, widest: widest, rule: rule))
        } else if !wide.isEmpty {
            lines.append(
                "Give more launches: so few have no interval of \(NumberText.tenths(rule.confidence)).")
        }
        if design == .stored {
            lines.append(
                "The baseline's build beside this one: with --baseline-binary both measure in turn, and noise meets both."
            )
        }
        let noise = open.flatMap(\.noise).reduce(into: [NoiseCause]()) { seen, cause in
            if !seen.contains(where: { $0.remedy == cause.remedy }) { seen.append(cause) }
        }
        lines += noise.map { "A quieter host: \($0.story). \($0.remedy)" }
        if noise.isEmpty {
            lines.append(
                "A quieter host: no cause of noise was seen in the windows, so launches differ among themselves (memory placement, clock)."
            )
        }
        return lines
    }

    /// An interval's width falls with the root of the number of launches.
    private static func more(than launches: Int, widest: Double, rule: GateRule) -> String {
        let factor = log1p(-widest) / log1p(-rule.threshold)
        let wanted = (Double(launches) * factor * factor).rounded(.up)
        let threshold = NumberText.tenths(rule.threshold)
        guard wanted <= 200 else {
            let count = wanted <= 1e6 ? "about \(Int(wanted))" : "more than a million"
            return "More launches alone will not do: \(count) a side would be needed for \(threshold)."
        }
        let needed = Int(wanted)
        return
            "More launches: about \(max(needed, launches + 1)) a side (--launches, or --until-mde) would tell \(threshold)."
    }
}
