/// What is usual of a market.
enum UsualMarket {
    static func numbers(_ market: Market) -> [UsualNumber?] {
        // With a hashprice set by hand the price of bitcoin is reckoned from it, and nobody's slip.
        let isReckoned = market.hashpriceUsdPerPhDay?.provenance.isOverride == true
        return [
            UsualNumber("btc_usd", isReckoned ? nil : market.btcUsd, 1_000...2_000_000, [.thousands]),
            UsualNumber(
                "difficulty", market.difficulty, 1e11...1e16, [.init("millions of millions", times: 1e12)]),
            UsualNumber(
                "hashprice_usd_per_ph_day", market.hashpriceUsdPerPhDay, 3...1_000,
                [.init("USD per TH/s and day", times: 1000), .cents]),
            // The dearest day, that of the halving of 2024, had a mean of some 10.
            UsualNumber(
                "fees_btc_per_block", market.feesBtcPerBlock, 0.001...30,
                [.init("satoshi", times: 1e-8)],
                else: "satoshi, or a number of transactions; it is bitcoin, as 0.03"),
            UsualNumber("pool_fee_share", market.poolFeeShare, 0.0005...0.1, [.perCent]),
        ] + UsualLease.numbers(market.colocation)
    }
}
