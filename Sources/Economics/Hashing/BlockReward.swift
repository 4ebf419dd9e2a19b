package import Profiles
package import Quantities

/// What the finder of a block gets.
///
/// Source: the Bitcoin protocol: the subsidy halves every 210,000 blocks, and retargeting aims at ten minutes a block.
package enum BlockReward {
    package static var blocksPerHalving: Int { BlockSubsidy.blocksPerHalving }
    /// One block in ten minutes, which the network's retargeting aims at.
    package static let blocksPerDay = 144

    /// 50 BTC, halved every 210,000 blocks, in whole satoshis (1e-8 BTC, halves cut off).
    ///
    /// Example: block 955,584 comes after four halvings: 3.125 BTC.
    package static func subsidy(atHeight height: Int) -> Bitcoin {
        Bitcoin(Double(BlockSubsidy.satoshi(atHeight: height)) / 1e8)
    }

    /// The height on a day, reckoned from a known block at 144 blocks a day.
    ///
    /// Example: block 955,584 was on 2026-06-26, so 2026-06-29 is near block 956,016.
    package static func height(on date: CalendarDate, from block: Market.ReferenceBlock) -> Int {
        max(0, block.height + (date.dayNumber - block.date.dayNumber) * blocksPerDay)
    }

    /// The subsidy on the market's day.
    package static func subsidy(in market: Market) -> Bitcoin {
        subsidy(atHeight: height(on: market.date, from: market.referenceBlock))
    }
}
