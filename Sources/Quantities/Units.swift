/// Double-SHA-256 hashes of a block header per second (H/s).
package struct HashRate: Quantity {
    package let value: Double
    package init(_ value: Double) { self.value = value }
    package init(terahashPerSecond: Double) { self.init(terahashPerSecond * 1e12) }
}

/// Floating-point operations per second (FLOP/s); a fused multiply-add counts as two.
package struct FlopRate: Quantity {
    package let value: Double
    package init(_ value: Double) { self.value = value }
    package init(teraflops: Double) { self.init(teraflops * 1e12) }
}

/// Power, in W.
package struct Watts: Quantity {
    package let value: Double
    package init(_ value: Double) { self.value = value }
}

/// US dollars of a market's date.
package struct Dollars: Quantity {
    package let value: Double
    package init(_ value: Double) { self.value = value }
}

/// Bitcoin.
package struct Bitcoin: Quantity {
    package let value: Double
    package init(_ value: Double) { self.value = value }
}

/// The time conventions of every formula: a year has 8,760 hours and a month 730.
package enum TimeConvention {
    package static let hoursPerYear = 8_760.0
    package static let hoursPerMonth = 730.0
    package static let daysPerYear = 365.0
    package static let secondsPerDay = 86_400.0
}

/// The rent of powered space: a kilowatt of critical IT load for a month of 730 hours, USD/kW-month.
package struct DollarsPerKilowattMonth: Quantity {
    package let value: Double
    package init(_ value: Double) { self.value = value }
}
