import Quantities
package import RunRecords
import Statistics

/// One metric's values of both sides, one a launch.
package struct LaunchSeries: Sendable {
    package var metric: Metric
    package var baseline: [Double]
    package var candidate: [Double]
    /// Candidate / baseline of each pair of launches; `nil` where launches are no pairs.
    package var pairRatios: [Double]?
    /// What disturbed the launches, the most frequent first.
    package var noise: [NoiseCause]

    package init(
        metric: Metric, baseline: [Double], candidate: [Double], pairRatios: [Double]? = nil,
        noise: [NoiseCause] = []
    ) {
        self.metric = metric
        self.baseline = baseline
        self.candidate = candidate
        self.pairRatios = pairRatios
        self.noise = noise
    }

    /// Ratios are taken, so every value must be above 0 and finite.
    package var isUsable: Bool {
        !baseline.isEmpty && !candidate.isEmpty
            && (baseline + candidate + (pairRatios ?? [])).allSatisfy { $0 > 0 && $0.isFinite }
    }

    /// The rates of what both sides measured, launch by launch.
    ///
    /// - Parameters:
    ///   - baseline: the measurements of each launch.
    ///   - candidate: likewise.
    package static func rates(baseline: [[RateMeasurement]], candidate: [[RateMeasurement]])
        -> [LaunchSeries]
    {
        MeasurementPair.all(baseline.first ?? [], candidate.first ?? []).map { pair in
            let sides = [(baseline, pair.baseline), (candidate, pair.candidate)].map { launches, first in
                launches.compactMap { launch in launch.first { $0.benchmark == first.benchmark } }
            }
            return LaunchSeries(
                metric: Metric(.rate, of: pair.baseline.benchmark),
                baseline: sides[0].map(\.rate.center), candidate: sides[1].map(\.rate.center),
                noise: NoiseTally(sides.flatMap { $0 }.flatMap(\.samples)).disturbing)
        }
    }

    /// The rates of pairs of launches that measured in turn, with the ratio of each pair: of the upper quartiles of its
    /// windows, because interruptions only ever slow a window down, and three quarters of them may be hit unnoticed.
    ///
    /// - Parameters:
    ///   - baseline: the measurements of each launch.
    ///   - candidate: likewise, and as many.
    package static func pairs(
        baseline: [[RateMeasurement]], candidate: [[RateMeasurement]]
    ) -> [LaunchSeries] {
        let pairs = zip(baseline, candidate)
        return rates(baseline: baseline, candidate: candidate).map { series in
            var series = series
            series.pairRatios = pairs.compactMap { old, new in
                let pair = MeasurementPair.all(old, new).first {
                    Metric(.rate, of: $0.baseline.benchmark) == series.metric
                }
                return pair.flatMap(ratio)
            }
            return series
        }
    }

    private static func ratio(_ pair: MeasurementPair) -> Double? {
        func undisturbed(_ measurement: RateMeasurement) -> Double? {
            Summary(measurement.samples.map(\.rate))?.quantile(0.75)
        }
        guard let old = undisturbed(pair.baseline), let new = undisturbed(pair.candidate) else { return nil }
        return new / old
    }
}
