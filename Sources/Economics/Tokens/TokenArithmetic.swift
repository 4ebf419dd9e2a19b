package import Quantities
package import RunRecords

/// What tokens take and bring, from a rate that is known.
///
/// Source: the arithmetic of InferenceX and of every page that prices inference: energy is power x time, and an hour's
/// rent is shared by the tokens of an hour.
package enum TokenArithmetic {
    /// Tokens/s of one device, where so many were published of a megawatt, of which a device takes so much.
    ///
    /// Example: 0.9 million tokens/s/MW and 1,730 W give 1,557 tokens/s.
    package static func perDevice(tokensPerSecondPerMegawatt rate: Double, watts: Watts) -> Double {
        rate * (watts / Watts(1e6))
    }

    /// Tokens/s of a megawatt of the basis.
    ///
    /// Example: 1,557 tokens/s of 1,275 W are 1.22 million tokens/s of a megawatt of IT load.
    package static func perMegawatt(
        tokensPerSecond rate: Double, watts: Watts, basis: MegawattBasis, pue: Double
    ) -> Double {
        rate * (basis.itWattsPerMegawatt(pue: pue) / watts)
    }

    /// Energy of one token, in J.
    ///
    /// Example: 0.9 million tokens/s of a megawatt take 1.11 J each.
    package static func joulesPerToken(watts: Watts, tokensPerSecond rate: Double) -> Double {
        watts.value / rate
    }

    /// What an hour's rent makes of a million tokens, in USD: rent / (tokens/s x 3,600) x 1e6.
    ///
    /// Example: 1.30 USD/h and 1,557 tokens/s are 0.232 USD a million.
    package static func usdPerMillion(rent: DollarsPerHour, tokensPerSecond rate: Double) -> Double {
        rent.value / (rate * secondsPerHour) * 1e6
    }

    /// What a megawatt grosses in a year whose tokens are sold at one price, `utilization` of the time.
    ///
    /// Example: 1 million tokens/s at 0.10 USD a million, half sold: 0.1 x 31,536,000 s x 0.5 = 1.58 M USD.
    package static func gross(
        tokensPerSecondPerMegawatt rate: Double, usdPerMillion price: Double, utilization: Double
    ) -> DollarsPerMegawattYear {
        DollarsPerMegawattYear(
            rate / 1e6 * price * secondsPerHour * TimeConvention.hoursPerYear * utilization)
    }

    private static let secondsPerHour = 3_600.0
}
