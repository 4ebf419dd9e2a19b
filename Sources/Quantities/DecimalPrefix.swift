/// The prefix that brings a number to 1 or above, in steps of a thousand.
package struct DecimalPrefix: Hashable, Sendable {
    package let factor: Double
    package let symbol: String

    /// What rounds up to the next step takes it: 999,500 is 1.00 M.
    package init(of value: Double) {
        let steps: [(Double, String)] = [
            (1e18, "E"), (1e15, "P"), (1e12, "T"), (1e9, "G"), (1e6, "M"), (1e3, "k"),
        ]
        (factor, symbol) = steps.first { abs(value) >= $0.0 * 0.9995 } ?? (1, "")
    }
}
