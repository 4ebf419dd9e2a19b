import Foundation
import Quantities

/// What is usual of a market.
enum UsualMarket {
    private static let difficulties = 1e11...1e16

    static func numbers(_ market: Market) -> [UsualNumber?] {
        // With a hashprice set by hand the price of bitcoin is reckoned from it, and nobody's slip.
        let isReckoned = market.hashpriceUsdPerPhDay?.provenance.isOverride == true
        return [
            UsualNumber("btc_usd", isReckoned ? nil : market.btcUsd, 1_000...2_000_000, [.thousands]),
            UsualNumber(
                "difficulty", market.difficulty, difficulties, [.init("millions of millions", times: 1e12)]),
            UsualNumber(
                "hashprice_usd_per_ph_day", market.hashpriceUsdPerPhDay, 3...1_000,
                [.init("USD per TH/s and day", times: 1000), .cents]),
            // The dearest day, that of the halving of 2024, had a mean of some 10.
            UsualNumber(
                "fees_btc_per_block", market.feesBtcPerBlock, 0.001...30,
                [.init("satoshi", times: 1e-8)],
                else: "satoshi, or a number of transactions; it is bitcoin, as 0.03"),
            UsualNumber("pool_fee_share", market.poolFeeShare, 0.0005...0.1, [.perCent]),
            network(market),
        ] + UsualLease.numbers(market.colocation)
    }

    /// Beside what the difficulty comes to, difficulty x 2^32 / 600 s. As blocks come by chance, an estimate from those of a day
    /// is off by 8 %, and from those of half an hour by three times that.
    private static func network(_ market: Market) -> UsualNumber? {
        // Beside a difficulty that was set by hand it says nothing, and a slip is told once.
        guard difficulties.contains(market.difficulty.median), !market.difficulty.provenance.isOverride
        else { return nil }
        let implied = market.difficulty.median * 0x1p32 / 600 / 1e18
        let rounded = { (value: Double) in Double(String(format: "%.3g", value)) ?? value }
        return UsualNumber(
            "network_exahash_per_second", market.networkExahashPerSecond,
            rounded(implied * 0.7)...rounded(implied * 1.3),
            [
                .init("ZH/s", times: 1e3), .init("PH/s", times: 1e-3), .init("TH/s", times: 1e-6),
                .init("H/s", times: 1e-18),
            ],
            else: "that of another day, because the difficulty comes to \(plain(rounded(implied))) EH/s")
    }
}
