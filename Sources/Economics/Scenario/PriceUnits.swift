import Quantities

/// What a hash rate earns: US dollars a day for each hash per second, USD/(H/s)/day.
package struct Hashprice: Quantity {
    package let value: Double
    package init(_ value: Double) { self.value = value }
    /// The usual unit, USD/PH/day: a day's earnings of 1e15 H/s.
    package init(usdPerPetahashDay: Double) { self.init(usdPerPetahashDay / 1e15) }
    package var usdPerPetahashDay: Double { value * 1e15 }
}

/// How much energy a hash costs, J/H: J/TH x 1e-12.
package struct JoulesPerHash: Quantity {
    package let value: Double
    package init(_ value: Double) { self.value = value }
    package init(joulesPerTerahash: Double) { self.init(joulesPerTerahash / 1e12) }
    package var joulesPerTerahash: Double { value * 1e12 }
}

/// The price of energy, or what energy earns, USD/MWh.
package struct DollarsPerMegawattHour: Quantity {
    package let value: Double
    package init(_ value: Double) { self.value = value }
}

/// What a megawatt earns or costs in a year of 8,760 hours, USD/MW-year.
package struct DollarsPerMegawattYear: Quantity {
    package let value: Double
    package init(_ value: Double) { self.value = value }
}

/// The rent of a device, USD/h.
package struct DollarsPerHour: Quantity {
    package let value: Double
    package init(_ value: Double) { self.value = value }
}

/// The price of 1e15 FLOP/s (OP/s for integers), achieved, for an hour, USD/PFLOP-hour.
package struct DollarsPerPetaflopHour: Quantity {
    package let value: Double
    package init(_ value: Double) { self.value = value }
}
