import Economics
import Quantities

/// The Bitcoin network, month by month: how its difficulty follows its hash rate, how fast blocks come meanwhile, and
/// what they pay.
///
/// Every 2,016 blocks difficulty is multiplied by 14 days / (the time they took), at most by 4 and at least by 1/4. So
/// while difficulty grows by a factor f each period, blocks come f times faster than one in ten minutes. (Bitcoin Core,
/// `CalculateNextWorkRequired`.) The subsidy halves every 210,000 blocks.
package struct Network<Number: Lane>: BitwiseCopyable, Sendable {
    /// ln(difficulty / difficulty today).
    package private(set) var logDifficulty = Number(repeating: 0)
    /// Blocks of the last month / blocks at one in ten minutes.
    package private(set) var pace = Number(repeating: 1)
    package private(set) var height: Number
    /// Of the next block, in BTC.
    package private(set) var subsidy: Number
    /// The first block with half of it.
    package private(set) var nextHalving: Number

    /// - Parameter height: of the last block before the first month.
    package init(height: Int) {
        let halving = NetworkRules.blocksPerHalving
        self.height = Number(repeating: Double(height))
        subsidy = Number(repeating: BlockReward.subsidy(atHeight: height).value)
        nextHalving = Number(repeating: Double((height / halving + 1) * halving))
    }

    /// Moves difficulty a month on, to what the hash rate asks for, or as far towards it as the limit of each retarget
    /// allows. There are as many retargets as at the pace of the month before.
    ///
    /// Worked example: growth of 3 % a month is a factor of 1.0137 each 14 days, so blocks come 1.37 % faster in the
    /// first month and 1.35 % faster from the next on.
    ///
    /// - Parameter target: ln of the difficulty that is asked for, relative to today's.
    /// - Returns: ln of the pace that blocks then come at.
    @inline(__always)
    package mutating func retarget(toward target: Number) -> Number {
        let periods = pace * NetworkRules.periodsPerMonth
        let step = ((target - logDifficulty) / periods)
            .limited(from: -NetworkRules.retargetLimit, to: NetworkRules.retargetLimit)
        logDifficulty = logDifficulty + step * periods
        return step
    }

    /// Moves the chain a month on.
    ///
    /// Worked example: 1,000 blocks before a halving, a month of 4,380 blocks of 3.125 BTC pays
    /// 3.125 x (1,000 + 3,380 / 2) / 4,380 = 1.919 BTC on average.
    ///
    /// - Parameter pace: of the month.
    /// - Returns: the mean subsidy of the month's blocks, and the share of the month that passes before a halving, 1
    ///   where there is none.
    @inline(__always)
    package mutating func advance(pace: Number) -> (meanSubsidy: Number, unhalved: Number) {
        self.pace = pace
        let one = Number(repeating: 1)
        let blocks = pace * NetworkRules.blocksPerMonth
        let left = nextHalving - height
        height = height + blocks
        let isHalved = left.isAtMost(blocks)
        // Few months have a halving on any path.
        guard isHalved.isAnywhere else { return (subsidy, one) }
        let half = Number(repeating: 0.5)
        let before = (left / blocks).replacing(with: one, where: isHalved.inverted)
        let mean = subsidy * (half + half * before)
        subsidy = subsidy.replacing(with: subsidy * half, where: isHalved)
        nextHalving = nextHalving.replacing(
            with: nextHalving + Number(repeating: Double(NetworkRules.blocksPerHalving)), where: isHalved)
        return (mean, before)
    }
}
