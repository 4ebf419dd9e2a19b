import Economics
import Foundation
import Planning
import Profiles
import RunRecords
import Testing

/// What is drawn once a path: the low and high of site, market and outlook.
@Suite struct DrawTests {
    private func bands(_ plan: UsePlan, world: WorldModel = Samples.world.withoutChance) throws -> Bands {
        try Simulator(
            world: world, financing: Financing(discountRate: 0), treasury: .sell, plans: [plan], years: 1
        ).simulate(paths: 20_000, seed: 4, threads: 2)[0].npv.bands()
    }

    private static let undated: AsOf = {
        guard let date = AsOf("undated") else { preconditionFailure("not a date") }
        return date
    }()

    private func figure(_ low: Double?, _ median: Double, _ high: Double?) -> Figure {
        Figure(
            Spread(low: low, median: median, high: high),
            Provenance(source: "test", asOf: Self.undated, confidence: .low))
    }

    /// What a profile calls low and high comes out as P10 and P90.
    @Test func lowAndHighAreP10AndP90() throws {
        var plan = UsePlan(
            subject: .colocation, earning: .lease(usdPerMonth: 0, tenantPaysPower: true), siteCapexUsd: 100,
            tariffUsdPerMwh: 0)
        plan.spreads.capital = InputSpread(figure(50, 100, 120))
        let drawn = try bands(plan)
        #expect(agree(drawn.p10, -120, within: 0.01) && agree(drawn.p90, -50, within: 0.02))
        #expect(agree(drawn.p50, -100, within: 0.01))
        plan.spreads.capital = InputSpread(figure(nil, 100, 120))
        #expect(agree(try bands(plan).p90, -100))
    }

    @Test func eachCostAndTheEarningHaveTheirOwnDraw() throws {
        func devices(_ change: (inout PlanSpreads) -> Void) throws -> Bands {
            var plan = UsePlan(
                subject: .profile("gpu"),
                earning: .devices(count: 1000, usdPerHour: 1, utilization: 1),
                operatingUsdPerYear: 1e6, tariffUsdPerMwh: 100)
            change(&plan.spreads)
            return try bands(plan)
        }
        let still = try devices { _ in }
        #expect(still.p10 == still.p90)
        let spread = InputSpread(figure(0.8, 1, 1.25))
        let (tariff, operating) = (
            try devices { $0.tariff = spread }, try devices { $0.operating = spread }
        )
        #expect(agree(still.p50 - tariff.p10, 876_000 * 0.26, within: 0.06))
        #expect(agree(still.p50 - operating.p10, 1e6 * 0.25, within: 0.05))
        let earning = try devices { $0.earning = spread }
        #expect(earning.p90 > still.p90 + 1e6)
    }

    /// A growth between low and high moves prices by as much as that growth would.
    @Test func growthIsDrawn() throws {
        var world = Samples.world.withoutChance
        (world.hostingPriceGrowth, world.hostingDemandGrowth) = (0, 0)
        world.growthSpreads.hosting = InputSpread(
            below: -Growth.monthlyLogarithm(-0.3) / 1.2815515655446004,
            above: Growth.monthlyLogarithm(0.2) / 1.2815515655446004)
        let plan = UsePlan(
            subject: .profile("gpu"), earning: .devices(count: 1, usdPerHour: 1, utilization: 1),
            tariffUsdPerMwh: 0)
        func sum(_ growth: Double) -> Double {
            (0..<12).reduce(0) { $0 + 730 * Growth.factor(growth, months: Double($1)) }
        }
        let drawn = try bands(plan, world: world)
        #expect(agree(drawn.p10, sum(-0.3), within: 0.005) && agree(drawn.p90, sum(0.2), within: 0.005))
    }

    /// The parts of a band are each narrower than the whole, and what is not uncertain has no part.
    @Test func theBandIsToldApart() throws {
        var plan = Samples.devices
        plan.spreads.earning = InputSpread(figure(0.6, 1, 1.5))
        var world = Samples.world
        world.growthSpreads.hosting = InputSpread(below: 0.01, above: 0.005)
        func parts(_ plan: UsePlan, _ world: WorldModel) throws -> BandParts {
            try BandParts.parts(
                of: [plan], world: world, financing: Samples.financing, treasury: .sell, years: 5,
                paths: 4000,
                seed: 1, threads: 2)[0]
        }
        let told = try parts(plan, world)
        let whole = try Simulator(
            world: world, financing: Samples.financing, treasury: .sell, plans: [plan], years: 5
        ).simulate(paths: 4000, seed: 1, threads: 2)[0].npv.bands()
        for part in [told.market, told.inputs, told.outlook] {
            #expect(part.p90 - part.p10 < whole.p90 - whole.p10 && part.p90 > part.p10)
        }
        let none = try parts(Samples.devices, Samples.world)
        #expect(none.inputs.p10 == none.inputs.p90 && none.outlook.p10 == none.outlook.p90)
    }

