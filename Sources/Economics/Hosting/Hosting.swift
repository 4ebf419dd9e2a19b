package import Quantities
package import RunRecords

/// What hosting compute earns, by the three ways in which it is priced. Utilization is the share of the year that
/// is sold, 0...1.
///
/// Source: how it is sold: accelerators by the hour (aimultiple.com's index of 37 providers), space by the kilowatt of
/// critical IT load and month (CBRE's surveys); a year has 8,760 hours. Checked against published contracts.
package enum Hosting {
    /// The price of an achieved PFLOP-hour of one data type, from what a reference accelerator rents for:
    /// USD/hour / (dense peak x achieved fraction) x 1e15.
    ///
    /// Example: 2.95 USD/h for 0.81 of 989.4 TFLOP/s gives 3.68 USD/PFLOP-hour.
    package static func petaflopHourPrice(
        rent: DollarsPerHour, densePeak: FlopRate, achievedFraction: Double
    ) -> DollarsPerPetaflopHour {
        DollarsPerPetaflopHour(rent.value / (densePeak.value * achievedFraction) * 1e15)
    }

    /// Gross, `per-flop`: (FLOP/s per IT watt) x IT watts per MW x price / 1e15 x 8,760 x utilization.
    ///
    /// Example: 1e12 FLOP/s on 500 W, 1 MW of IT load, 4 USD/PFLOP-hour, half sold:
    /// 2 PFLOP/s x 4 x 8,760 x 0.5 = 35,040 USD/MW-year.
    package static func revenuePerFlop(
        rate: FlopRate, watts: Watts, price: DollarsPerPetaflopHour, basis: MegawattBasis, pue: Double,
        utilization: Double
    ) -> DollarsPerMegawattYear {
        let petaflops = rate.value * (basis.itWattsPerMegawatt(pue: pue) / watts) / 1e15
        return DollarsPerMegawattYear(petaflops * price.value * TimeConvention.hoursPerYear * utilization)
    }

    /// Gross, `per-device-hour`: IT watts per MW / (all-in IT watts per device) x USD/hour x 8,760 x utilization.
    ///
    /// Example: 1,275 W and 2.95 USD/h a device, 1 MW of IT load, always sold: 20.27 M USD/MW-year.
    package static func revenuePerDeviceHour(
        rent: DollarsPerHour, wattsPerDevice: Watts, basis: MegawattBasis, pue: Double, utilization: Double
    ) -> DollarsPerMegawattYear {
        let devices = basis.itWattsPerMegawatt(pue: pue) / wattsPerDevice
        return DollarsPerMegawattYear(devices * rent.value * TimeConvention.hoursPerYear * utilization)
    }

    /// Gross, `per-kilowatt`: USD/kW-month x 12 months x kW of IT load per MW.
    ///
    /// Example: 150 USD/kW-month and PUE 1.25 give 1.8 M USD/MW-year of IT load, 1.44 M at the meter.
    package static func revenuePerKilowatt(
        rent: DollarsPerKilowattMonth, basis: MegawattBasis, pue: Double
    ) -> DollarsPerMegawattYear {
        let kilowatts = basis.itWattsPerMegawatt(pue: pue).value / 1000
        return DollarsPerMegawattYear(rent.value * 12 * kilowatts)
    }
}
