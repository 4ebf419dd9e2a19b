import Quantities
package import RunRecords
import Statistics

/// One metric's values of both sides, one a launch.
package struct LaunchSeries: Sendable {
    package var metric: Metric
    package var baseline: [Double]
    package var candidate: [Double]
    /// Candidate / baseline of each pair of launches; `nil` where launches are no pairs.
    package var pairRatios: [Double]?
    /// The same from the windows that nothing interrupted: an interruption only ever slows a window down, so three quarters
    /// of a launch's may be hit unnoticed. `nil` where a launch has no windows.
    package var undisturbed: TwoSides?
    /// The peak probe's rates beside them, likewise undisturbed; `nil` where a launch has none.
    package var peaks: TwoSides?
    /// Whether the probe follows the core's clock, as one of instructions does; that of memory does not.
    package var peaksFollowClock = true
    /// The clock's proxy, in hertz; `nil` where a launch does not know it.
    package var clocks: TwoSides?
    /// What disturbed the launches of either side, the most frequent first.
    package var noise: [NoiseCause]
    /// Of dollars: today's price over the one that the baseline is sealed with; `nil` where both have one price.
    package var priceRatio: Double?

    package init(
        metric: Metric, baseline: [Double], candidate: [Double], pairRatios: [Double]? = nil,
        undisturbed: TwoSides? = nil, peaks: TwoSides? = nil, clocks: TwoSides? = nil,
        noise: [NoiseCause] = []
    ) {
        self.metric = metric
        self.baseline = baseline
        self.candidate = candidate
        self.pairRatios = pairRatios
        self.undisturbed = undisturbed
        self.peaks = peaks
        self.clocks = clocks
        self.noise = noise
    }

    /// Ratios are taken, so every value must be above 0 and finite.
    package var isUsable: Bool {
        TwoSides(baseline: baseline, candidate: candidate).isUsable && values.isUsable
            && (pairRatios ?? []).allSatisfy { $0 > 0 && $0.isFinite }
    }

    /// What is judged where launches have no partners.
    var values: TwoSides { undisturbed ?? TwoSides(baseline: baseline, candidate: candidate) }

    /// The values as shares of the peak measured beside them, which what slows the whole core down does not move; the
    /// values themselves where there is no peak.
    var besidePeak: TwoSides {
        guard let peaks else { return values }
        let values = values
        return TwoSides(
            baseline: zip(values.baseline, peaks.baseline).map(/),
            candidate: zip(values.candidate, peaks.candidate).map(/))
    }

    /// The rates of what both sides measured, launch by launch.
    ///
    /// - Parameters:
    ///   - baseline: the measurements of each launch.
    ///   - candidate: likewise.
    package static func rates(baseline: [[RateMeasurement]], candidate: [[RateMeasurement]])
        -> [LaunchSeries]
    {
        MeasurementPair.all(baseline.first ?? [], candidate.first ?? []).map { pair in
            let sides = [(baseline, pair.baseline), (candidate, pair.candidate)].map { launches, first in
                launches.compactMap { launch in launch.first { $0.benchmark == first.benchmark } }
            }
            // Peaks of unlike probes differ also where nothing has changed. Those that are equally fast take turns.
            let methods = sides.map { Set($0.map { $0.peak?.method }) }
            let isOnePeak = !methods[0].isDisjoint(with: methods[1])
            var series = LaunchSeries(
                metric: Metric(.rate, of: pair.baseline.benchmark),
                baseline: sides[0].map(\.rate.center), candidate: sides[1].map(\.rate.center),
                undisturbed: both(sides, quantile(undisturbed, \.rate)),
                peaks: isOnePeak ? both(sides, quantile(undisturbed, \.peakRate)) : nil,
                clocks: both(sides, quantile(0.5, \.noise.frequencyProxyHertz)),
                noise: disturbing(either: sides))
            series.peaksFollowClock = !sides.joined().contains { $0.peak?.isOfMemory == true }
            return series
        }
    }

    /// The rates of pairs of launches that measured in turn, with the ratio of each pair, of undisturbed windows.
    ///
    /// - Parameters:
    ///   - baseline: the measurements of each launch.
    ///   - candidate: likewise, and as many.
    package static func pairs(
        baseline: [[RateMeasurement]], candidate: [[RateMeasurement]]
    ) -> [LaunchSeries] {
        let pairs = zip(baseline, candidate)
        return rates(baseline: baseline, candidate: candidate).map { series in
            var series = series
            series.pairRatios = pairs.compactMap { old, new in
                let pair = MeasurementPair.all(old, new).first {
                    Metric(.rate, of: $0.baseline.benchmark) == series.metric
                }
                return pair.flatMap(ratio)
            }
            return series
        }
    }

    private static func ratio(_ pair: MeasurementPair) -> Double? {
        let rate = quantile(undisturbed, \.rate)
        guard let old = rate(pair.baseline), let new = rate(pair.candidate) else { return nil }
        return new / old
    }

    /// The watts of what both sides measured and metered in every launch.
    ///
    /// - Parameter areTurns: whether launches of the same number measured in turn.
    package static func watts(
        baseline: [[RateMeasurement]], candidate: [[RateMeasurement]], areTurns: Bool
    ) -> [LaunchSeries] {
        MeasurementPair.all(baseline.first ?? [], candidate.first ?? []).compactMap { pair in
            let sides = [(baseline, pair.baseline), (candidate, pair.candidate)].map { launches, first in
                launches.compactMap { launch in launch.first { $0.benchmark == first.benchmark } }
            }
            return both(sides) { $0.energy?.watts.value }.map { watts in
                LaunchSeries(
                    metric: Metric(.watts, of: pair.baseline.benchmark),
                    baseline: watts.baseline, candidate: watts.candidate,
                    pairRatios: areTurns ? watts.pairRatios : nil,
                    clocks: both(sides, quantile(0.5, \.noise.frequencyProxyHertz)),
                    noise: disturbing(either: sides))
            }
        }
    }

    /// The dollars of what every launch of both sides sells.
    ///
    /// - Parameters:
    ///   - rates: of the same launches, whose noise and clocks are the dollars' as well.
    ///   - areTurns: whether launches of the same number measured in turn.
    package static func dollars(
        baseline: [PricedLaunch], candidate: [PricedLaunch], priceRatios: [Metric: Double] = [:],
        rates: [LaunchSeries], areTurns: Bool
    ) -> [LaunchSeries] {
        let metrics = (baseline.first?.dollars.keys).map { $0.sorted { $0.name < $1.name } } ?? []
        return metrics.compactMap { metric -> LaunchSeries? in
            let dollars = TwoSides(
                baseline: baseline.compactMap { $0.dollars[metric] },
                candidate: candidate.compactMap { $0.dollars[metric] })
            guard dollars.baseline.count == baseline.count, dollars.candidate.count == candidate.count,
                dollars.isUsable, PricedLaunch.areAlike(baseline + candidate, metric)
            else { return nil }
            let isMetered = candidate.contains { $0.metered.contains(metric) }
            let followed = followed(by: metric, among: rates)
            var series = LaunchSeries(
                metric: metric, baseline: dollars.baseline, candidate: dollars.candidate,
                pairRatios: areTurns ? dollars.pairRatios : nil,
                // Where the watts are modelled dollars follow the rate alone, and are judged beside its peak probe.
                peaks: isMetered ? nil : followed?.peaks,
                clocks: rates.lazy.compactMap(\.clocks).first,
                noise: rates.flatMap(\.noise).reduce(into: []) { seen, cause in
                    if !seen.contains(cause) { seen.append(cause) }
                })
            series.peaksFollowClock = followed?.peaksFollowClock ?? true
            series.priceRatio = priceRatios[metric].flatMap { abs($0 - 1) > 1e-9 ? $0 : nil }
            return series
        }
    }

    /// The rate that is priced: the fastest of what the metric's model sells.
    private static func followed(by metric: Metric, among rates: [LaunchSeries]) -> LaunchSeries? {
        guard case .revenue(let model, _) = metric.subject else { return nil }
        return rates.filter { $0.metric.benchmark.map { model.sells($0) } ?? false }
            .max { ($0.candidate.first ?? 0) < ($1.candidate.first ?? 0) }
    }

    /// The upper quartile of a launch's windows.
    fileprivate static let undisturbed = 0.75

    /// Of what a launch's windows hold; `nil` where one of them does not.
    private static func quantile(
        _ share: Double, _ value: @escaping (Sample) -> Double?
    ) -> (RateMeasurement) -> Double? {
        { measurement in
            let values = measurement.samples.compactMap(value)
            return values.count == measurement.samples.count ? Summary(values)?.quantile(share) : nil
        }
    }

    private static func both(_ sides: [[RateMeasurement]], _ value: (RateMeasurement) -> Double?) -> TwoSides?
    {
        let values = sides.map { $0.compactMap(value) }
        guard zip(values, sides).allSatisfy({ $0.count == $1.count }) else { return nil }
        let both = TwoSides(baseline: values[0], candidate: values[1])
        return both.isUsable ? both : nil
    }

    /// By the windows of each side alone: many of one side are few of both.
    private static func disturbing(either sides: [[RateMeasurement]]) -> [NoiseCause] {
        let samples = sides.map { $0.flatMap(\.samples) }
        let found = Set(samples.flatMap { NoiseTally($0).disturbing })
        return NoiseTally(samples.flatMap(\.self)).causes.filter(found.contains)
    }
}

extension RateMeasurement {
    /// At the rate of the windows that nothing interrupted.
    var undisturbed: RateMeasurement {
        guard let rate = Summary(samples.map(\.rate))?.quantile(LaunchSeries.undisturbed) else { return self }
        var measurement = self
        measurement.rate = Estimate(exactly: rate)
        return measurement
    }
}
