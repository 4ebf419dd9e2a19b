import Foundation
import Quantities

/// Says in one sentence what a verdict means.
struct Explanation {
    let rule: GateRule

    func text(_ verdict: Verdict, ratio: Estimate, detectable: Double?, doubt: Doubt?) -> String {
        if let doubt {
            return "\(NumberText.change(ratio.center)), \(Self.range(ratio)), but \(doubt.sentence)"
        }
        return switch verdict {
        case .regression, .improvement:
            """
            \(NumberText.change(ratio.center)), \(Self.range(ratio)): \(verdict == .regression ? "worse" : "better") by \
            more than \(NumberText.tenths(rule.threshold)) whichever end is true
            """
        case .worse, .better:
            """
            \(NumberText.change(ratio.center)), \(Self.range(ratio)): a change within the threshold: not shown to be more than \
            \(NumberText.tenths(rule.threshold))
            """
        case .unchanged:
            "no change is seen, and one of \(NumberText.tenths(detectable ?? rule.threshold)) would have been"
        case .inconclusive:
            if let detectable {
                """
                \(Self.range(ratio)): only a change of more than \(NumberText.percentAbove(detectable)) % would surely be seen, and the threshold is \
                \(NumberText.tenths(rule.threshold))
                """
            } else {
                "there are too few launches for an interval"
            }
        }
    }

    /// Where the change is not the ratio of the two medians shown: what it is, and that ratio; else `nil`.
    func basis(
        ratio: Estimate, baseline: Estimate, candidate: Estimate, peakRatio: Double?,
        design: CheckReport.Design
    ) -> String? {
        let shown = candidate.center / baseline.center
        guard NumberText.change(shown) != NumberText.change(ratio.center) else { return nil }
        let medians = "the medians alone differ by \(NumberText.change(shown))"
        return switch design {
        case .paired: "of the pairs' ratios; \(medians)"
        case .stored:
            peakRatio.map {
                "of the share of the peak probe, which moved by \(NumberText.change($0)); \(medians)"
            } ?? "of the undisturbed windows of all launches; \(medians)"
        }
    }

    private static func range(_ ratio: Estimate) -> String {
        "\(NumberText.change(ratio.low)) to \(NumberText.change(ratio.high))"
    }
}
