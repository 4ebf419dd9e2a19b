/// A number that knows its unit, so that watts are never added to dollars.
///
/// Conforming types store SI base units, except money, which is in US dollars of a market's date.
package protocol Quantity: Comparable, Hashable, Codable, Sendable {
    /// In the unit that the type's own comment names.
    var value: Double { get }
    init(_ value: Double)
}

extension Quantity {
    package static func < (left: Self, right: Self) -> Bool { left.value < right.value }
    package static func + (left: Self, right: Self) -> Self { Self(left.value + right.value) }
    package static func - (left: Self, right: Self) -> Self { Self(left.value - right.value) }
    package static func * (left: Self, factor: Double) -> Self { Self(left.value * factor) }
    package static func / (left: Self, divisor: Double) -> Self { Self(left.value / divisor) }
    /// The plain ratio of two values of one unit.
    package static func / (left: Self, right: Self) -> Double { left.value / right.value }

    package init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode(Double.self))
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(value)
    }
}