    /// A megawatt holds fewer machines the more each draws: watts of 3,300 to 4,500 around 3,645 may earn a factor of 0.81
    /// less, or of 1.1045 more.
    @Test func whatDrawsMoreEarnsLess() throws {
        var library = try ShippedProfiles.library()
        let place = try #require(library.asics.firstIndex { $0.id == "antminer-s21-xp" })
        library.asics[place].terahashPerSecond.spread = Spread(median: 270)
        library.asics[place].wallWatts.spread = Spread(low: 3300, median: 3645, high: 4500)
        var (market, site) = (try library.market("2026-06-29"), try library.site("ercot-mining-50mw"))
        market.btcUsd?.spread = Spread(median: 60_000)
        market.difficulty.spread = Spread(median: 133.87e12)
        market.poolFeeShare.spread = Spread(median: 0.02)
        site.hashing.pue.spread = Spread(median: 1.06)
        site.hashing.uptimeShare.spread = Spread(median: 0.98)
        let outlook = try library.outlook("base")
        let model = FutureModel(
            scenario: Scenario(library: library, market: market, site: site, outlook: outlook),
            outlook: outlook)
        let earning = try model.plan(.profile("antminer-s21-xp")).spreads.earning
        #expect(agree(earning.below, log(4500.0 / 3645) / 1.2815515655446004))
        #expect(agree(earning.above, log(3645.0 / 3300) / 1.2815515655446004))
    }

    /// With a correlation of 1 rents rise where bitcoin does, with -1 where it falls.
    @Test(arguments: [-1.0, 0, 1]) func rentsFollowBitcoinByTheirCorrelation(correlation: Double)
        throws
    {
        var world = Samples.world
        (world.rentCorrelation, world.difficultyVolatility, world.elasticity) = (correlation, 0, 0)
        var plans = [Samples.hashing, Samples.devices]
        for index in plans.indices {
            plans[index].stopsAtLoss = false
            plans[index].closing = nil
        }
        let paths = try Simulator(
            world: world, financing: Samples.financing, treasury: .sell, plans: plans, years: 3
        ).simulate(paths: 2000, seed: 8, threads: 2)
        // Of the ranks: prices are exponentials of what correlates, and of one that rises as another falls the values
        // themselves cannot correlate by -1.
        let ranks = paths.map { path in
            let order = (0..<2000).sorted { path.npv[$0] < path.npv[$1] }
            return order.enumerated().reduce(into: Array(repeating: 0.0, count: 2000)) {
                $0[$1.element] = Double($1.offset) - 999.5
            }
        }
        let found =
            zip(ranks[0], ranks[1]).reduce(0) { $0 + $1.0 * $1.1 } / ranks[0].reduce(0) { $0 + $1 * $1 }
        #expect(correlation == 0 ? abs(found) < 0.1 : found * correlation > 0.8)
    }

    /// The shipped profiles state lows and highs, and a simulation of them is wider than chance alone.
    @Test(arguments: ["antminer-s23-hyd", "h100-sxm", "colocation"])
    func theShippedProfilesAreDrawn(subject: String) throws {
        let library = try ShippedProfiles.library()
        let outlook = try library.outlook("base")
        let model = FutureModel(
            scenario: Scenario(
                library: library, market: try library.market("2026-06-29"),
                site: try library.site("ercot-mining-50mw"), outlook: outlook), outlook: outlook)
        let plan = try model.plan(Subject(subject))
        let parts = try BandParts.parts(
            of: [plan], world: try model.world(for: [plan]), financing: try model.financing(),
            treasury: .sell, years: 5, paths: 1000, seed: 1, threads: 2)[0]
        #expect(parts.inputs.p90 > parts.inputs.p10 && parts.market.p90 >= parts.market.p10)
        // A lease is signed at today's price, and machines hash whatever space and devices rent for.
        if subject == "h100-sxm" { #expect(parts.outlook.p90 > parts.outlook.p10) }
    }
}
