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

/// A number of a subject with what is known of its spread.
package struct MetricValue: Sendable {
    /// What the observations repeat.
    package enum Replication: String, Codable, Sendable {
        /// Processes: all that differs between two measurements is in their spread.
        case launches
        /// Windows within one process: what differs between processes is not in their spread.
        case windows
        /// Nothing: the value has an interval of its own, or none.
        case none
    }

    package var metric: Metric
    package var estimate: Estimate
    package var observations: [Double]
    package var replication: Replication
    /// What else the value depends on: two of the same context share it, so that it cancels in their ratio. `nil` where
    /// nothing is shared.
    package var context: String?
    /// What it is proportional to, or, where the two have opposite polarities, inversely so.
    package var follows: Metric?

    package init(
        metric: Metric, estimate: Estimate, observations: [Double] = [], replication: Replication = .none,
        context: String? = nil, follows: Metric? = nil
    ) {
        self.metric = metric
        self.estimate = estimate
        self.observations = observations
        self.replication = replication
        self.context = context
        self.follows = follows
    }
}

extension ComparedSubject {
    /// Rates and shares of peak of each measurement, then the watts, then the dollars.
    package init(_ record: RunRecord, named name: String) {
        self.init(
            name: name,
            values: record.measurements.flatMap(Self.values(of:)) + [Self.watts(record)]
                + record.revenue.map { Self.dollars($0, in: record) })
    }

    private static func values(of measurement: Measurement) -> [MetricValue] {
        let launches = LaunchRecord.launches(of: [measurement]).flatMap { $0.map(\.rate.center) }
        let isRepeated = launches.count > 1
        var values = [
            MetricValue(
                metric: measurement.metric(.rate, unit: measurement.unit), estimate: measurement.rate,
                observations: isRepeated ? launches : measurement.samples.map(\.rate),
                replication: isRepeated ? .launches : .windows)
        ]
        if let fraction = measurement.fractionOfPeak {
            values.append(
                MetricValue(
                    metric: measurement.metric(.fractionOfPeak, unit: ""), estimate: fraction,
                    observations: measurement.samples.compactMap { sample in
                        sample.peakRate.map { sample.rate / $0 }
                    }, replication: .windows))
        }
        if let watts = measurement.energy?.watts.value {
            values.append(
                MetricValue(
                    metric: measurement.metric(.watts, unit: "W"), estimate: Estimate(exactly: watts)))
        }
        return values
    }

    private static func watts(_ record: RunRecord) -> MetricValue {
        let power = record.power
        return MetricValue(
            metric: Metric(.watts, of: "whole run, \(power.boundary.rawValue)", unit: "W"),
            estimate: power.watts, context: "\(power.source) \(power.profile ?? "")")
    }

    private static func dollars(_ row: RevenueRow, in record: RunRecord) -> MetricValue {
        MetricValue(
            metric: Metric(
                .usdPerMwYear, of: "\(row.use.rawValue), \(row.model), \(row.mwBasis.rawValue)",
                unit: "USD/MW-year"),
            estimate: row.usdPerMwYear,
            context: "\(row.market) \(row.site) \(row.powerProfile ?? record.power.source)",
            follows: source(of: row, in: record.measurements))
    }

    /// The fastest measurement of what the row sells, which is the one that is priced.
    private static func source(of row: RevenueRow, in measurements: [Measurement]) -> Metric? {
        measurements.filter { measurement in
            switch row.model {
            case .hashprice: measurement.workload == .sha256d
            case .perFlop(let format): measurement.dataType.map { NumberFormat($0) } == format
            case .perDeviceHour, .perKilowatt: false
            }
        }
        .max { $0.rate.center < $1.rate.center }.map { $0.metric(.rate, unit: $0.unit) }
    }
}
