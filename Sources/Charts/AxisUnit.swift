import Foundation
import Quantities

/// What the numbers along an axis are of, and how they are written.
package enum AxisUnit: Hashable, Sendable {
    /// USD in thousands, millions and billions; of what, as `USD per MW and year`.
    case dollars(String)
    /// With a decimal prefix: `H/s`.
    case scaled(String)
    /// Of 1, shown in percent; of what.
    case share(String)
    /// What a ratio changes, of 1, shown in percent with its sign; of what.
    case change(String)
    /// As it is; in what.
    case plain(String)
    /// The same of whole numbers, as years.
    case whole(String)

    /// One value, for a label and for the table: `2.53M`, `34.3 MH/s`, `65 %`, `1.5`.
    package func text(_ value: Double, digits: Int = 3) -> String {
        guard value.isFinite else { return "" }
        return switch self {
        case .dollars: NumberText.dollars(value)
        case .scaled(let unit): NumberText.withUnit(value, unit, digits: digits)
        case .share: NumberText.percent(value, digits: digits)
        case .change: NumberText.change(1 + value)
        case .plain, .whole:
            NumberText.compact(Double(NumberText.significant(value, max(4, digits))) ?? value)
        }
    }

    /// What stands beside an axis whose ticks share a prefix: `MH/s`.
    func title(upTo largest: Double) -> String {
        switch self {
        case .dollars(let what), .share(let what), .change(let what), .plain(let what), .whole(let what):
            what
        case .scaled(let unit): NumberText.scale(of: largest).prefix + unit
        }
    }

    /// Beside an axis whose ticks have each its own prefix.
    var title: String {
        switch self {
        case .dollars(let what), .share(let what), .change(let what), .plain(let what), .whole(let what),
            .scaled(let what):
            what
        }
    }

    /// Above a column of a table, where each value names its own unit.
    var columnTitle: String { if case .scaled = self { "value" } else { title } }

    /// The least that two ticks may differ by: of changes a tenth of a percent, as they are written.
    var leastStep: Double {
        switch self {
        case .whole: 1
        case .change: 1e-3
        case .dollars, .scaled, .share, .plain: 0
        }
    }

    /// How far an axis goes on both sides where all values are 0.
    var roomAtZero: Double {
        switch self {
        case .share, .change: 0.01
        case .dollars, .scaled, .plain, .whole: 1
        }
    }

    /// - Parameters:
    ///   - step: between ticks, which decides the decimals.
    ///   - largest: of the ticks, which decides the prefix.
    package func tick(_ value: Double, step: Double, largest: Double) -> String {
        switch self {
        case .dollars:
            let scale = largest >= 1e12 ? (factor: 1e9, suffix: "B") : Self.dollarScale(largest)
            return Self.decimal(value / scale.factor, step: step / scale.factor)
                + (value == 0 ? "" : scale.suffix)
        case .scaled:
            let factor = NumberText.scale(of: largest).factor
            return Self.decimal(value / factor, step: step / factor)
        case .share, .change: return Self.decimal(100 * value, step: 100 * step) + " %"
        case .plain, .whole:
            guard largest >= 1e6 else { return Self.decimal(value, step: step) }
            let scale = NumberText.scale(of: largest)
            return Self.decimal(value / scale.factor, step: step / scale.factor)
                + (value == 0 ? "" : scale.prefix)
        }
    }

    /// Of an axis by the logarithm.
    func logarithmicTick(_ value: Double) -> String {
        switch self {
        case .dollars: NumberText.dollars(value).replacing(/\.0+(?=[kMB]|$)/, with: "")
        case .scaled, .plain, .whole:
            Self.shortest(value / NumberText.scale(of: value).factor) + NumberText.scale(of: value).prefix
        case .share, .change: Self.shortest(100 * value) + " %"
        }
    }

    private static func dollarScale(_ largest: Double) -> (factor: Double, suffix: String) {
        [(1e9, "B"), (1e6, "M"), (1e3, "k")].first { largest >= $0.0 } ?? (1, "")
    }

    /// With as many decimals as tell neighbours apart.
    private static func decimal(_ value: Double, step: Double) -> String {
        let decimals = step > 0 ? min(12, max(0, Int((-log10(step) - 1e-9).rounded(.up)))) : 0
        let text = printed("%.\(decimals)f", value)
        return Double(text) == 0 ? "0" : text
    }

    private static func shortest(_ value: Double) -> String { printed("%.4g", value) }
}
