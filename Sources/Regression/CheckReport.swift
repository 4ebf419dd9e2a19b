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
        @Nullable package var toolBuild: Tool.Build?
        @Nullable package var hostname: String?
        package var launches: Int

        package init(
            name: String, run: String?, fingerprint: String, toolVersion: String, commit: String?,
            toolBuild: Tool.Build?, hostname: String?, launches: Int
        ) {
            self.name = name
            self.run = run
            self.fingerprint = fingerprint
            self.toolVersion = toolVersion
            self.commit = commit
            self.toolBuild = toolBuild
            self.hostname = hostname
            self.launches = launches
        }
    }

    /// A benchmark, or all of a kind, that was asked for and is not compared.
    package struct LeftOut: Encodable, Equatable, Sendable {
        /// The benchmark's, or what the option that asks for the kind calls it.
        package var name: String
        package var title: String
        /// The side that cannot measure it, as the user named it.
        package var lackedBy: String

        package init(_ benchmark: Benchmark, lackedBy program: String) {
            name = benchmark.name
            title = benchmark.title
            lackedBy = program
        }

        /// - Parameter kind: a workload, an engine, a data type or a placement.
        package init<Kind: RawRepresentable<String>>(_ kind: Kind, lackedBy program: String) {
            name = kind.rawValue
            title = kind.rawValue
            lackedBy = program
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
    /// What only one side measures, with the one that does not; empty where both do the same.
    package var leftOut: [LeftOut]
    /// What would make an inconclusive check conclusive; empty otherwise.
    package var advice: [String]

    package init(
        checkedAt: Date, verdict: Verdict, design: Design, baseline: Side, candidate: Side, threshold: Double,
        alpha: Double, differences: [FieldDifference], metrics: [MetricVerdict],
        leftOut: [LeftOut] = [], advice: [String]
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
        self.leftOut = leftOut
        self.advice = advice
    }
}

extension CheckReport {
    /// Whether it says what another measurement should confirm: that something got worse, or better, by more than the
    /// threshold, whatever is said beside it. Either may be acted upon: a release is stopped, or a new baseline is saved.
    package var isToBeConfirmed: Bool {
        metrics.contains { $0.verdict == .regression || $0.verdict == .improvement }
    }

    /// This report, which repeats another: a regression or an improvement only where both say so. Where they disagree
    /// nothing is sure.
    package func confirming(_ first: CheckReport) -> CheckReport {
        var confirmed = self
        for (index, metric) in metrics.enumerated() {
            for (verdict, words) in [(Verdict.regression, "a regression"), (.improvement, "an improvement")] {
                let before = first.metrics.contains { $0.metric == metric.metric && $0.verdict == verdict }
                guard before != (metric.verdict == verdict) else { continue }
                confirmed.metrics[index].verdict = .inconclusive
                let other = first.metrics.first { $0.metric == metric.metric }?.explanation
                confirmed.metrics[index].explanation =
                    before
                    ? "\(words) in the first measurement (\(other ?? "")), which the second did not confirm (\(metric.explanation))"
                    : "\(words) in the second measurement (\(metric.explanation)), which the first had not shown"
            }
        }
        confirmed.verdict = .overall(confirmed.metrics.map(\.verdict))
        if confirmed.verdict == .inconclusive {
            confirmed.advice.append("Check again: two measurements of the same builds disagree.")
        }
        return confirmed
    }
}
