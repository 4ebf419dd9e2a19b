package import Foundation
package import RunRecords

/// The answer of a whole check, schema `wattmark.check/1`.
package struct CheckReport: Encodable, Equatable, Sendable {
    package static let currentSchema = "wattmark.check/1"

    package enum Design: String, Codable, Sendable {
        /// Launches of both sides that measured in turn, window by window, compared pair by pair.
        case paired
        /// New launches against those of a stored record.
        case stored
    }

    /// One of the two things compared.
    package struct Side: Encodable, Equatable, Sendable {
        /// As the user named it: a reference to a record, a path, or `this build`.
        package var name: String
        /// The id of the stored record; `null` where it is not stored.
        @Nullable package var run: String?
        package var fingerprint: String
        package var toolVersion: String
        @Nullable package var commit: String?
        @Nullable package var hostname: String?
        package var launches: Int

        package init(
            name: String, run: String?, fingerprint: String, toolVersion: String, commit: String?,
            hostname: String?, launches: Int
        ) {
            self.name = name
            self.run = run
            self.fingerprint = fingerprint
            self.toolVersion = toolVersion
            self.commit = commit
            self.hostname = hostname
            self.launches = launches
        }
    }

    package var schema: String
    package var checkedAt: Date
    package var verdict: Verdict
    package var design: Design
    package var baseline: Side
    package var candidate: Side
    /// A change must be larger than this share to count: 0.02.
    package var threshold: Double
    /// The adjusted p must be below it: 0.01. The intervals have confidence 1 - alpha.
    package var alpha: Double
    /// Fields that differ although the two were compared, because the user asked for it; empty for like runs.
    package var differences: [FieldDifference]
    package var metrics: [MetricVerdict]
    /// What would make an inconclusive check conclusive; empty otherwise.
    package var advice: [String]

    package init(
        checkedAt: Date, verdict: Verdict, design: Design, baseline: Side, candidate: Side, threshold: Double,
        alpha: Double, differences: [FieldDifference], metrics: [MetricVerdict], advice: [String]
    ) {
        schema = Self.currentSchema
        self.checkedAt = checkedAt
        self.verdict = verdict
        self.design = design
        self.baseline = baseline
        self.candidate = candidate
        self.threshold = threshold
        self.alpha = alpha
        self.differences = differences
        self.metrics = metrics
        self.advice = advice
    }
}

extension CheckReport {
    /// This report, which repeats another that was red: red only where both are. Where they disagree nothing is sure.
    package func confirming(_ first: CheckReport) -> CheckReport {
        var confirmed = self
        let red = Set(first.metrics.filter { $0.verdict == .regression }.map(\.metric))
        for index in confirmed.metrics.indices {
            let metric = confirmed.metrics[index]
            guard red.contains(metric.metric) != (metric.verdict == .regression) else { continue }
            confirmed.metrics[index].verdict = .inconclusive
            confirmed.metrics[index].explanation =
                red.contains(metric.metric)
                ? "a regression in the first measurement, which the second did not confirm"
                : "a regression in the second measurement, which the first had not shown"
        }
        confirmed.verdict = .overall(confirmed.metrics.map(\.verdict))
        if confirmed.verdict == .inconclusive {
            confirmed.advice.append("Check again: two measurements of the same builds disagree.")
        }
        return confirmed
    }
}
