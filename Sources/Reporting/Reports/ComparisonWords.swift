import Quantities
import Regression

/// What the intervals of some ratios are, and why no change is shown of some of them.
struct ComparisonWords {
    private let ratios: [RunComparison.Ratio]
    private let confidence: Double

    init(_ ratios: [RunComparison.Ratio], confidence: Double) {
        (self.ratios, self.confidence) = (ratios, confidence)
    }

    /// For a legend.
    var interval: String {
        "\(percent) interval" + (hasWide ? ", or all differences of few samples" : "")
    }

    /// `nil` where a change is shown of all.
    var noChange: String? {
        let silent = ratios.filter { !$0.isShown }
        guard !silent.isEmpty else { return nil }
        let holding = silent.contains { ($0.ratio.low...$0.ratio.high).contains(1) }
        let wide = silent.contains { !($0.ratio.low...$0.ratio.high).contains(1) }
        let few =
            "the samples are too few for \(holding ? "one" : "an interval") of \(percent), and what is drawn spans all their differences"
        let reasons = [holding ? "the interval holds 0" : nil, wide ? few : nil].compactMap(\.self)
        return "A ~ stands where no change is shown: \(reasons.joined(separator: ", or "))."
    }

    private var hasWide: Bool { ratios.contains { $0.isWide(of: confidence) } }
    private var percent: String { NumberText.percent(confidence) }
}
