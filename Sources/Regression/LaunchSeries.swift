package import RunRecords
import Quantities

/// One metric's values of both sides, one a launch.
package struct LaunchSeries: Sendable {
    package var metric: Metric
    package var baseline: [Double]
    package var candidate: [Double]
    /// Causes of noise, the most frequent first.
    package var noise: [String]

    package init(metric: Metric, baseline: [Double], candidate: [Double], noise: [String] = []) {
        self.metric = metric
        self.baseline = baseline
        self.candidate = candidate
        self.noise = noise
    }

    /// Ratios are taken, so every value must be above 0 and finite.
    package var isUsable: Bool {
        !baseline.isEmpty && !candidate.isEmpty && (baseline + candidate).allSatisfy { $0 > 0 && $0.isFinite }
    }

    /// The rates of what both sides measured, launch by launch.
    ///
    /// - Parameters:
    ///   - baseline: the measurements of each launch.
    ///   - candidate: likewise; in the paired design as many.
    package static func rates(baseline: [[Measurement]], candidate: [[Measurement]]) -> [LaunchSeries] {
        MeasurementPair.all(baseline.first ?? [], candidate.first ?? []).map { pair in
            let sides = [baseline, candidate].map { launches in
                launches.compactMap { launch in launch.first { $0.subject == pair.baseline.subject } }
            }
            return LaunchSeries(
                metric: pair.baseline.metric(.rate, unit: pair.baseline.unit),
                baseline: sides[0].map(\.rate.center), candidate: sides[1].map(\.rate.center),
                noise: causes(of: sides.flatMap { $0 }))
        }
    }

    /// What dirtied more than a tenth of the windows, the most frequent first: fewer do not move a median.
    private static func causes(of measurements: [Measurement]) -> [String] {
        let samples = measurements.flatMap(\.samples)
        let counts = Dictionary(grouping: samples.flatMap(\.dirt)) { $0 }.mapValues(\.count)
        return counts.filter { 10 * $0.value > samples.count }
            .sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    }
}
