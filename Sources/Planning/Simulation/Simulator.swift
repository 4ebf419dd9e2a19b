/// Walks uses over many paths of prices and difficulty. All uses see the same paths, so they can be compared path by
/// path. Every second path is the antithetic twin of another, with the opposite shocks.
package struct Simulator: Sendable {
    private let terms: WorldTerms
    private let schedules: [Schedule]
    private let treasury: Treasury
    private let reserve: Double
    private let months: Int
    private let needs: WorldNeeds
    private let pairsPerChunk: Int
    private static let chunksPerWave = 32
    /// So that what all months of a block's world take stays near the core.
    private static let columnsPerBlock = 16

    /// - Parameter pairsPerChunk: pairs of paths that a thread walks in one go; has no influence on the result.
    package init(
        world: WorldModel, financing: Financing, treasury: Treasury, plans: [UsePlan], years: Int,
        pairsPerChunk: Int = 4096
    ) {
        self.pairsPerChunk = max(1, pairsPerChunk)
        months = years * 12
        terms = WorldTerms(world, months: months)
        schedules = plans.map { Schedule($0, world: world, financing: financing, months: years * 12) }
        self.treasury = treasury
        needs = WorldNeeds(plans, treasury: treasury, terms)
        reserve = financing.reserveUsd
    }

    /// - Parameters:
    ///   - paths: an odd number is made even.
    ///   - threads: has no influence on the result.
    /// - Returns: what became of each use, in their order.
    /// - Throws: `PlanningError.abandoned` where whoever asked has gone.
    package func simulate(paths: Int, seed: UInt64, threads: Int) throws(PlanningError) -> [UsePaths] {
        let pairs = max(1, (paths + 1) / 2)
        let random = CounterRandom(seed: seed)
        let chunks = stride(from: 0, to: pairs, by: pairsPerChunk).map { first in
            first..<min(pairs, first + pairsPerChunk)
        }
        // In waves, whose memory is used again, because all parts beside the whole would take it twice.
        var results = schedules.map { _ in UsePaths(years: months / 12, capacity: pairs) }
        for first in stride(from: 0, to: chunks.count, by: Self.chunksPerWave) {
            let wave = Array(chunks[first..<min(chunks.count, first + Self.chunksPerWave)])
            let parts = StillWanted.asking { asker in
                Parallel.map(wave, threads: threads) { walk(pairs: $0, random, for: asker) }
            }
            try StillWanted.check()
            for part in parts {
                for use in results.indices { results[use].append(part[use]) }
            }
        }
        return results
    }

    /// - Returns: less than all where the asker has gone.
    private func walk(pairs: Range<Int>, _ random: CounterRandom, for asker: StillWanted.Asker) -> [UsePaths]
    {
        var results = schedules.map { _ in UsePaths(years: months / 12, capacity: pairs.count) }
        var world = WorldWalk(terms, needs: needs, months: months, pairColumns: Self.columnsPerBlock)
        let walks = schedules.map { UseWalk($0, terms, reserve: reserve, heldShare: treasury.heldShare) }
        let pairsPerBlock = Self.columnsPerBlock * Lanes.scalarCount
        for block in stride(from: pairs.lowerBound, to: pairs.upperBound, by: pairsPerBlock) {
            if asker.hasGone { break }
            world.walk(random, firstPair: block)
            let count = min(pairsPerBlock, pairs.upperBound - block)
            for use in walks.indices {
                add(walks[use], world, from: 0, count: count, to: &results[use].plain)
                add(walks[use], world, from: world.pairColumns, count: count, to: &results[use].mirrored)
            }
        }
        return results
    }

    /// - Parameters:
    ///   - start: the first column.
    ///   - count: of paths.
    private func add(
        _ walk: UseWalk, _ world: borrowing WorldWalk, from start: Int, count: Int,
        to side: inout UsePaths.Side
    ) {
        var years = Array(repeating: Lanes(), count: months / 12)
        for first in stride(from: 0, to: count, by: Lanes.scalarCount) {
            let column = start + first / Lanes.scalarCount
            let outcome = walk.walk(world, column, years: &years)
            let end = outcome.end + outcome.heldBtc * world.endPrice[0, column]
            let npv = outcome.cashNpv + walk.schedule.endDiscount * end
            side.add(outcome, npv: npv, years: years, count: min(Lanes.scalarCount, count - first))
        }
    }
}
