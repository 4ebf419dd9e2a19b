package import Quantities
package import RunRecords
import Statistics

/// One run or profile of a comparison, as the numbers that it is compared by.
package struct ComparedSubject: Sendable {
    package var name: String
    package var values: [MetricValue]

    package init(name: String, values: [MetricValue]) {
        self.name = name
        self.values = values
    }

    package subscript(_ metric: Metric) -> MetricValue? { values.first { $0.metric == metric } }
}

extension ComparedSubject {
    /// Rates and shares of peak of each measurement, then the watts, then the dollars.
    ///
    /// - Parameter baseline: what it is compared with; a measurement that differs from its partner there in the size of
    ///   the problem goes by the partner's name.
    package init(_ record: RunRecord, named name: String, against baseline: RunRecord? = nil) {
        var measurements = record.measurements
        for pair in MeasurementPair.all(baseline?.measurements ?? [], record.measurements) {
            let place = measurements.firstIndex { $0.benchmark == pair.candidate.benchmark }
            if let place { measurements[place].benchmark = pair.baseline.benchmark }
        }
        self.init(
            name: name,
            values: measurements.flatMap(Self.values(of:)) + [Self.watts(record)].compactMap(\.self)
                + record.revenue.map { Self.dollars($0, in: record, of: measurements) })
    }

    /// A profile by what its rows earn; an ASIC also by its energy at the wall.
    package init(profile id: String, earning rows: [RevenueRow], joulesPerTerahash: Estimate? = nil) {
        let efficiency = Metric(.joulesPerTerahash, of: .hashing)
        let joules = joulesPerTerahash.map { MetricValue(metric: efficiency, estimate: $0) }
        self.init(
            name: id,
            values: [joules].compactMap(\.self)
                + rows.map { row in
                    MetricValue(
                        metric: Metric(row), estimate: row.usdPerMwYear,
                        // ASICs at the same market and site differ by their joules a hash alone.
                        context: joules.map { _ in "\(row.market) \(row.site)" },
                        follows: joules.map { _ in efficiency })
                })
    }

    private static func values(of measurement: RateMeasurement) -> [MetricValue] {
        let launches = LaunchRecord.launches(of: [measurement]).flatMap { $0.map(\.rate.center) }
        let isRepeated = launches.count > 1
        var values = [
            MetricValue(
                metric: Metric(.rate, of: measurement.benchmark), estimate: measurement.rate,
                observations: isRepeated ? launches : measurement.samples.map(\.rate),
                replication: isRepeated ? .launches : .windows)
        ]
        if let fraction = measurement.fractionOfPeak {
            values.append(
                MetricValue(
                    metric: Metric(.fractionOfPeak, of: measurement.benchmark), estimate: fraction,
                    observations: measurement.samples.compactMap { sample in
                        sample.peakRate.map { sample.rate / $0 }
                    }, replication: .windows,
                    // Another probe is another peak, and a share of it another quantity.
                    context: measurement.peak?.method, isOfItsContext: true))
        }
        if let watts = measurement.energy?.watts.value {
            values.append(
                MetricValue(
                    metric: Metric(.watts, of: measurement.benchmark), estimate: Estimate(exactly: watts)))
        }
        return values
    }

    private static func watts(_ record: RunRecord) -> MetricValue? {
        guard let power = record.power else { return nil }
        return MetricValue(
            metric: Metric(.watts, of: .wholeRun(power.boundary)),
            estimate: power.watts,
            context: ([power.source] + (power.profile.map { [$0, power.derivation] } ?? []))
                .joined(separator: ", "), isOfItsContext: power.profile != nil)
    }

    private static func dollars(
        _ row: RevenueRow, in record: RunRecord, of measurements: [RateMeasurement]
    ) -> MetricValue {
        MetricValue(
            metric: Metric(row),
            estimate: row.usdPerMwYear,
            context: "\(row.market) \(row.site) \(row.powerProfile ?? record.power?.source ?? "")",
            follows: source(of: row, in: measurements))
    }

    /// The fastest measurement of what the row sells, which is the one that is priced.
    private static func source(of row: RevenueRow, in measurements: [RateMeasurement]) -> Metric? {
        measurements.filter { row.model.sells($0.benchmark) }.max { $0.rate.center < $1.rate.center }.map {
            Metric(.rate, of: $0.benchmark)
        }
    }
}

extension PriceModel {
    /// Whether its price is of what a benchmark measures of the host.
    func sells(_ benchmark: Benchmark) -> Bool {
        guard benchmark.placement.isOfHost else { return false }
        return switch self {
        case .hashprice: benchmark.computation == .sha256d
        case .perFlop(let format): benchmark.dataType.map { NumberFormat($0) } == format
        case .perDeviceHour, .perKilowatt, .perToken: false
        }
    }
}

extension Metric {
    package init(_ row: RevenueRow) {
        self.init(.usdPerMwYear, of: .revenue(row.model, row.mwBasis))
    }
}
