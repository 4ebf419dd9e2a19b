/// A value and the ends of what it may be; without them nothing is known of its spread.
package struct Interval: Hashable, Sendable {
    package var low: Double
    package var middle: Double
    package var high: Double

    package init(low: Double, middle: Double, high: Double) {
        self.low = low
        self.middle = middle
        self.high = high
    }

    /// Without a spread.
    package init(_ value: Double) { self.init(low: value, middle: value, high: value) }

    var hasSpread: Bool { low < high }
    var all: [Double] { [low, middle, high] }

    /// Its ends as cells of a table; empty where they say nothing.
    func ends(_ unit: AxisUnit) -> [String] {
        hasSpread ? [unit.text(low, digits: 4), unit.text(high, digits: 4)] : ["", ""]
    }
}
