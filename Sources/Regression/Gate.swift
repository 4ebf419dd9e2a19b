import Foundation
import Quantities
import RunRecords
import Statistics

/// Judges metrics by the values of their launches.
///
/// A launch is one process: what differs between processes (the addresses that memory got, the moment) is noise that
/// no number of samples in one of them shows, so a launch counts as one observation, and logarithms of rates are
/// compared because changes are proportional.
package struct Gate: Sendable {
    package var rule: GateRule
    package var design: CheckReport.Design

    package init(rule: GateRule = GateRule(), design: CheckReport.Design) {
        self.rule = rule
        self.design = design
    }

    /// One verdict for each usable series, in order. Holm's adjustment is over all of them.
    package func judge(_ series: [LaunchSeries]) -> [MetricVerdict] {
        let compared = series.filter(\.isUsable).compactMap { series in
            comparison(series).map { (series, $0) }
        }
        let adjusted = Holm.adjusted(compared.map(\.1.test.pValue))
        return zip(compared, adjusted).compactMap { pair, adjusted in
            metricVerdict(pair.0, pair.1, adjusted: adjusted)
        }
    }

    private struct Comparison {
        /// Of candidate to baseline.
        var logRatio: Estimate
        var test: TestResult
    }

    private func comparison(_ series: LaunchSeries) -> Comparison? {
        let (baseline, candidate) = (series.baseline.map { log($0) }, series.candidate.map { log($0) })
        let (interval, test): (Estimate?, TestResult?) =
            switch design {
            case .paired:
                Self.paired((series.pairRatios ?? []).map { log($0) }, confidence: rule.confidence)
            case .stored:
                (
                    MannWhitney.shift(from: baseline, to: candidate, confidence: rule.confidence),
                    MannWhitney.test(baseline, candidate)
                )
            }
        guard let interval, let test else { return nil }
        return Comparison(logRatio: interval, test: test)
    }

    private static func paired(_ differences: [Double], confidence: Double) -> (Estimate?, TestResult?) {
        (SignedRank.center(differences, confidence: confidence), SignedRank.test(differences))
    }

    private func metricVerdict(
        _ series: LaunchSeries, _ comparison: Comparison, adjusted: Double
    ) -> MetricVerdict? {
        guard let baseline = MedianInterval.estimate(series.baseline),
            let candidate = MedianInterval.estimate(series.candidate)
        else { return nil }
        let gain = comparison.logRatio.turned(series.metric.polarity)
        let verdict = rule.verdict(gain: gain, adjustedPValue: adjusted)
        let detectable = rule.minimumDetectableChange(of: gain)
        let ratio = comparison.logRatio.exponential
        return MetricVerdict(
            metric: series.metric, verdict: verdict, baseline: baseline, candidate: candidate, ratio: ratio,
            pValue: comparison.test.pValue, adjustedPValue: adjusted,
            test: "\(testName), \(comparison.test.method.rawValue)", minimumDetectableChange: detectable,
            baselineLaunches: series.baseline, candidateLaunches: series.candidate,
            pairRatios: series.pairRatios, noise: series.noise,
            explanation: Explanation(rule: rule).text(
                verdict, ratio: ratio, isShown: adjusted < rule.alpha, detectable: detectable))
    }

    private var testName: String {
        switch design {
        case .paired: "Wilcoxon signed-rank"
        case .stored: "Mann-Whitney"
        }
    }
}

// MARK: Reachability

extension Gate {
    /// The fewest launches of the candidate with which a regression can be shown at all: the smallest p that the test
    /// can give must pass Holm's adjustment over the metrics, and the interval must reach its confidence.
    ///
    /// - Parameter baselineLaunches: of the stored record; not used in the paired design.
    /// - Returns: `nil` where no number of launches is enough, because the baseline has too few.
    package func fewestLaunches(metrics: Int, baselineLaunches: Int = 0) -> Int? {
        (1...1_000).first { launches in
            let smallest =
                switch design {
                case .paired: SignedRank.smallestPValue(launches)
                case .stored: MannWhitney.smallestPValue(baselineLaunches, launches)
                }
            return smallest * Double(max(1, metrics)) < rule.alpha && 1 - smallest >= rule.confidence
        }
    }
}

extension Estimate {
    /// A log-ratio as a gain: positive is better.
    func turned(_ polarity: Polarity) -> Estimate {
        switch polarity {
        case .higher: self
        case .lower: scaled(by: -1)
        }
    }

    var exponential: Estimate {
        Estimate(
            center: exp(center), low: exp(low), high: exp(high), confidence: confidence, count: count)
    }
}
