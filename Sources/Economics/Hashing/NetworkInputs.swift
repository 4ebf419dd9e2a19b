import Foundation
import Profiles
import Quantities
import Statistics

/// What the market says about a hash's worth.
struct NetworkInputs {
    let hashprice: Hashprice
    let bitcoinPrice: Input
    let poolFee: Input
    let spreads: [LogSpread]
    private let difficulty: Input
    private let fees: Input
    private let subsidy: Bitcoin

    var assumptions: Assumptions {
        var assumptions = [bitcoinPrice, difficulty, fees, poolFee].assumptions
        assumptions.derive("subsidy_btc_per_block", subsidy.value)
        assumptions.derive("hashprice_usd_per_ph_day", hashprice.usdPerPetahashDay)
        return assumptions
    }

    /// `nil` without a bitcoin price.
    init?(_ market: Market) throws(EconomicsError) {
        guard let bitcoin = market.btcUsd else { return nil }
        bitcoinPrice = try Input("btc_usd", bitcoin)
        difficulty = try Input("difficulty", market.difficulty)
        fees = try Input("fees_btc_per_block", market.feesBtcPerBlock)
        poolFee = try Input("pool_fee_share", market.poolFeeShare)
        let subsidy = BlockReward.subsidy(in: market)
        self.subsidy = subsidy
        hashprice = Hashing.hashprice(
            difficulty: difficulty.center, subsidy: subsidy, fees: Bitcoin(fees.center),
            bitcoinPrice: Dollars(bitcoinPrice.center))
        // Not factors themselves, but parts of a sum and of a difference that are.
        let reward = try Self.spread("block_reward_btc", market.feesBtcPerBlock) { subsidy.value + $0 }
        let kept = try Self.spread("pool_fee_share", market.poolFeeShare) { 1 - $0 }
        spreads = [bitcoinPrice.spread, difficulty.spread.inverted, reward, kept]
    }

    /// The spread of a rising or falling function of a figure.
    private static func spread(
        _ name: String, _ figure: Figure, of function: (Double) -> Double
    ) throws(EconomicsError) -> LogSpread {
        let center = function(figure.median)
        let ends = [
            function(figure.spread.low ?? figure.median), function(figure.spread.high ?? figure.median),
        ]
        guard let spread = LogSpread(low: min(ends[0], ends[1]), center: center, high: max(ends[0], ends[1]))
        else { throw .notPositive(input: name, value: shortest(center)) }
        return spread
    }
}
