package import RunRecords

/// Why no revenue can be computed.
package enum EconomicsError: Error, Equatable, CustomStringConvertible {
    /// An input that must be above 0, with its interval around its centre.
    case notPositive(input: String, value: String)
    /// A median of 0 with an upper value above it: the spread has no scale.
    case spreadAroundZero(input: String)
    case noCores(found: Int)
    /// A host profile without wall watts, and no fallback.
    case noWallWatts(profile: String)

    /// Two numbers that say the same thing were both set by hand.
    case twoHashprices
    /// A difficulty was set by hand beside the hashprice that it is part of.
    case difficultyBesideHashprice

    /// Of a run that was measured and could not be priced.
    package var warning: Warning {
        Warning(
            .notPriced, "The run is kept without its revenue: \(self).",
            nextStep: "Mend that number, then see `wattmark revenue latest`.")
    }

    package var description: String {
        switch self {
        case .notPositive(let input, let value):
            "\(input) is \(value); revenue needs a finite number above 0, inside its own interval"
        case .spreadAroundZero(let input):
            "\(input) has a median of 0 and a spread; remove its low and high, or give a median above 0"
        case .twoHashprices:
            "market.hashprice_usd_per_ph_day stands for market.btc_usd, and both are set; keep one of the two"
        case .difficultyBesideHashprice:
            """
            market.hashprice_usd_per_ph_day says what price and difficulty come to, so market.difficulty beside it changes \
            nothing that is earned; keep one of the two, or set market.btc_usd instead of the hashprice
            """
        case .noCores(let found):
            "a host's share of power needs at least one core, not \(found)"
        case .noWallWatts(let profile):
            """
            host profile \"\(profile)\" has no wall_watts, and the library has no fallback; add the one or the other
            """
        }
    }
}
