import Planning
import Testing

@Suite struct HashpriceCurveTests {
    /// Machines that lose and age by nothing earn as the hashprice goes.
    private static let plan: UsePlan = {
        var plan = Samples.hashing
        plan.hardware?.failureShare = 0
        plan.hardware?.degradationShare = 0
        (plan.delayMonths, plan.rampMonths, plan.stopsAtLoss, plan.closing) = (0, 0, false, nil)
        return plan
    }()

    private func world(_ points: (month: Int, usd: Double)..., today: Double = 28) -> WorldModel {
        var world = Samples.world
        world.hashpriceCurve = HashpriceCurve(
            today: today, points: points.map { .init(month: $0.month, usdPerPhDay: $0.usd) })
        return world
    }

    @Test func straightLinesBetweenItsPoints() {
        let curve = HashpriceCurve(
            today: 40, points: [.init(month: 10, usdPerPhDay: 30), .init(month: 20, usdPerPhDay: 35)])
        #expect(curve.usdPerPhDay(inMonth: 0) == 40)
        #expect(curve.usdPerPhDay(inMonth: 5) == 35)
        #expect(curve.usdPerPhDay(inMonth: 10) == 30)
        #expect(curve.usdPerPhDay(inMonth: 15) == 32.5)
        #expect(curve.usdPerPhDay(inMonth: 20) == 35)
        #expect(curve.usdPerPhDay(inMonth: 21) == nil)
        let ownStart = HashpriceCurve(today: 40, points: [.init(month: 0, usdPerPhDay: 30)])
        #expect(ownStart.usdPerPhDay(inMonth: 0) == 30 && ownStart.usdPerPhDay(inMonth: 1) == nil)
    }

    /// 99.3 PH/s, of which 0.98 less 200 of 8,760 hours are running, at 30 USD a day and PH/s, less the pool's 2 %.
    @Test func hashesEarnWhatIsAgreedOn() {
        let months = Samples.projection(Self.plan, world: world((0, 30), (24, 30))).months
        let running = 0.98 * (1 - 200.0 / 8760)
        for month in months[0...24] {
            #expect(agree(month.grossUsd, 99.3 * 30 * 365 / 12 * running * 0.98))
        }
    }

    /// Whatever price and difficulty are today, as long as the curve starts with a point of its own.
    @Test func priceAndDifficultyDoNotCountBesideIt() {
        let curve = world((0, 30), (36, 25))
        var dearer = curve
        (dearer.btcUsd, dearer.difficulty, dearer.feesBtcPerBlock) = (120_000, 80e12, 0.02)
        let (left, right) = (
            Samples.projection(Self.plan, world: curve), Samples.projection(Self.plan, world: dearer)
        )
        for (a, b) in zip(left.months, right.months) { #expect(agree(a.grossUsd, b.grossUsd)) }
        #expect(agree(left.npvUsd, right.npvUsd))
    }

    @Test func afterItsEndTheOutlookMovesIt() {
        let with = Samples.projection(Self.plan, world: world((0, 30), (12, 40))).months
        let without = Samples.projection(Self.plan).months
        for month in 13..<60 {
            let moved = with[month].grossUsd / with[12].grossUsd
            #expect(agree(moved, without[month].grossUsd / without[12].grossUsd))
        }
        #expect(without[30].grossUsd < without[12].grossUsd)
    }

    @Test(arguments: ["sell", "hold"]) func withoutChanceEveryPathIsTheProjection(treasury: String) throws {
        let (world, treasury) = (world((6, 35), (18, 20)), try #require(Treasury(treasury)))
        let simulator = Simulator(
            world: world.withoutChance, financing: Samples.financing, treasury: treasury,
            plans: [Samples.hashing], years: 5)
        let paths = try simulator.simulate(paths: 6, seed: 1, threads: 1)[0]
        let projection = Samples.projection(Samples.hashing, world: world, treasury: treasury)
        #expect(projection.npvUsd != Samples.projection(Samples.hashing, treasury: treasury).npvUsd)
        for path in 0..<paths.paths { #expect(abs(paths.npv[path] / projection.npvUsd - 1) < 1e-11) }
    }

    /// A better curve is worth more on every path.
    @Test func aHigherCurveIsWorthMoreByChanceToo() throws {
        func paths(_ usd: Double) throws -> UsePaths {
            try Simulator(
                world: world((12, usd)), financing: Samples.financing, treasury: .sell, plans: [Self.plan],
                years: 3
            ).simulate(paths: 100, seed: 3, threads: 2)[0]
        }
        let (low, high) = (try paths(20), try paths(30))
        for path in 0..<low.paths { #expect(low.npv[path] < high.npv[path]) }
    }
}
