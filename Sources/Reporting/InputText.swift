/// Values of inputs in tables of planning.
enum InputText {
    /// Four digits: `60000`, `0.05`, `133.9T`.
    static func value(_ value: Double) -> String {
        guard abs(value) >= 1e6 else { return NumberText.significant(value, 4) }
        let scale = NumberText.scale(of: value)
        return NumberText.significant(value / scale.factor, 4) + scale.prefix
    }

    /// `+920 %`, `-12 %`.
    static func change(_ share: Double) -> String {
        (share > 0 ? "+" : "") + NumberText.significant(100 * share) + " %"
    }
}
