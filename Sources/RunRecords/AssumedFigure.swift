/// A figure that a row of revenue rests on, for programs; `assumptions` tells the same in words.
package struct AssumedFigure: Codable, Hashable, Sendable {
    package var value: Double
    /// P10 and P90; `null` where nobody knows them.
    @Nullable package var low: Double?
    @Nullable package var high: Double?
    package var unit: String
    /// As its profile names it; `override` for what was set by hand, `measured` for what a run measured, `derived` for what
    /// follows from the others.
    package var source: String
    /// When it was true, as exactly as its source says; `null` where it was measured or derived.
    @Nullable package var asOf: String?

    package static let measured = "measured"
    package static let derived = "derived"

    package init(
        value: Double, low: Double? = nil, high: Double? = nil, unit: String, source: String,
        asOf: String? = nil
    ) {
        self.value = value
        self.low = low
        self.high = high
        self.unit = unit
        self.source = source
        self.asOf = asOf
    }
}
