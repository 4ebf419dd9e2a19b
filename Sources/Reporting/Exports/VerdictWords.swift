import Quantities
import Regression
import RunRecords

extension MetricVerdict {
    /// For people, in a word or two: of a change within the threshold only which way it went.
    var title: String {
        switch verdict {
        case .regression, .improvement, .inconclusive: verdict.rawValue
        case .worse: direction(isBetter: false)
        case .better: direction(isBetter: true)
        case .unchanged: "no difference"
        }
    }

    private func direction(isBetter: Bool) -> String {
        switch (metric.quantity, isBetter) {
        case (.rate, true): "faster"
        case (.rate, false): "slower"
        case (_, true): "better"
        case (_, false): "worse"
        }
    }

    /// `-3.12 % (-3.40 % to -2.85 %)`: of the ratio, whichever way is better.
    var changeInWords: String {
        let percent = { (ratio: Double) in
            guard ratio.isFinite else { return "?" }
            return (ratio < 1 ? "" : "+") + NumberText.significant(100 * (ratio - 1)) + " %"
        }
        return "\(percent(ratio.center)) (\(percent(ratio.low)) to \(percent(ratio.high)))"
    }

    /// `10.7 MH/s against 11.0 MH/s, -3.12 % (-3.40 % to -2.85 %)`.
    var valuesInWords: String {
        let values = [candidate, baseline].map { NumberText.withUnit($0.center, metric.unit, digits: 4) }
        return "\(values[0]) against \(values[1]), \(changeInWords)"
    }

    /// The values, what they mean, and what may have kept more from being said.
    var sentence: String { "\(valuesInWords): \(explanation)\(noiseInWords)" }

    private var noiseInWords: String {
        guard verdict == .inconclusive, doubt == nil, !noise.isEmpty else { return "" }
        return "; disturbed by \(noise.map(\.rawValue).joined(separator: ", "))"
    }
}

extension CheckReport.LeftOut {
    var sentence: String { "not compared: \(lackedBy) does not measure it" }
}

extension CheckReport {
    /// `2 regressions, 1 inconclusive, 0 improvements, 5 within the threshold`.
    var countsInWords: String {
        let count = { (verdict: Verdict) in self.metrics.count { $0.verdict == verdict } }
        return [
            NumberText.count(count(.regression), "regression"), "\(count(.inconclusive)) inconclusive",
            NumberText.count(count(.improvement), "improvement"),
            "\(count(.unchanged) + count(.worse) + count(.better)) within the threshold",
        ].joined(separator: ", ")
    }
}
