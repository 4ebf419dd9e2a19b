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

    /// The same metric measured once more on both sides.
    package mutating func append(_ other: LaunchSeries) {
        baseline += other.baseline
        candidate += other.candidate
    }
}
