import Charts
import Quantities
import RunRecords

/// What was measured, drawn: rates beside the peak of the same cores, and the samples that they are medians of.
enum RatePictures {
    /// One for each problem, as `RatesReport` has a table for each.
    static func rates(of record: RunRecord) -> [Picture] {
        RatesReport.groups(record.measurements).compactMap { group in
            guard let first = group.first?.benchmark else { return nil }
            var engines: [EngineName] = []
            for measurement in group where !engines.contains(measurement.benchmark.engine) {
                engines.append(measurement.benchmark.engine)
            }
            let bars = group.map { measurement in
                BarChart.Bar(
                    label(measurement), Interval(measurement.rate), ceiling: measurement.peak?.rate.center,
                    series: engines.firstIndex(of: measurement.benchmark.engine) ?? 0)
            }
            let what = [first.computation.title, first.problem.sizeTitle].compactMap(\.self)
                .joined(separator: " ")
            let best = group.max { $0.rate.center < $1.rate.center }
            let words = best.map {
                "\(label($0)) is fastest, \(NumberText.withUnit($0.rate.center, first.unit.symbol))"
                    + ($0.fractionOfPeak.map { ", \(NumberText.percent($0.center)) of its peak" } ?? "") + "."
            }
            return BarChart(
                bars, unit: .scaled(first.unit.symbol), intervalTitle: "interval of the median",
                ceilingTitle: "peak of the same cores"
            ).picture(
                name: Picture.name("rates", scope(record), what), title: "\(what): rate",
                description: words ?? "")
        }
    }

    /// Of fewer samples a count by size shows nothing that their distribution does not.
    private static let leastCounted = 30

    /// The samples of one measurement in their order, and by size.
    static func samples(of measurement: RateMeasurement, in record: RunRecord) -> [Picture] {
        guard measurement.samples.count > 1 else { return [] }
        let unit = AxisUnit.scaled(measurement.benchmark.unit.symbol)
        let name = anchor(measurement)
        var elapsed = 0.0
        let strip = measurement.samples.map { sample in
            defer { elapsed += sample.seconds }
            return SampleStrip.Sample(
                seconds: elapsed, value: sample.rate, disturbedBy: sample.dirt.map(\.rawValue))
        }
        let median = Interval(measurement.rate)
        let dirty = measurement.samples.count { !$0.dirt.isEmpty }
        let title = measurement.benchmark.title
        let interval = "\(NumberText.percent(measurement.rate.confidence)) interval of the median"
        let rates = measurement.samples.map(\.rate)
        let counts =
            rates.count < leastCounted
            ? []
            : [
                Histogram(rates, unit: unit).picture(
                    name: Picture.name("counts", scope(record), name),
                    title: "\(title): how often each rate was seen",
                    description: "\(rates.count) samples.")
            ]
        return [
            SampleStrip(
                strip, median: median, unit: unit, intervalTitle: interval
            ).picture(
                name: Picture.name("samples", scope(record), name), title: "\(title): samples in their order",
                description:
                    "\(dirty) of \(measurement.samples.count) samples \(dirty == 1 ? "was" : "were") disturbed."
            ),
            DistributionChart(
                rates, median: median, unit: unit,
                intervalTitle: interval
            ).picture(
                name: Picture.name("sizes", scope(record), name), title: "\(title): samples by size",
                description: "Half of the samples lie below the median."),
        ] + counts
    }

    /// Of a run, within names.
    static func scope(_ record: RunRecord) -> String { String(record.id.prefix(8)) }

    /// One of a kind within a run.
    static func anchor(_ measurement: RateMeasurement) -> String {
        Picture.name("rate", measurement.benchmark.name, measurement.kernel)
    }

    private static func label(_ measurement: RateMeasurement) -> String {
        let benchmark = measurement.benchmark
        let workers = measurement.cpus.count > 1 ? " x\(measurement.cpus.count)" : ""
        return "\(benchmark.engine.rawValue), \(benchmark.placement.rawValue)\(workers)"
    }
}

extension Interval {
    init(_ estimate: Estimate) {
        self.init(low: estimate.low, middle: estimate.center, high: estimate.high)
    }
}
