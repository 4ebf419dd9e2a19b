/// The network on as many paths as there are lanes: `Retarget` and `ChainClock`, lane by lane.
struct NetworkWalk: BitwiseCopyable {
    /// ln(difficulty / difficulty today).
    private(set) var logDifficulty = Lanes()
    private var pace = Lanes(repeating: 1)
    private var height: Lanes
    private var subsidy: Lanes
    private var nextHalving: Lanes

    init(_ terms: WorldTerms) {
        height = Lanes(repeating: terms.height)
        subsidy = Lanes(repeating: terms.subsidy)
        nextHalving = Lanes(repeating: terms.nextHalving)
    }

    /// Moves difficulty a month on.
    ///
    /// - Returns: ln of the pace that blocks then come at.
    @inline(__always)
    mutating func retarget(toward target: Lanes) -> Lanes {
        let step = ((target - logDifficulty) / (pace * Retarget.periodsPerMonth))
            .limited(from: -Retarget.limit, to: Retarget.limit)
        logDifficulty += step * (pace * Retarget.periodsPerMonth)
        return step
    }

    /// Moves the chain a month on.
    ///
    /// - Parameter pace: of the month.
    /// - Returns: the mean subsidy of the month's blocks.
    @inline(__always)
    mutating func advance(pace: Lanes) -> Lanes {
        self.pace = pace
        let blocks = Retarget.blocksPerMonth * pace
        let left = nextHalving - height
        height += blocks
        let isHalved = left .<= blocks
        // Few months have a halving on any path.
        guard any(isHalved) else { return subsidy }
        let before = (left / blocks).replacing(with: 1, where: .!isHalved)
        let mean = subsidy * (0.5 + 0.5 * before)
        subsidy = subsidy.replacing(with: subsidy * 0.5, where: isHalved)
        nextHalving = nextHalving.replacing(
            with: nextHalving + Double(ChainClock.blocksPerHalving), where: isHalved)
        return mean
    }
}
