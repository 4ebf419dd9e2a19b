package import Quantities

/// What a published contract comes to, on the same axis as everything else.
///
/// Source: the contract's own value, term and megawatts, divided; no growth or discount is read into it.
package enum ContractPrice {
    /// Value / years / megawatts, on the basis (IT or facility) that the megawatts are of.
    ///
    /// Example: 9.7e9 USD over 5 years for 200 MW of IT load is 9.7 M USD/MW-year.
    package static func perMegawattYear(
        value: Dollars, years: Double, megawatts: Double
    ) -> DollarsPerMegawattYear {
        DollarsPerMegawattYear(value.value / years / megawatts)
    }

    /// Value / (years x 12) / kilowatts of critical IT load.
    ///
    /// Example: 3.7e9 USD over 10 years for 200 MW is 154.17 USD/kW-month.
    package static func perKilowattMonth(
        value: Dollars, years: Double, criticalITMegawatts: Double
    ) -> DollarsPerKilowattMonth {
        DollarsPerKilowattMonth(value.value / (years * 12) / (criticalITMegawatts * 1000))
    }

    /// Value / (years x 8,760 x utilization) / devices.
    ///
    /// Example: 9.7e9 USD over 5 years for 76,000 devices, always used, is 2.91 USD an hour.
    package static func perDeviceHour(
        value: Dollars, years: Double, devices: Int, utilization: Double
    ) -> DollarsPerHour {
        DollarsPerHour(value.value / (years * TimeConvention.hoursPerYear * utilization) / Double(devices))
    }

    /// Critical IT load / devices: what each device draws with all that serves it.
    ///
    /// Example: 200 MW of IT load for 76,000 devices is 2,632 W each.
    package static func wattsPerDevice(criticalITMegawatts: Double, devices: Int) -> Watts {
        Watts(criticalITMegawatts * 1e6 / Double(devices))
    }
}
