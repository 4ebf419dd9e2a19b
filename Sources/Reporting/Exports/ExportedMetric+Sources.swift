import Quantities
import Regression
import RunRecords

extension ExportedMetric {
    /// All metrics of one run, in the order of the record.
    static func all(of run: RunRecord) -> [ExportedMetric] {
        let rates = run.measurements.map { ExportedMetric(rate: $0, of: run) }
        let peaks = run.measurements.compactMap { ExportedMetric(fractionOfPeak: $0, of: run) }
        let revenue = run.revenue.map { ExportedMetric(revenue: $0, of: run) }
        return (rates + peaks + [ExportedMetric(power: run.power, of: run)] + revenue).toldApartByKernel()
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
            let known: [(String, String?)] = [
                ("workload", metric.workload?.rawValue), ("engine", metric.engine),
                ("data_type", metric.dataType?.rawValue), ("placement", metric.placement),
            ]
            let labels = known.compactMap { key, value in value.map { Label(key: key, value: $0) } }
            return ExportedMetric(
                name: metric.exportedName, quantity: metric.quantity,
                labels: labels.isEmpty ? [Label(key: "subject", value: metric.subject)] : labels,
                unit: metric.unit.isEmpty ? shareUnit : metric.unit, estimate: estimate,
                repetitions: launches, workers: nil,
                fingerprint: fingerprint)
        }
    }

    /// A share has no unit, but some formats need a word for it.
    private static let shareUnit = "of-peak"

    private init(rate measurement: RunRecords.Measurement, of run: RunRecord) {
        let labels = Self.labels(of: measurement)
        self.init(
            name: labels.path, quantity: .rate,
            labels: labels + [Label(key: "kernel", value: measurement.kernel)], unit: measurement.unit,
            estimate: measurement.rate, repetitions: measurement.samples.map(\.rate),
            workers: measurement.placement.workers, fingerprint: run.fingerprint.id)
    }

    private init?(fractionOfPeak measurement: RunRecords.Measurement, of run: RunRecord) {
        guard let fraction = measurement.fractionOfPeak else { return nil }
        let labels = Self.labels(of: measurement)
        self.init(
            name: "fraction_of_peak/" + labels.path, quantity: .fractionOfPeak,
            labels: labels + [Label(key: "kernel", value: measurement.kernel)], unit: Self.shareUnit,
            estimate: fraction,
            repetitions: measurement.samples.compactMap { sample in sample.peakRate.map { sample.rate / $0 }
            },
            workers: measurement.placement.workers, fingerprint: run.fingerprint.id)
    }

    private static func labels(of measurement: RunRecords.Measurement) -> [Label] {
        let problem = measurement.problem
        var labels = [
            Label(key: "workload", value: measurement.workload.rawValue),
            Label(key: "engine", value: measurement.engine),
        ]
        if let type = measurement.dataType { labels.append(Label(key: "data_type", value: type.rawValue)) }
        if let m = problem.m, let n = problem.n, let k = problem.k {
            labels.append(Label(key: "problem", value: "\(m)x\(n)x\(k)"))
        }
        return labels + [Label(key: "placement", value: measurement.placement.name)]
    }

    private init(power: PowerSource, of run: RunRecord) {
        self.init(
            name: "watts/\(power.boundary.rawValue)", quantity: .watts,
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

extension Metric {
    /// `matmul/native/f32/one-core`; what is no rate starts with its quantity.
    var exportedName: String {
        let parts = [workload?.rawValue, engine, dataType?.rawValue, placement].compactMap(\.self)
        let path = (parts.isEmpty ? subject.replacing(", ", with: "/") : parts.joined(separator: "/"))
            .replacing(" ", with: "-")
        return quantity == .rate ? path : "\(quantity.rawValue)/\(path)"
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
