package import Quantities
package import RunRecords

/// What the power costs.
///
/// Source: energy is power x time, and PUE is facility power / IT power (ISO/IEC 30134-2).
package enum PowerCost {
    /// Tariff x 8,760 h x megawatts at the meter x load fraction: 1 MW at the meter, or PUE MW for 1 MW of IT load.
    ///
    /// Example: 50 USD/MWh around the clock is 438,000 USD/MW-year at the meter; with PUE 1.25 it is 547,500 for
    /// a megawatt of IT load.
    package static func perMegawattYear(
        tariff: DollarsPerMegawattHour, basis: MegawattBasis, pue: Double, loadFraction: Double
    ) -> DollarsPerMegawattYear {
        DollarsPerMegawattYear(
            tariff.value * TimeConvention.hoursPerYear * basis.meteredMegawatts(pue: pue) * loadFraction)
    }

    /// The mean draw of a machine relative to its draw at load: u + (1 - u) x idle / load, with u the share of the
    /// time under load. Without known idle watts it is 1: an unsold machine is taken to draw as much as a sold one.
    ///
    /// Example: sold 0.6 of the time, 100 W idle, 400 W at load: 0.6 + 0.4 x 0.25 = 0.7.
    package static func loadFraction(utilization: Double, idle: Watts?, load: Watts) -> Double {
        guard let idle else { return 1 }
        return utilization + (1 - utilization) * (idle / load)
    }
}
