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
        guard let spread = MedianInterval.estimate(newest.repetitions) else { return newest }
        newest.estimate =
            newest.quantity == .watts || newest.quantity == .usdPerMwYear
            ? spread.reaching(metrics.map(\.estimate)) : spread
        return newest
    }
}

extension Estimate {
    /// Watts and dollars rest on a model and on prices, which are as uncertain however often they are asked: between runs
    /// little may differ, and no interval becomes narrower than those of the runs.
    fileprivate func reaching(_ own: [Estimate]) -> Estimate {
        let lows = Summary(own.map(\.low))?.median ?? low
        let highs = Summary(own.map(\.high))?.median ?? high
        return Estimate(
            center: center, low: min(low, lows), high: max(high, highs),
            confidence: own.map(\.confidence).min() ?? confidence, count: count)
    }
}

/// Where metrics come from.
extension ExportedMetric {
    /// All metrics of one run, in the order of the record.
    static func all(of run: RunRecord) -> [ExportedMetric] {
        let rates = run.measurements.map { ExportedMetric(rate: $0, of: run) }
        let peaks = run.measurements.compactMap { ExportedMetric(fractionOfPeak: $0, of: run) }
        let revenue = run.revenue.map { ExportedMetric(revenue: $0, of: run) }
        let watts = run.power.map { [ExportedMetric(power: $0, of: run)] } ?? []
        return (rates + peaks + watts + revenue).toldApartByKernel()
    }

    /// One side of a check; its repetitions are the launches.
    static func all(of report: CheckReport, side: Side) -> [ExportedMetric] {
        report.metrics.map { verdict in
            let (estimate, launches, fingerprint) =
                switch side {
                case .baseline: (verdict.baseline, verdict.baselineLaunches, report.baseline.fingerprint)
                case .candidate: (verdict.candidate, verdict.candidateLaunches, report.candidate.fingerprint)
                }
            let metric = verdict.metric
            return ExportedMetric(
                name: metric.name, quantity: metric.quantity, benchmark: metric.benchmark,
                labels: metric.benchmark.map(labels)
                    ?? [Label(key: "subject", value: metric.subject.title)],
                unit: metric.unit.isEmpty ? shareUnit : metric.unit, estimate: estimate,
                repetitions: launches, workers: nil,
                fingerprint: fingerprint)
        }
    }

    /// A share has no unit, but some formats need a word for it.
    private static let shareUnit = "of-peak"

    private init(rate measurement: RateMeasurement, of run: RunRecord) {
        let benchmark = measurement.benchmark
        self.init(
            name: Metric(.rate, of: benchmark).name, quantity: .rate, benchmark: benchmark,
            labels: Self.labels(of: benchmark) + [Label(key: "kernel", value: measurement.kernel)],
            unit: benchmark.unit.symbol, estimate: measurement.rate,
            repetitions: measurement.samples.map(\.rate),
            workers: measurement.cpus.count, fingerprint: run.fingerprint.id)
    }

    private init?(fractionOfPeak measurement: RateMeasurement, of run: RunRecord) {
        guard let fraction = measurement.fractionOfPeak else { return nil }
        let benchmark = measurement.benchmark
        self.init(
            name: Metric(.fractionOfPeak, of: benchmark).name, quantity: .fractionOfPeak,
            benchmark: benchmark,
            labels: Self.labels(of: benchmark) + [Label(key: "kernel", value: measurement.kernel)],
            unit: Self.shareUnit, estimate: fraction,
            repetitions: measurement.samples.compactMap { sample in sample.peakRate.map { sample.rate / $0 }
            },
            workers: measurement.cpus.count, fingerprint: run.fingerprint.id)
    }

    static func labels(of benchmark: Benchmark) -> [Label] {
        benchmark.parts.map { Label(key: $0.key, value: $0.value) }
    }

    private init(power: PowerSource, of run: RunRecord) {
        self.init(
            name: Metric(.watts, of: .wholeRun(power.boundary)).name, quantity: .watts,
            labels: [
                Label(key: "boundary", value: power.boundary.rawValue),
                Label(key: "source", value: power.source),
            ],
            unit: "W", estimate: power.watts, repetitions: [power.watts.center], workers: nil,
            fingerprint: run.fingerprint.id)
    }

    private init(revenue row: RevenueRow, of run: RunRecord) {
        let labels = [
            Label(key: "subject", value: row.subject.description), Label(key: "use", value: row.use.rawValue),
            Label(key: "model", value: row.model.description),
            Label(key: "mw_basis", value: row.mwBasis.rawValue),
        ]
        self.init(
            name: "usd_per_mw_year/" + labels.path, quantity: .usdPerMwYear,
            labels: labels + [Label(key: "market", value: row.market), Label(key: "site", value: row.site)],
            unit: "USD/MW-year", estimate: row.usdPerMwYear, repetitions: [row.usdPerMwYear.center],
            workers: nil, fingerprint: run.fingerprint.id)
    }
}

extension [ExportedMetric.Label] {
    fileprivate var path: String { map(\.value).joined(separator: "/").replacing(" ", with: "-") }
}

extension [ExportedMetric] {
    /// A run may have measured two kernels of one engine: then the name says which.
    fileprivate func toldApartByKernel() -> [ExportedMetric] {
        let counts = Dictionary(grouping: self, by: \.name).mapValues(\.count)
        return map { metric in
            guard counts[metric.name, default: 0] > 1, let kernel = metric[label: "kernel"] else {
                return metric
            }
            var named = metric
            named.name += "/\(kernel)"
            return named
        }
    }
}
