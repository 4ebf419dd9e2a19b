import Foundation
import Quantities

/// Says in one sentence what a verdict means.
struct Explanation {
    let rule: GateRule

    func text(_ verdict: Verdict, ratio: Estimate, isShown: Bool, detectable: Double?) -> String {
        switch verdict {
        case .regression, .improvement:
            return """
                \(NumberText.change(ratio.center)), \(Self.range(ratio)): \(verdict == .regression ? "worse" : "better") by \
                more than \(NumberText.tenths(rule.threshold)) whichever end is true
                """
        case .unchanged where isShown:
            return """
                \(NumberText.change(ratio.center)), \(Self.range(ratio)): a change, but not shown to be more than \
                \(NumberText.tenths(rule.threshold))
                """
        case .unchanged:
            return
                "no change is shown, and one of \(NumberText.tenths(detectable ?? rule.threshold)) would have been"
        case .inconclusive:
            guard let detectable else { return "there are too few launches for an interval" }
            return """
                the interval is \(NumberText.tenths(detectable)) wide: only a change larger than that would surely be seen, \
                and the threshold is \(NumberText.tenths(rule.threshold))
                """
        }
    }

    private static func range(_ ratio: Estimate) -> String {
        "\(NumberText.change(ratio.low)) to \(NumberText.change(ratio.high))"
    }
}
