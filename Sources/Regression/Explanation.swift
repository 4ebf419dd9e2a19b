import Foundation
import Quantities

/// Says in one sentence what a verdict means.
struct Explanation {
    let rule: GateRule

    func text(_ verdict: Verdict, ratio: Estimate, isShown: Bool, detectable: Double?) -> String {
        switch verdict {
        case .regression, .improvement:
            return """
                \(Self.change(ratio.center)), \(Self.range(ratio)): \(verdict == .regression ? "worse" : "better") by \
                more than \(Self.percent(rule.threshold)) whichever end is true
                """
        case .unchanged where isShown:
            return """
                \(Self.change(ratio.center)), \(Self.range(ratio)): a change, but not shown to be more than \
                \(Self.percent(rule.threshold))
                """
        case .unchanged:
            return
                "no change is shown, and one of \(Self.percent(detectable ?? rule.threshold)) would have been"
        case .inconclusive:
            guard let detectable else { return "there are too few launches for an interval" }
            return """
                the interval is \(Self.percent(detectable)) wide: only a change larger than that would surely be seen, \
                and the threshold is \(Self.percent(rule.threshold))
                """
        }
    }

    /// `-3.1 %`.
    static func change(_ ratio: Double) -> String { String(format: "%+.1f %%", (ratio - 1) * 100) }

    private static func range(_ ratio: Estimate) -> String {
        "\(change(ratio.low)) to \(change(ratio.high))"
    }

    static func percent(_ share: Double) -> String {
        let text = String(format: "%.1f", share * 100)
        return "\(text.hasSuffix(".0") ? String(text.dropLast(2)) : text) %"
    }
}
