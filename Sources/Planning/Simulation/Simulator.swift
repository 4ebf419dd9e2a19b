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
    package func simulate(paths: Int, seed: UInt64, threads: Int) -> [UsePaths] {
        let pairs = max(1, (paths + 1) / 2)
        let random = CounterRandom(seed: seed)
        let chunks = stride(from: 0, to: pairs, by: pairsPerChunk).map { first in
            first..<min(pairs, first + pairsPerChunk)
        }
        // In waves, whose memory is used again, because all parts beside the whole would take it twice.
        var results = schedules.map { _ in UsePaths(years: months / 12, capacity: pairs) }
        for first in stride(from: 0, to: chunks.count, by: Self.chunksPerWave) {
            let wave = Array(chunks[first..<min(chunks.count, first + Self.chunksPerWave)])
            for part in Parallel.map(wave, threads: threads, { walk(pairs: $0, random) }) {
                for use in results.indices { results[use].append(part[use]) }
            }
        }
        return results
    }

    private func walk(pairs: Range<Int>, _ random: CounterRandom) -> [UsePaths] {
        var results = schedules.map { _ in UsePaths(years: months / 12, capacity: pairs.count) }
        var plain = Array(repeating: WorldWalk.Month.none, count: months)
        var mirrored = plain
        for first in stride(from: pairs.lowerBound, to: pairs.upperBound, by: Lanes.scalarCount) {
            let count = min(Lanes.scalarCount, pairs.upperBound - first)
            let ends = walkWorld(random, firstPair: first, &plain, &mirrored)
            for use in schedules.indices {
                walkUse(schedules[use], plain, endPrice: ends.plain, count: count, into: &results[use].plain)
                walkUse(
                    schedules[use], mirrored, endPrice: ends.mirrored, count: count,
                    into: &results[use].mirrored)
            }
        }
        return results
    }

    /// - Returns: the bitcoin price after the last month.
    private func walkWorld(
        _ random: CounterRandom, firstPair: Int, _ plain: inout [WorldWalk.Month],
        _ mirrored: inout [WorldWalk.Month]
    ) -> (plain: Lanes, mirrored: Lanes) {
        var world = WorldWalk(terms, needs: needs)
        var twin = world
        var spare = Lanes()
        for month in 0..<months {
            var shocks = Shocks(random, firstPair: firstPair, month: month, needs, spare: &spare)
            plain[month] = world.next(terms, month: month, shocks)
            shocks.mirror()
            mirrored[month] = twin.next(terms, month: month, shocks)
        }
        return (world.price(terms, afterMonths: months), twin.price(terms, afterMonths: months))
    }

    private func walkUse(
        _ schedule: Schedule, _ world: [WorldWalk.Month], endPrice: Lanes, count: Int,
        into side: inout UsePaths.Side
    ) {
        var use = UseWalk(schedule, reserve: reserve)
        var years = Array(repeating: Lanes(), count: months / 12)
        world.withUnsafeBufferPointer { world in
            use.walk(world, schedule, terms, heldShare: treasury.heldShare, years: &years)
        }
        let end = schedule.remainderUsd + use.heldBtc * endPrice
        let npv = use.cashNpv + (schedule.discount.last ?? 1) * end
        side.add(use, npv: npv, years: years, count: count)
    }
}
