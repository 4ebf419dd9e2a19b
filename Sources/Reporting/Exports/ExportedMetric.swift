import Quantities
import Regression
import RunRecords
import Statistics

/// A number that tools outside follow over time: a rate, the watts, or what a megawatt earns.
struct ExportedMetric: Sendable {
    enum Side: String, CaseIterable, Sendable {
        case baseline, candidate
    }

    /// What a label is called and what it says.
    struct Label: Hashable, Sendable {
        var key: String
        var value: String
    }

    /// Without spaces and the same from run to run: `sha256d/openssl/one-core`.
    var name: String
    var quantity: Metric.Quantity
    /// Of what is of no single benchmark, `nil`.
    var benchmark: Benchmark?
    var labels: [Label]
    var unit: String
    var estimate: Estimate
    /// The samples of one run; of several runs each one's centre, because samples of one process are not
    /// independent of each other; of a check the launches.
    var repetitions: [Double]
    /// PUs that worked; `nil` where that is not known.
    var workers: Int?
    var fingerprint: String

    var polarity: Polarity { quantity.polarity }
    /// `nil` where the metric is no rate.
    var rateUnit: RateUnit? { quantity == .rate ? benchmark?.unit : nil }

    /// Seconds that the workers together need for one hash, or for a thousand million of what else is counted, by
    /// repetition; empty where the metric is no rate.
    var seconds: [Double] {
        guard let rateUnit else { return [] }
        return repetitions.filter { $0 > 0 }.map { rateUnit.workOfTime / $0 }
    }

    subscript(label key: String) -> String? { labels.first { $0.key == key }?.value }

    /// Each metric once: several runs on like hosts are put together, and unlike hosts are kept apart, which the
    /// names then say.
    static func merged(_ runs: [RunRecord]) -> [ExportedMetric] {
        guard runs.count > 1 else { return runs.flatMap(all(of:)) }
        let namesHosts = Set(runs.map(\.fingerprint.id)).count > 1
        var order: [String] = []
        var members: [String: [ExportedMetric]] = [:]
        for var metric in runs.flatMap(all(of:)) {
            if namesHosts { metric.name += "@\(metric.fingerprint.prefix(8))" }
            if members[metric.name] == nil { order.append(metric.name) }
            members[metric.name, default: []].append(metric)
        }
        return order.compactMap { members[$0].flatMap(merge) }
    }

    private static func merge(_ metrics: [ExportedMetric]) -> ExportedMetric? {
        guard var newest = metrics.last, metrics.count > 1 else { return metrics.last }
        newest.repetitions = metrics.map(\.estimate.center)
        newest.estimate = MedianInterval.estimate(newest.repetitions) ?? newest.estimate
        return newest
    }
}
