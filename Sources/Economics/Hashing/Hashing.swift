package import Quantities
package import RunRecords

/// What hashing earns. Shares are of 1: a pool fee of 2 % is 0.02.
///
/// Source: the Bitcoin protocol, by which a hash finds a block with probability 1 / (difficulty x 2^32), and the
/// hashprice as miners quote it, USD a day for 1 PH/s. All else is arithmetic with these, checked against published
/// hashprices and against CryptoSlate's margins of 2025-10.
package enum Hashing {
    /// 86,400 / (difficulty x 2^32) x (subsidy + fees) x price: a hash finds a block with probability
    /// 1 / (difficulty x 2^32), by the definition of difficulty.
    ///
    /// Example: difficulty 148.26e12, 3.125 + 0.02 BTC, 87,000 USD gives 37.1 USD/PH/day.
    package static func hashprice(
        difficulty: Double, subsidy: Bitcoin, fees: Bitcoin, bitcoinPrice: Dollars
    ) -> Hashprice {
        let blocksPerHash = 1 / (difficulty * 0x1p32)
        return Hashprice(
            TimeConvention.secondsPerDay * blocksPerHash * (subsidy + fees).value * bitcoinPrice.value)
    }

    /// Gross, per megawatt and year: hashprice x (H/s per IT watt) x IT watts per MW x 365 x uptime x (1 - pool fee).
    ///
    /// Example: 40 USD/PH/day, 200 TH/s on 3,000 W, 1 MW of IT load, always on, no fee:
    /// 40 x (66.67 PH/s) x 365 = 973,333 USD/MW-year.
    package static func revenue(
        hashprice: Hashprice, rate: HashRate, watts: Watts, basis: MegawattBasis, pue: Double, uptime: Double,
        poolFee: Double
    ) -> DollarsPerMegawattYear {
        let hashesPerSecond = rate.value * (basis.itWattsPerMegawatt(pue: pue) / watts)
        return DollarsPerMegawattYear(
            hashprice.value * hashesPerSecond * TimeConvention.daysPerYear * uptime * (1 - poolFee))
    }

    /// What a megawatt-hour at the machine earns: hashprice [USD/PH/day] / (J/TH) / 24 x 1000.
    ///
    /// Example: 75 USD/PH/day at 17.5 J/TH gives 178.6 USD/MWh (CryptoSlate, 2025-10).
    package static func energyAdjustedHashprice(
        _ hashprice: Hashprice, efficiency: JoulesPerHash
    ) -> DollarsPerMegawattHour {
        DollarsPerMegawattHour(hashprice.usdPerPetahashDay / efficiency.joulesPerTerahash / 24 * 1000)
    }

    /// The dearest tariff at the meter at which hashing pays for its power: energy-adjusted hashprice x
    /// (1 - pool fee) / PUE.
    ///
    /// Example: 75 USD/PH/day at 17.5 J/TH, fee 2 %, PUE 1.06 gives 165.1 USD/MWh.
    package static func breakEvenTariff(
        hashprice: Hashprice, efficiency: JoulesPerHash, pue: Double, poolFee: Double
    ) -> DollarsPerMegawattHour {
        energyAdjustedHashprice(hashprice, efficiency: efficiency) * (1 - poolFee) / pue
    }

    /// The bitcoin price below which hashing does not pay for its power. Revenue is proportional to the price, so
    /// it is price x tariff / break-even tariff.
    ///
    /// Example: at 60,000 USD with a break-even tariff of 100 USD/MWh, a tariff of 50 gives 30,000 USD.
    package static func shutdownPrice(
        bitcoinPrice: Dollars, tariff: DollarsPerMegawattHour, breakEvenTariff: DollarsPerMegawattHour
    ) -> Dollars {
        bitcoinPrice * (tariff / breakEvenTariff)
    }

    /// The worst efficiency that pays for its power: hashprice x (1 - pool fee) / 24 x 1000 / (tariff x PUE).
    ///
    /// Example: 75 USD/PH/day, 50 USD/MWh, no fee, PUE 1 gives 62.5 J/TH.
    package static func breakEvenEfficiency(
        hashprice: Hashprice, tariff: DollarsPerMegawattHour, pue: Double, poolFee: Double
    ) -> JoulesPerHash {
        JoulesPerHash(
            joulesPerTerahash: hashprice.usdPerPetahashDay * (1 - poolFee) / 24 * 1000 / (tariff.value * pue))
    }
}
