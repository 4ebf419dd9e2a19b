package import Profiles
package import Quantities

extension Market {
    /// What price, difficulty and fees come to, in USD for 1 PH/s and a day; `nil` without a bitcoin price.
    package var reckonedHashpriceUsdPerPhDay: Double? { btcUsd.map { hashprice(atBitcoinPrice: $0.median) } }

    /// Hashes a second of the whole network at one block in 600 s: difficulty x 2^32 / 600.
    package var networkHashRate: HashRate { HashRate(difficulty.median * 0x1p32 / 600) }

    fileprivate func hashprice(atBitcoinPrice price: Double) -> Double {
        Hashing.hashprice(
            difficulty: difficulty.median, subsidy: BlockReward.subsidy(in: self),
            fees: Bitcoin(feesBtcPerBlock.median), bitcoinPrice: Dollars(price)
        ).usdPerPetahashDay
    }

    /// Whether a hashprice was set by hand, in place of a bitcoin price.
    var isPricedByHashprice: Bool { hashpriceUsdPerPhDay?.provenance.isOverride == true }
}

extension Scenario {
    /// That of its market.
    package var hashpriceUsdPerPhDay: Double? { market.reckonedHashpriceUsdPerPhDay }

    /// Another hashprice. It is proportional to the bitcoin price, so that is what moves; difficulty and fees stay.
    package mutating func set(hashpriceUsdPerPhDay value: Double) {
        guard let figure = market.btcUsd else { return }
        market.btcUsd = Figure(
            Spread(median: value / market.hashprice(atBitcoinPrice: 1)), figure.provenance)
    }

    /// The scenario at the hashprice that was set by hand, where one was: it is what the trade quotes, in place of a
    /// bitcoin price.
    ///
    /// - Throws: where a bitcoin price or a difficulty was set by hand beside it.
    package func takingGivenHashprice() throws(EconomicsError) -> Scenario {
        guard market.isPricedByHashprice, let given = market.hashpriceUsdPerPhDay else { return self }
        guard market.btcUsd?.provenance.isOverride != true else { throw .twoHashprices }
        guard !market.difficulty.provenance.isOverride else { throw .difficultyBesideHashprice }
        var changed = self
        changed.market.btcUsd = Figure(
            Spread(median: given.median / market.hashprice(atBitcoinPrice: 1)), given.provenance)
        // What a file does not state is still what its price and difficulty come to.
        for place in changed.library.overrides.indices
        where changed.library.overrides[place].isHashprice && changed.library.overrides[place].previous == nil
            && changed.library.overrides[place].profile == market.id
        {
            changed.library.overrides[place].previous = hashpriceUsdPerPhDay.map(shortest)
        }
        return changed
    }
}

extension AppliedOverride {
    fileprivate var isHashprice: Bool { key.hasSuffix(".hashprice_usd_per_ph_day") }
}
