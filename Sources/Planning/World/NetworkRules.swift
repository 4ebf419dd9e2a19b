import Economics
import Quantities

/// What the protocol fixes, by the month.
enum NetworkRules {
    static let daysPerMonth = TimeConvention.daysPerYear / 12
    /// Retargets in a month at one block in ten minutes, of which 14 days have 2,016.
    static let periodsPerMonth = daysPerMonth / 14
    /// ln 4.
    static let retargetLimit = 1.386_294_361_119_890_6
    /// At one block in ten minutes.
    static let blocksPerMonth = Double(BlockReward.blocksPerDay) * daysPerMonth
    static let blocksPerHalving = BlockReward.blocksPerHalving
}
