import Economics
import Quantities

/// How the network's difficulty follows its hash rate, and how fast blocks come meanwhile.
///
/// Every 2,016 blocks difficulty is multiplied by 14 days / (the time they took), at most by 4 and at least by 1/4. So
/// while difficulty grows by a factor f each period, blocks come f times faster than one in ten minutes. (Bitcoin Core,
/// `CalculateNextWorkRequired`.)
package struct Retarget: Hashable, Sendable {
    package static let periodDays = 14.0
    static let daysPerMonth = Calendar.daysPerYear / 12
    /// Retargets in a month at one block in ten minutes.
    static let periodsPerMonth = daysPerMonth / periodDays
    /// ln 4.
    static let limit = 1.386_294_361_119_890_6
    /// In a month at one block in ten minutes.
    static let blocksPerMonth = Double(BlockReward.blocksPerDay) * daysPerMonth

    /// ln(difficulty / difficulty today).
    package private(set) var logDifficulty = 0.0
    /// Blocks of the last month / blocks at one in ten minutes.
    package private(set) var pace = 1.0

    package init() {}

    /// Moves a month on, to the difficulty that the hash rate asks for, or as far towards it as the limit of each
    /// retarget allows. There are as many retargets as at the pace of the month before.
    ///
    /// Worked example: growth of 3 % a month is a factor of 1.0137 each 14 days, so blocks come 1.37 % faster in the
    /// first month and 1.35 % faster from the next on.
    package mutating func advance(toward target: Double) {
        let periods = Self.periodsPerMonth * pace
        let step = min(Self.limit, max(-Self.limit, (target - logDifficulty) / periods))
        logDifficulty += step * periods
        pace = PortableMath.exp(step)
    }
}

/// The height of the chain and the subsidy of its blocks, month by month.
package struct ChainClock: Hashable, Sendable {
    static let blocksPerHalving = BlockReward.blocksPerHalving

    package private(set) var height: Double
    /// Of the next block, in BTC.
    package private(set) var subsidy: Double
    /// The first block with half of it.
    package private(set) var nextHalving: Double

    package init(height: Int) {
        self.height = Double(height)
        subsidy = BlockReward.subsidy(atHeight: height).value
        nextHalving = Double((height / BlockReward.blocksPerHalving + 1) * BlockReward.blocksPerHalving)
    }

    /// Moves a month on.
    ///
    /// Worked example: 1,000 blocks before a halving, a month of 4,380 blocks of 3.125 BTC pays
    /// 3.125 x (1,000 + 3,380 / 2) / 4,380 = 1.919 BTC on average.
    ///
    /// - Returns: the mean subsidy of the month's blocks, and the share of the month that had passed at a halving.
    package mutating func advance(pace: Double) -> (meanSubsidy: Double, halvingAt: Double?) {
        let blocks = Retarget.blocksPerMonth * pace
        let before = min(1, (nextHalving - height) / blocks)
        let mean = subsidy * (0.5 + 0.5 * before)
        height += blocks
        guard height >= nextHalving else { return (mean, nil) }
        subsidy *= 0.5
        nextHalving += Double(BlockReward.blocksPerHalving)
        return (mean, before)
    }
}
