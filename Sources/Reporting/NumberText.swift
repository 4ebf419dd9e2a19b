import Foundation
import Quantities
package import RunRecords

/// Numbers as people read them. All output uses the C locale: a comma never stands for a point.
package enum NumberText {
    /// `digits` significant digits in plain notation: 11.03, 0.462, 1200.
    package static func significant(_ value: Double, _ digits: Int = 3) -> String {
        guard value.isFinite else { return value.isNaN ? "?" : value < 0 ? "-inf" : "inf" }
        guard value != 0 else { return "0" }
        let rounded = Double(String(format: "%.\(digits - 1)e", value)) ?? value
        let magnitude = Int(floor(log10(abs(rounded))))
        return String(format: "%.\(max(0, digits - 1 - magnitude))f", rounded)
    }

    /// Thousands steps of a unit: (1e6, "M") of 11.03e6.
    package static func scale(of value: Double) -> (factor: Double, prefix: String) {
        let prefix = DecimalPrefix(of: value)
        return (prefix.factor, prefix.symbol)
    }

    /// `11.0 MH/s`.
    package static func withUnit(_ value: Double, _ unit: String, digits: Int = 3) -> String {
        let scale = scale(of: value)
        return "\(significant(value / scale.factor, digits)) \(scale.prefix)\(unit)"
    }

    /// `11.0 MH/s`.
    package static func rate(_ value: Double, _ unit: RateUnit, digits: Int = 3) -> String {
        withUnit(value, unit.symbol, digits: digits)
    }

    /// Dollars in thousands, millions or billions, three digits: `412k`, `-1.07M`, `12.9M`.
    package static func dollars(_ value: Double) -> String {
        guard value.isFinite else { return "?" }
        for (factor, suffix) in [(1e9, "B"), (1e6, "M"), (1e3, "k")] where abs(value) >= factor * 0.9995 {
            return significant(value / factor) + suffix
        }
        return significant(value)
    }

    /// A share as percent: `81 %`, `0.4 %`.
    package static func percent(_ share: Double, digits: Int = 2) -> String {
        "\(significant(100 * share, abs(share) >= 0.995 ? 3 : digits)) %"
    }

    /// Powers of 1024: `32 KiB`, `1.5 GiB`.
    package static func bytes(_ count: Int) -> String {
        for (shift, unit) in [(40, "TiB"), (30, "GiB"), (20, "MiB"), (10, "KiB")] where count >= 1 << shift {
            let value = Double(count) / Double(1 << shift)
            return "\(value == value.rounded() ? String(Int(value)) : significant(value)) \(unit)"
        }
        return "\(count) B"
    }

    /// Ranges of numbers, in the notation of taskset: `0-3,8`, and `0-62:2` for every second.
    package static func ranges(_ numbers: [Int]) -> String {
        var rest = Set(numbers).sorted()[...]
        var parts: [String] = []
        while let first = rest.first {
            let step = rest.count > 1 ? rest[rest.startIndex + 1] - first : 1
            let length = zip(rest, rest.indices).prefix { number, index in
                number == first + step * (index - rest.startIndex)
            }.count
            // Few numbers are read more easily one by one.
            let isRange = length > 1 && (step == 1 || length > 3)
            let last = first + step * (length - 1)
            parts.append(isRange ? "\(first)-\(last)" + (step > 1 ? ":\(step)" : "") : "\(first)")
            rest = rest.dropFirst(isRange ? length : 1)
        }
        return parts.joined(separator: ",")
    }

    /// `PU 0-3, 8`: with spaces, so that long lists can be broken.
    package static func cpus(_ numbers: [Int]) -> String {
        "PU " + ranges(numbers).replacing(",", with: ", ")
    }

    /// `1 core`, `2 cores`.
    package static func count(_ number: Int, _ noun: String, plural: String? = nil) -> String {
        "\(number) \(number == 1 ? noun : plural ?? noun + "s")"
    }
}
