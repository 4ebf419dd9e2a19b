/// A number with how far it may be off: `low` and `high` are taken as P10 and P90.
///
/// A side that the source does not give is `nil`: nobody knows it, which is not the same as being exact.
package struct Spread: Encodable, Hashable, Sendable {
    package var low: Double?
    package var median: Double
    package var high: Double?

    package init(low: Double? = nil, median: Double, high: Double? = nil) {
        self.low = low
        self.median = median
        self.high = high
    }

    package var isKnown: Bool { low != nil || high != nil }
}
