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
        let together = moveTogether(
            compared.filter { $0.0.peaks == nil && $0.0.metric.quantity == .rate }.map { $0.1.gain })
        return zip(compared, adjusted).compactMap { pair, adjusted in
            metricVerdict(pair.0, pair.1, adjusted: adjusted, movedTogether: together)
        }
    }

    private struct Comparison {
        /// Of candidate to baseline.
        var logRatio: Estimate
        /// The same, positive for better.
        var gain: Estimate
        var test: TestResult
    }

    private func comparison(_ series: LaunchSeries) -> Comparison? {
        let judged = series.besidePeak
        let (baseline, candidate) = (judged.baseline.map { log($0) }, judged.candidate.map { log($0) })
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
        return Comparison(logRatio: interval, gain: interval.turned(series.metric.polarity), test: test)
    }

    private static func paired(_ differences: [Double], confidence: Double) -> (Estimate?, TestResult?) {
        (SignedRank.center(differences, confidence: confidence), SignedRank.test(differences))
    }

    private func metricVerdict(
        _ series: LaunchSeries, _ comparison: Comparison, adjusted: Double, movedTogether: Bool
    ) -> MetricVerdict? {
        guard let baseline = MedianInterval.estimate(series.baseline),
            let candidate = MedianInterval.estimate(series.candidate)
        else { return nil }
        let seen = rule.verdict(gain: comparison.gain, adjustedPValue: adjusted)
        let doubt = doubt(of: series, seen, comparison, movedTogether: movedTogether)
        let verdict = doubt == nil ? seen : .inconclusive
        let detectable = rule.minimumDetectableChange(of: comparison.gain)
        let ratio = comparison.logRatio.exponential
        let peakRatio = design == .stored ? series.peaks?.ratio : nil
        let explanation = Explanation(rule: rule)
        let basis = explanation.basis(
            ratio: ratio, baseline: baseline, candidate: candidate, peakRatio: peakRatio, design: design)
        let price = series.priceRatio.map {
            "its prices, and watts that are modelled, alone moved it by \(NumberText.change($0))"
        }
        let meaning = explanation.text(verdict, ratio: ratio, detectable: detectable, doubt: doubt)
        return MetricVerdict(
            metric: series.metric, verdict: verdict, baseline: baseline, candidate: candidate, ratio: ratio,
            pValue: comparison.test.pValue, adjustedPValue: adjusted,
            test: "\(testName), \(comparison.test.method.rawValue)", minimumDetectableChange: detectable,
            baselineLaunches: series.baseline, candidateLaunches: series.candidate,
            pairRatios: series.pairRatios, peakRatio: peakRatio,
            priceRatio: series.priceRatio, noise: series.noise, doubt: doubt,
            explanation: ([meaning] + [basis, price].compactMap(\.self).map { "(\($0))" }).joined(
                separator: " "))
    }

    private var testName: String {
        switch design {
        case .paired: "Wilcoxon signed-rank"
        case .stored: "Mann-Whitney"
        }
    }
}

// MARK: Stored baselines

extension Gate {
    /// What else may have made the change that is seen; `nil` in the paired design, whose sides share their moment.
    private func doubt(
        of series: LaunchSeries, _ seen: Verdict, _ comparison: Comparison, movedTogether: Bool
    ) -> Doubt? {
        // What is too wide to tell needs no further reason.
        guard design == .stored, seen != .inconclusive else { return nil }
        let cancelsClock = series.peaks != nil && series.peaksFollowClock
        let noise = cancelsClock ? series.noise.filter { !$0.isOfClock } : series.noise
        if !noise.isEmpty { return .noise(noise) }
        if !cancelsClock, let clock = series.clocks?.ratio, abs(log(clock)) > rule.distance {
            return .clockMoved(clock)
        }
        guard let peaks = series.peaks else {
            return seen.isChange && movedTogether ? .movedTogether : nil
        }
        guard let peak = peaks.ratio, let own = series.values.ratio else { return nil }
        // Up to the threshold the probe's movement cancels. Further off the machine is another, and only what moved more than
        // it did is the code's. And where the rate made less than half of its share's change, the probe made the rest.
        let isOther = abs(log(peak)) > max(rule.distance, abs(comparison.logRatio.center))
        let share = comparison.logRatio.center
        let isProbes = seen.isChange && log(own) / share < 0.5
        return isOther || isProbes ? .peakMoved(peak) : nil
    }

    /// Whether several moved the same way, each by more than half the threshold.
    private func moveTogether(_ gains: [Estimate]) -> Bool {
        guard design == .stored, gains.count > 1 else { return false }
        let far = rule.distance / 2
        return gains.allSatisfy { $0.center < -far } || gains.allSatisfy { $0.center > far }
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
