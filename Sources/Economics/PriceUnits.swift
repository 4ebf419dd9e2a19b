import Quantities

/// What a hash rate earns: US dollars a day for each hash per second.
package struct Hashprice: Quantity {
    package static let unit = "USD/(H/s)/day"
    package let value: Double
    package init(_ value: Double) { self.value = value }
    /// The usual unit, USD/PH/day: a day's earnings of 1e15 H/s.
    package init(usdPerPetahashDay: Double) { self.init(usdPerPetahashDay / 1e15) }
    package var usdPerPetahashDay: Double { value * 1e15 }
}

/// How much energy a hash costs; J/TH x 1e-12.
package struct JoulesPerHash: Quantity {
    package static let unit = "J/H"
    package let value: Double
    package init(_ value: Double) { self.value = value }
    package init(joulesPerTerahash: Double) { self.init(joulesPerTerahash / 1e12) }
    package var joulesPerTerahash: Double { value * 1e12 }
}

/// The price of energy, or what energy earns.
package struct DollarsPerMegawattHour: Quantity {
    package static let unit = "USD/MWh"
    package let value: Double
    package init(_ value: Double) { self.value = value }
}

/// What a megawatt earns or costs in a year of 8,760 hours.
package struct DollarsPerMegawattYear: Quantity {
    package static let unit = "USD/MW-year"
    package let value: Double
    package init(_ value: Double) { self.value = value }
}

/// The rent of a device.
package struct DollarsPerHour: Quantity {
    package static let unit = "USD/h"
    package let value: Double
    package init(_ value: Double) { self.value = value }
}

/// The price of 1e15 FLOP/s (OP/s for integers), achieved, for an hour.
package struct DollarsPerPetaflopHour: Quantity {
    package static let unit = "USD/PFLOP-hour"
    package let value: Double
    package init(_ value: Double) { self.value = value }
}

/// The rent of powered space: a kilowatt of critical IT load for a month of 730 hours.
package struct DollarsPerKilowattMonth: Quantity {
    package static let unit = "USD/kW-month"
    package let value: Double
    package init(_ value: Double) { self.value = value }
}
