package import RunRecords
import Quantities
import Statistics

/// Measurements of several launches in one record, and taken apart again.
package enum LaunchRecord {
    /// Launches put together: all samples, each with the number of its launch; the rate is the median of the launches'
    /// medians, with the interval that they give.
    ///
    /// - Parameter launches: the measurements of each launch. What is not in all of them is left out.
    package static func merged(_ launches: [[RateMeasurement]]) -> [RateMeasurement] {
        (launches.first ?? []).compactMap { first in
            let same = launches.compactMap { launch in launch.first { $0.benchmark == first.benchmark } }
            guard same.count == launches.count else { return nil }
            return merged(same)
        }
    }

    private static func merged(_ launches: [RateMeasurement]) -> RateMeasurement? {
        guard var merged = launches.first,
            let rate = MedianInterval.estimate(launches.map(\.rate.center))
        else { return nil }
        merged.rate = rate
        merged.samples = launches.enumerated().flatMap { index, launch in
            launch.samples.map { sample in
                var sample = sample
                sample.launch = index
                return sample
            }
        }
        merged.hugePageShare = launches.compactMap(\.hugePageShare).min()
        merged.memoryChoice = launches.compactMap(\.memoryChoice).max()
        merged.fractionOfPeak = median(launches, \.fractionOfPeak)
        merged.peak = median(launches, { $0.peak?.rate }).flatMap { rate in
            merged.peak.map { Peak(rate: rate, method: $0.method) }
        }
        addEnergies(of: launches, to: &merged)
        let noises = launches.map(\.noise)
        merged.noise = Noise(
            sumOf: noises, frequencyProxyHertz: Summary(noises.compactMap(\.frequencyProxyHertz))?.median)
        merged.warnings = NoiseTally(merged.samples).warnings + others(launches)
        return merged
    }

    /// `nil` where a launch has none.
    private static func median(
        _ launches: [RateMeasurement], _ value: (RateMeasurement) -> Estimate?
    ) -> Estimate? {
        let values = launches.compactMap { value($0)?.center }
        return values.count == launches.count ? MedianInterval.estimate(values) : nil
    }

    private static func addEnergies(of launches: [RateMeasurement], to merged: inout RateMeasurement) {
        let energies = launches.compactMap(\.energy)
        let sum = energies.count == launches.count ? Energy(sumOf: energies) : nil
        merged.energy = sum
        merged.otherEnergies = nil
        merged.launchEnergies = sum.map { _ in energies }
    }

    /// Each kind once, as the launch says it in which it is worst, with how many carry it where not all do. The windows of
    /// a launch are few, so what is said of them is not: what matters is the interval over the launches, and noise is
    /// counted over all.
    private static func others(_ launches: [RateMeasurement]) -> [Warning] {
        var order: [WarningCode] = []
        var found: [WarningCode: (worst: Warning, severity: Double, count: Int)] = [:]
        for launch in launches {
            var said: Set<WarningCode> = []
            for warning in launch.warnings
            where !warning.code.isOfWindows && said.insert(warning.code).inserted {
                let severity = warning.severity(in: launch)
                if found[warning.code] == nil { order.append(warning.code) }
                let known = found[warning.code] ?? (warning, severity, 0)
                let worst = severity > known.severity ? (warning, severity) : (known.worst, known.severity)
                found[warning.code] = (worst.0, worst.1, known.count + 1)
            }
        }
        return order.compactMap { found[$0] }.map { worst, _, count in
            var warning = worst
            if count < launches.count { warning.message += " (\(count) of \(launches.count) launches)" }
            return warning
        }
    }

    /// The measurements of each launch of a record; one where the record is of one process.
    package static func launches(of measurements: [RateMeasurement]) -> [[RateMeasurement]] {
        let numbers = Set(measurements.flatMap { $0.samples.map { $0.launch ?? 0 } }).sorted()
        return numbers.map { number in
            measurements.compactMap { only(number, of: $0) }
        }
    }

    private static func only(_ launch: Int, of measurement: RateMeasurement) -> RateMeasurement? {
        var part = measurement
        part.samples = measurement.samples.filter { ($0.launch ?? 0) == launch }
        guard let rate = MedianInterval.estimate(part.samples.map(\.rate)) else { return nil }
        part.rate = rate
        if let energies = measurement.launchEnergies {
            part.energy = energies.indices.contains(launch) ? energies[launch] : nil
            part.launchEnergies = nil
        }
        return part
    }
}
