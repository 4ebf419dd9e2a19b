package import RunRecords
import Quantities
import Statistics

/// Measurements of several launches in one record, and taken apart again.
package enum LaunchRecord {
    /// Launches put together: all samples, each with the number of its launch; the rate is the median of the launches'
    /// medians, with the interval that they give.
    ///
    /// - Parameter launches: the measurements of each launch. What is not in all of them is left out.
    package static func merged(_ launches: [[Measurement]]) -> [Measurement] {
        (launches.first ?? []).compactMap { first in
            let same = launches.compactMap { launch in launch.first { $0.benchmark == first.benchmark } }
            guard same.count == launches.count else { return nil }
            return merged(same)
        }
    }

    private static func merged(_ launches: [Measurement]) -> Measurement? {
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
        merged.noise = Noise(sumOf: launches.map(\.noise))
        // The windows of a launch are few; what matters is the interval over the launches.
        let codes = ["few-samples", "wide-interval"]
        merged.warnings = launches.flatMap(\.warnings).reduce(into: []) { kept, warning in
            guard !codes.contains(warning.code), !kept.contains(where: { $0.code == warning.code }) else {
                return
            }
            kept.append(warning)
        }
        return merged
    }

    /// The measurements of each launch of a record; one where the record is of one process.
    package static func launches(of measurements: [Measurement]) -> [[Measurement]] {
        let numbers = Set(measurements.flatMap { $0.samples.map { $0.launch ?? 0 } }).sorted()
        return numbers.map { number in
            measurements.compactMap { only(number, of: $0) }
        }
    }

    private static func only(_ launch: Int, of measurement: Measurement) -> Measurement? {
        var part = measurement
        part.samples = measurement.samples.filter { ($0.launch ?? 0) == launch }
        guard let rate = MedianInterval.estimate(part.samples.map(\.rate)) else { return nil }
        part.rate = rate
        return part
    }
}

extension Noise {
    /// Counters add up; the clock is the median. What is unknown in one is unknown in all.
    fileprivate init(sumOf parts: [Noise]) {
        func total<Value: AdditiveArithmetic>(_ value: (Noise) -> Value?) -> Value? {
            let values = parts.map(value)
            return values.contains { $0 == nil } ? nil : values.compactMap(\.self).reduce(.zero, +)
        }
        self.init(
            stealSeconds: total(\.stealSeconds), cpuPressureSeconds: total(\.cpuPressureSeconds),
            involuntarySwitches: total(\.involuntarySwitches), throttleEvents: total(\.throttleEvents),
            quotaThrottledPeriods: total(\.quotaThrottledPeriods),
            frequencyProxyHertz: Summary(parts.compactMap(\.frequencyProxyHertz))?.median)
    }
}
