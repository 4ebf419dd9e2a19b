import Profiles
import Quantities

extension Market {
    /// Whether a hashprice was set by hand, in place of a bitcoin price.
    var isPricedByHashprice: Bool { hashpriceUsdPerPhDay?.provenance.isOverride == true }
}

extension Scenario {
    /// What price, difficulty and fees come to, in USD for 1 PH/s and a day; `nil` without a bitcoin price.
    package var hashpriceUsdPerPhDay: Double? {
        market.btcUsd.map { hashprice(atBitcoinPrice: $0.median) }
    }

    /// The scenario at another hashprice. It is proportional to the bitcoin price, so that is what moves; difficulty and
    /// fees stay.
    package func setting(hashpriceUsdPerPhDay value: Double) -> Scenario {
        var changed = self
        guard let figure = market.btcUsd else { return self }
        changed.market.btcUsd = Figure(
            Spread(median: value / hashprice(atBitcoinPrice: 1)), figure.provenance)
        return changed
    }

    /// The scenario at the hashprice that was set by hand, where one was: it is what the trade quotes, in place of a
    /// bitcoin price.
    ///
    /// - Throws: where a bitcoin price was set by hand beside it.
    package func takingGivenHashprice() throws(EconomicsError) -> Scenario {
        guard market.isPricedByHashprice, let given = market.hashpriceUsdPerPhDay else { return self }
        guard market.btcUsd?.provenance.isOverride != true else { throw .twoHashprices }
        var changed = self
        changed.market.btcUsd = Figure(
            Spread(median: given.median / hashprice(atBitcoinPrice: 1)), given.provenance)
        return changed
    }

    private func hashprice(atBitcoinPrice price: Double) -> Double {
        Hashing.hashprice(
            difficulty: market.difficulty.median, subsidy: BlockReward.subsidy(in: market),
            fees: Bitcoin(market.feesBtcPerBlock.median), bitcoinPrice: Dollars(price)
        ).usdPerPetahashDay
    }
}
