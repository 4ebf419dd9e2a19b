import Foundation
package import Quantities
package import RunRecords
import Statistics

/// Several subjects against the first of them, metric by metric, schema `wattmark.compare/1`.
package struct RunComparison: Encodable, Equatable, Sendable {
    package static let currentSchema = "wattmark.compare/1"

    package struct Row: Encodable, Equatable, Sendable {
        package var metric: Metric
        /// One a subject, in order; `null` where it has none.
        package var values: [Estimate?]
        /// One a subject after the first; `null` where either has no value, and where the two rest on rates of unlike
        /// benchmarks, are shares of unlike peaks, or watts modelled for unlike use.
        package var ratios: [Ratio?]
        /// The names of the metrics that the values follow, one a subject; `null` where they follow none.
        package var sources: [String?]
        /// What a ratio must share, one a subject: the peak that a share is of, what watts were modelled for; `null` where
        /// there is no such thing.
        package var bases: [String?]

        /// Whether the bases of the first subject and of the one at `place` after it forbid a ratio.
        package func isOfUnlikeBases(_ place: Int) -> Bool {
            values[0] != nil && values[place + 1] != nil && bases[0] != bases[place + 1]
        }
    }

    package struct Ratio: Encodable, Equatable, Sendable {
        /// Subject / first subject.
        package var ratio: Estimate
        /// Two-sided, of no change; `null` where nothing was repeated.
        @Nullable package var pValue: Double?
        /// Whether the interval excludes no change.
        package var isShown: Bool
        /// What the interval is of.
        package var replication: MetricValue.Replication

        /// Whether the samples are too few for this confidence, so that the interval spans all their differences and shows
        /// nothing.
        package func isWide(of confidence: Double) -> Bool {
            replication != .none && ratio.confidence < confidence
        }
    }

    package var schema: String
    package var subjects: [String]
    /// Of every interval whose observations were repeated.
    package var confidence: Double
    /// Of each subject after the first, those that the user accepted.
    package var differences: [[FieldDifference]]
    package var rows: [Row]
    /// Rates that only one subject has, so that there is nothing to hold them against.
    package var leftOut: [LeftOut]

    package struct LeftOut: Encodable, Equatable, Sendable {
        package var metric: Metric
        /// Who has it.
        package var subject: String
    }

    package init(
        _ subjects: [ComparedSubject], differences: [[FieldDifference]] = [], confidence: Double = 0.99
    ) {
        schema = Self.currentSchema
        self.subjects = subjects.map(\.name)
        self.confidence = confidence
        self.differences = differences
        let first = subjects.first
        rows = Self.metrics(of: subjects).map { metric in
            Row(
                metric: metric, values: subjects.map { $0[metric]?.estimate },
                ratios: subjects.dropFirst().map { other in
                    first.flatMap { Self.ratio(of: other, to: $0, metric, confidence: confidence) }
                }, sources: subjects.map { $0[metric]?.follows?.name },
                bases: subjects.map { $0[metric]?.basis })
        }
        let compared = Set(rows.map(\.metric))
        leftOut = subjects.flatMap { subject in
            subject.values.map(\.metric).filter { $0.quantity == .rate && !compared.contains($0) }
                .map { LeftOut(metric: $0, subject: subject.name) }
        }
    }

    /// What at least two of the subjects have, in the order of the first that has it.
    private static func metrics(of subjects: [ComparedSubject]) -> [Metric] {
        var seen: [Metric] = []
        for metric in subjects.flatMap({ $0.values.map(\.metric) }) where !seen.contains(metric) {
            if subjects.count(where: { $0[metric] != nil }) > 1 { seen.append(metric) }
        }
        return seen
    }

    private static func ratio(
        of subject: ComparedSubject, to first: ComparedSubject, _ metric: Metric, confidence: Double
    ) -> Ratio? {
        guard let old = first[metric], let new = subject[metric], old.estimate.center > 0,
            new.estimate.center > 0
        else { return nil }
        guard old.basis == new.basis else { return nil }
        if !old.observations.isEmpty, !new.observations.isEmpty {
            return repeated(old, new, confidence: confidence)
        }
        // One engine's dollars over another's would be no change of either.
        guard old.follows == new.follows else { return nil }
        let center = new.estimate.center / old.estimate.center
        guard let context = old.context, context == new.context else { return independent(old, new, center) }
        // All but the rate cancels.
        guard let followed = old.follows,
            let rate = ratio(of: subject, to: first, followed, confidence: confidence)
        else { return Ratio(Estimate(exactly: center), replication: .none) }
        let own = followed.polarity == metric.polarity ? rate.ratio : rate.ratio.reciprocal
        return Ratio(
            own.scaled(by: center / own.center), pValue: rate.pValue, replication: rate.replication,
            isWide: rate.isWide(of: confidence))
    }

    private static func repeated(_ old: MetricValue, _ new: MetricValue, confidence: Double) -> Ratio? {
        guard
            let shift = MannWhitney.shift(
                from: old.observations.map { log($0) }, to: new.observations.map { log($0) },
                confidence: confidence),
            let test = MannWhitney.test(old.observations, new.observations)
        else { return nil }
        let replication: MetricValue.Replication =
            old.replication == new.replication ? old.replication : .windows
        return Ratio(
            shift.exponential, pValue: test.pValue, replication: replication,
            isWide: shift.confidence < confidence)
    }

    /// The spreads of both, which are taken as independent.
    private static func independent(_ old: MetricValue, _ new: MetricValue, _ center: Double) -> Ratio? {
        guard let before = LogSpread(old.estimate), let after = LogSpread(new.estimate) else { return nil }
        let spread = LogSpread.product(of: [after, before.inverted])
        let count = min(old.estimate.count, new.estimate.count)
        return Ratio(spread.estimate(around: center, count: count), replication: .none)
    }
}

extension Estimate {
    /// Of a positive number.
    fileprivate var reciprocal: Estimate {
        Estimate(center: 1 / center, low: 1 / high, high: 1 / low, confidence: confidence, count: count)
    }
}

extension RunComparison.Ratio {
    /// - Parameter isWide: the interval does not reach its confidence, so it shows nothing.
    fileprivate init(
        _ ratio: Estimate, pValue: Double? = nil, replication: MetricValue.Replication, isWide: Bool = false
    ) {
        self.init(
            ratio: ratio, pValue: pValue, isShown: !isWide && !(ratio.low...ratio.high).contains(1),
            replication: replication)
    }
}
