import Foundation

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

    /// Thousands steps of a unit: (11.03, "MH/s") of 11.03e6 and "H/s".
    package static func scale(of value: Double) -> (factor: Double, prefix: String) {
        let steps: [(Double, String)] = [
            (1e18, "E"), (1e15, "P"), (1e12, "T"), (1e9, "G"), (1e6, "M"), (1e3, "k"),
        ]
        return steps.first { abs(value) >= $0.0 * 0.9995 } ?? (1, "")
    }

    /// `11.0 MH/s`.
    package static func withUnit(_ value: Double, _ unit: String, digits: Int = 3) -> String {
        let scale = scale(of: value)
        return "\(significant(value / scale.factor, digits)) \(scale.prefix)\(unit)"
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

    /// Ranges of numbers: `0-3,8`.
    package static func ranges(_ numbers: [Int]) -> String {
        var runs: [ClosedRange<Int>] = []
        for number in numbers.sorted() {
            if let last = runs.last, number <= last.upperBound + 1 {
                runs[runs.count - 1] = last.lowerBound...max(number, last.upperBound)
            } else {
                runs.append(number...number)
            }
        }
        return runs.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)" }
            .joined(separator: ",")
    }

    /// `1 core`, `2 cores`.
    package static func count(_ number: Int, _ noun: String, plural: String? = nil) -> String {
        "\(number) \(number == 1 ? noun : plural ?? noun + "s")"
    }
}
