import Foundation

/// Values of inputs in tables of planning.
enum InputText {
    /// Four digits at most, without padding: `60000`, `0.05`, `133.9T`.
    static func value(_ value: Double) -> String {
        guard value != 0, value.isFinite else { return NumberText.significant(value) }
        let scale = abs(value) >= 1e6 ? NumberText.scale(of: value) : (factor: 1, prefix: "")
        // Rounded first: fewer digits than an integer has would be written with an exponent.
        let rounded = Double(String(format: "%.3e", value / scale.factor)) ?? value
        return String(format: "%.12g", rounded) + scale.prefix
    }

    /// `+920 %`, `-12 %`.
    static func change(_ share: Double) -> String {
        (share > 0 ? "+" : "") + NumberText.significant(100 * share) + " %"
    }
}
