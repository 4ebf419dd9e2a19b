import Foundation

/// Numbers as people read them. All output uses the C locale: a comma never stands for a point.
package enum NumberText {
    /// `digits` significant digits in plain notation: 11.03, 0.462, 1200; of what has more digits than a reader counts, with
    /// its exponent: 1.03e+17.
    package static func significant(_ value: Double, _ digits: Int = 3) -> String {
        guard value.isFinite else { return value.isNaN ? "?" : value < 0 ? "-inf" : "inf" }
        guard value != 0 else { return "0" }
        let rounded = Double(printed("%.\(digits - 1)e", value)) ?? value
        let magnitude = Int(floor(log10(abs(rounded))))
        guard magnitude < 12 else { return printed("%.\(digits - 1)e", rounded) }
        return printed("%.\(max(0, digits - 1 - magnitude))f", rounded)
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

    /// Dollars in thousands, millions or billions, three digits: `412k`, `-1.07M`, `12.9M`.
    package static func dollars(_ value: Double) -> String {
        guard value.isFinite else { return "?" }
        guard abs(value) < 1e15 else { return significant(value) }
        let suffixes = ["", "k", "M", "B"]
        var (step, factor) = (0, 1.0)
        while step < suffixes.count - 1, abs(value) >= factor * 999.5 {
            step += 1
            factor *= 1000
        }
        return significant(value / factor) + suffixes[step]
    }

    /// `412k-1.07M`, `-412k to 1.07M`; one number where the two are equal.
    package static func dollars(from low: Double, to high: Double) -> String {
        low == high ? dollars(low) : dollars(low) + (low < 0 ? " to " : "-") + dollars(high)
    }

    /// Four digits at most, without padding: `60000`, `0.05`, `133.9T`.
    package static func compact(_ value: Double) -> String {
        guard value != 0, value.isFinite else { return significant(value) }
        let scale = abs(value) >= 1e6 ? scale(of: value) : (factor: 1, prefix: "")
        // Rounded first: fewer digits than an integer has would be written with an exponent.
        let rounded = Double(printed("%.3e", value / scale.factor)) ?? value
        return printed("%.12g", rounded) + scale.prefix
    }

    /// A share as percent: `81 %`, `0.4 %`.
    package static func percent(_ share: Double, digits: Int = 2) -> String {
        "\(significant(100 * share, abs(share) >= 0.995 ? 3 : digits)) %"
    }

    /// A share with its sign: `+920 %`, `-12.0 %`.
    package static func signedPercent(_ share: Double) -> String {
        (share > 0 ? "+" : "") + significant(100 * share) + " %"
    }

    /// A difference of two shares in percentage points with its sign: `+3.68 pt`.
    package static func points(_ share: Double) -> String {
        (share > 0 ? "+" : "") + significant(100 * share) + " pt"
    }

    /// What a ratio changes: `-3.1 %` of 0.969.
    package static func change(_ ratio: Double) -> String { change(ratio, unit: " %") }

    /// `-3.4...-2.8 %`.
    package static func change(from low: Double, to high: Double) -> String {
        "\(change(low, unit: ""))...\(change(high))"
    }

    private static func change(_ ratio: Double, unit: String) -> String {
        printed("%+.1f", (ratio - 1) * 100) + unit
    }

    /// A share to a tenth of a percent, without it where it is 0: `2 %`, `4.7 %`.
    package static func tenths(_ share: Double) -> String {
        let text = printed("%.1f", share * 100)
        if text == "0.0", share > 0 { return "\(significant(share * 100, 1)) %" }
        return "\(text.hasSuffix(".0") ? String(text.dropLast(2)) : text) %"
    }

    /// `p = 0.0015`, or `p < 0.0001`: digits far behind the point say no more than that it is small.
    package static func probability(_ value: Double) -> String {
        value < 1e-4 ? "p < 0.0001" : "p = " + significant(value, 2)
    }

    /// A share rounded up to two digits, in percent, without the sign: 0.01478 as `1.5`.
    package static func percentAbove(_ share: Double) -> String {
        let step = pow(10, floor(log10(100 * share)) - 1)
        return significant((100 * share / step).rounded(.up) * step, 2)
    }

    /// What is left of 100 % by `percentAbove` of the rest, with as many decimals.
    package static func percentBelow(_ share: Double) -> String {
        let rest = percentAbove(1 - share)
        let decimals = rest.split(separator: ".").dropFirst().first?.count ?? 0
        return printed("%.\(decimals)f", 100 - (Double(rest) ?? 0))
    }

    /// Powers of 1024: `32 KiB`, `1.5 GiB`.
    package static func bytes(_ count: Int) -> String {
        let units = ["B", "KiB", "MiB", "GiB", "TiB"]
        var step = 0
        while step < units.count - 1, count >> (10 * (step + 1)) > 0 { step += 1 }
        let value = Double(count) / Double(1 << (10 * step))
        return "\(value == value.rounded() ? String(Int(value)) : significant(value)) \(units[step])"
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
