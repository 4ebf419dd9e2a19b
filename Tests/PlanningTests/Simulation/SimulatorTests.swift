import Planning
import RunRecords
import Testing

@Suite struct SimulatorTests {
    private func paths(
        _ plans: [UsePlan] = Samples.all, world: WorldModel = Samples.world, treasury: Treasury = .sell,
        financing: Financing = Samples.financing, years: Int = 5, count: Int = 200, seed: UInt64 = 1,
        threads: Int = 2
    ) throws -> [UsePaths] {
        try Simulator(
            world: world, financing: financing, treasury: treasury, plans: plans, years: years,
            pairsPerChunk: 50
        ).simulate(paths: count, seed: seed, threads: threads)
    }

    private func always(_ plan: UsePlan) -> UsePlan {
        var plan = plan
        plan.stopsAtLoss = false
        return plan
    }

    @Test(arguments: ["sell", "hold", "hybrid:0.3"])
    func withoutChanceEveryPathIsTheProjection(treasury: String) throws {
        let treasury = try #require(Treasury(treasury))
        let plans = Samples.all + Samples.all.map(always)
        let results = try paths(plans, world: Samples.world.withoutChance, treasury: treasury, count: 6)
        for (plan, result) in zip(plans, results) {
            let projection = Samples.projection(plan, treasury: treasury)
            for path in 0..<result.paths {
                #expect(abs(result.npv[path] / projection.npvUsd - 1) < 1e-11)
                #expect(Int(exactly: result.payback[path]) == projection.paybackMonths)
                #expect(abs(result.lowestCash[path] - projection.lowestCashUsd) < 0.5)
            }
            for year in 0..<5 {
                let net = projection.months[(year * 12)..<(year * 12 + 12)].reduce(0) {
                    $0 + $1.operatingMarginUsd
                }
                #expect(abs(result.net(year: year)[3] - net) <= 1e-6 * abs(net) + 0.5)
            }
        }
    }

    /// In the month that was planned, and on sight where machines stand still for long enough before it.
    @Test(arguments: [0, 1, 7, 30, 49, 59], [nil, 3])
    func closesInThePlannedMonth(month: Int, patience: Int?) throws {
        var plan = Samples.hashing
        plan.tariffUsdPerMwh = 90
        plan.closing = .init(usd: 20_000, afterIdleMonths: patience, plannedMonth: month)
        // Bought machines run for a year first.
        plan.hardware?.isOwned = month < 13
        let result = try paths([plan], world: Samples.world.withoutChance, count: 4)[0]
        let projection = Samples.projection(plan)
        #expect(projection.closedMonth.map { $0 <= month } ?? false)
        #expect(abs(result.npv[2] / projection.npvUsd - 1) < 1e-11)
    }

    private func isProjected(
        _ plan: UsePlan, world: WorldModel = Samples.world.withoutChance,
        financing: Financing = Samples.financing
    ) throws -> Bool {
        let npv = try paths([plan], world: world, financing: financing, count: 4)[0].npv
        let projection = Samples.projection(plan, world: world, financing: financing)
        return (0..<4).allSatisfy { abs(npv[$0] / projection.npvUsd - 1) < 1e-11 }
    }

    /// Difficulty that is to grow by more moves by a factor of four at each retarget, of which a month has 365 / 12 / 14.
    @Test func aRetargetIsLimitedOnEveryPath() throws {
        var world = Samples.world.withoutChance
        world.difficultyGrowth = 1e16
        let plan = always(Samples.hashing)
        let months = Samples.projection(plan, world: world).months
        #expect(
            agree(months[1].difficulty / months[0].difficulty, PortableMath.power(4, 365.0 / 12 / 14)))
        #expect(try isProjected(plan, world: world))
    }

    /// A loan of ten years is owed at the end of five.
    @Test func aDebtThatOutlivesTheHorizonIsOwed() throws {
        var financing = Samples.financing
        financing.debtTermMonths = 120
        let plan = always(Samples.devices)
        let loan = Loan(principal: plan.capexUsd / 2, annualRate: 0.09, termMonths: 120)
        let owed = Samples.projection(plan, financing: financing).owedEndUsd
        #expect(owed > 1e6 && agree(owed, loan.balance(afterPayments: 60)))
        #expect(try isProjected(plan, financing: financing))
    }

    /// Hashes that do not pay for their power are worth it where the grid pays for the hours without load.
    @Test func aCreditKeepsMachinesRunning() throws {
        var plan = Samples.hashing
        (plan.closing, plan.tariffUsdPerMwh) = (nil, 150)
        plan.curtailment = .init(hoursPerYear: 2_000, creditUsdPerMwh: 900)
        let month = Samples.projection(plan).months[8]
        #expect(!month.isStopped && month.creditUsd > 0 && month.grossUsd < month.powerUsd)
        #expect(try isProjected(plan))
        plan.curtailment = .init(hoursPerYear: 2_000, creditUsdPerMwh: 0)
        #expect(Samples.projection(plan).months[8].isStopped)
        #expect(try isProjected(plan))
    }

    /// Where a path earns more than the mean its twin earns less.
    @Test(arguments: [Samples.hashing, Samples.devices]) func twinsHaveOppositeShocks(plan: UsePlan)
        throws
    {
        let npv = try paths([always(plan)], years: 2, count: 400)[0].npv
        let mean = npv.mean
        let twins = (0..<200).map { (npv[$0] - mean, npv[$0 + 200] - mean) }
        let product = twins.reduce(0) { $0 + $1.0 * $1.1 }
        let squares = twins.reduce(0) { $0 + ($1.0 * $1.0 + $1.1 * $1.1) / 2 }
        #expect(product / squares < -0.4)
    }

    @Test(arguments: [1, 2, 3, 7])
    func threadsDoNotChangeADigit(threads: Int) throws {
        let one = try paths(count: 1_001, threads: 1)
        let many = try paths(count: 1_001, threads: threads)
        for (a, b) in zip(one, many) {
            #expect(a.paths == 1_002 && b.paths == 1_002)
            #expect((0..<a.paths).allSatisfy { a.npv[$0] == b.npv[$0] && a.payback[$0] == b.payback[$0] })
        }
        #expect(
            Simulation(one, of: Samples.all, threads: 1)
                == Simulation(many, of: Samples.all, threads: threads))
    }

    @Test func fewerPathsAreTheFirstOfMore() throws {
        let (few, many) = (try paths(count: 10), try paths(count: 100))
        for use in few.indices {
            for path in 0..<5 {
                #expect(few[use].npv[path] == many[use].npv[path])
                #expect(few[use].npv[path + 5] == many[use].npv[path + 50])
            }
        }
    }

    @Test func seedsDiffer() throws {
        let (one, other) = (try paths(seed: 1), try paths(seed: 2))
        #expect(one[0].npv.mean != other[0].npv.mean)
    }

    @Test func hostingMeanFollowsItsGrowth() throws {
        // Linear in the price, whose mean is the projection's.
        let plan = always(Samples.devices)
        let npv = try paths([plan], count: 2_000)[0].npv
        #expect(npv.standardError > 0)
        #expect(abs(npv.mean - Samples.projection(plan).npvUsd) < 4 * npv.standardError)
    }

    @Test func bitcoinMeanFollowsItsGrowth() throws {
        // A miner of everything whose difficulty stands still: revenue is linear in the price.
        var world = Samples.world
        (world.difficultyGrowth, world.difficultyVolatility, world.elasticity) = (0, 0, 0)
        let plan = always(Samples.hashing)
        let npv = try paths([plan], world: world, count: 2_000)[0].npv
        let expected = Samples.projection(plan, world: world).npvUsd
        #expect(abs(npv.mean - expected) < 4 * npv.standardError)
    }

    /// E[price / difficulty] after k months, of log-normal walks far from a halving: the ratio of the growths, times e to
    /// half the variance of price less difficulty, less half the price's own variance that its mean already holds.
    @Test func hashingMeanHasItsClosedForm() throws {
        var world = Samples.world
        (world.height, world.difficultyVolatility, world.lagMonths, world.elasticity) = (840_000, 0.1, 3, 0.4)
        var plan = UsePlan(
            subject: .profile("asic"), earning: .hashing(hashesPerSecond: 1e17, uptime: 1, poolFee: 0),
            tariffUsdPerMwh: 0)
        plan.stopsAtLoss = false
        let financing = Financing(discountRate: 0)
        let npv = try paths([plan], world: world, financing: financing, years: 2, count: 6_000)[0].npv
        let today = Samples.projection(plan, world: world, financing: financing, years: 2).months[0].grossUsd
        var expected = 0.0
        for month in 0..<24 {
            let (price, own) = (world.btcVolatility / 12.0.squareRoot(), 0.1 / 12.0.squareRoot())
            var variance = 0.0
            for shock in 0..<month {
                // Of each shock difficulty answers the same part of what is left of it every month.
                let unanswered = PortableMath.exp(-Double(month - shock) / world.lagMonths)
                let answered = world.elasticity * (1 - unanswered)
                let onPrice = price * (1 - answered) - own * world.correlation
                variance += onPrice * onPrice + own * own * (1 - world.correlation * world.correlation)
            }
            let drift =
                Growth.factor(world.btcGrowth, months: Double(month))
                / Growth.factor(world.difficultyGrowth, months: Double(month))
            let priceVariance = world.btcVolatility * world.btcVolatility * Double(month) / 12
            expected += today * drift * PortableMath.exp((variance - priceVariance) / 2)
        }
        #expect(abs(npv.mean - expected) < 4 * npv.standardError)
        #expect(npv.standardError < 0.02 * expected)
    }

    @Test func standardErrorsAreWhatSeedsShow() throws {
        let samples = try (0..<40).map { seed in
            try paths([Samples.hashing], years: 2, count: 200, seed: UInt64(100 + seed))[0].npv
        }
        let means = samples.map(\.mean)
        let center = means.reduce(0, +) / 40
        let squares = means.reduce(0) { sum, mean in sum + (mean - center) * (mean - center) }
        let spread = (squares / 39).squareRoot()
        let claimed = samples.map(\.standardError).reduce(0, +) / 40
        // The spread of 40 means is itself known within about 11 %.
        #expect(spread / claimed > 0.65 && spread / claimed < 1.5)
    }

    @Test(arguments: [0, 1, 2])
    func quantileErrorsAreWhatSeedsShow(which: Int) throws {
        func part(_ bands: Bands) -> Double { [bands.p10, bands.p50, bands.p90][which] }
        var values: [Double] = []
        var claimed = 0.0
        for seed in 0..<40 {
            let npv = try paths([Samples.hashing], years: 2, count: 400, seed: UInt64(500 + seed))[0].npv
            let bands = npv.bands()
            values.append(part(bands))
            claimed += part(npv.errors(of: bands)) / 40
        }
        let center = values.reduce(0, +) / 40
        let squares = values.reduce(0) { sum, value in sum + (value - center) * (value - center) }
        let ratio = (squares / 39).squareRoot() / claimed
        #expect(ratio > 0.6 && ratio < 1.6)
    }

    /// Twelve rents of 10 USD pay a site back that costs 120 or less, as it does on 0.1725 of the paths where it is 200, with
    /// a P10 of half of that. In the middle of these it costs 95.6.
    @Test func theMonthsOfAPaybackAreOfThePathsThatHaveOne() throws {
        var plan = UsePlan(
            subject: .profile("space"), earning: .lease(usdPerMonth: 10, tenantPaysPower: true),
            siteCapexUsd: 200, tariffUsdPerMwh: 0)
        plan.spreads.capital = InputSpread(below: 0.540_866, above: 0.540_866)
        let found = try paths(
            [plan], world: Samples.world.withoutChance, financing: Financing(discountRate: 0), years: 1,
            count: 20_000)
        let use = try #require(Simulation(found, of: [plan], threads: 2).uses.first)
        #expect(abs(use.payback.share - 0.1725) < 0.015)
        #expect(use.paybackMonths == 10)
    }

    @Test func tenantsDefaultAsOftenAsTheirHazardSays() throws {
        var world = Samples.world.withoutChance
        (world.defaultHazard, world.recontractMonths, world.escalator) = (0.2, 0, 0)
        world.colocationPriceGrowth = -0.5
        var plan = UsePlan(
            subject: .profile("space"), earning: .lease(usdPerMonth: 1, tenantPaysPower: true),
            tariffUsdPerMwh: 0)
        plan.stopsAtLoss = false
        // Without a default the last month pays 1; a default re-lets at the fallen price.
        let kept = try paths([plan], world: world, financing: Financing(discountRate: 0), count: 2_000)[0]
            .net(year: 4).share { $0 > 11.999 }
        // Nobody may default in 60 months, nor be re-let in the first at the full price.
        let expected = PortableMath.exp(-0.2 / 12 * 59)
        #expect(abs(kept.share - expected) < 4 * kept.standardError + 1e-12)
    }

    /// A tenant leaves at once and the space stands empty for a year, then it is let at the price of that month.
    @Test(arguments: [-0.5, 0, 0.21]) func spaceIsLetAgainAtItsOwnPrice(growth: Double) throws {
        var world = Samples.world.withoutChance
        (world.defaultHazard, world.recontractMonths, world.escalator) = (1e6, 12, 0)
        (world.hostingPriceGrowth, world.colocationPriceGrowth) = (-0.9, growth)
        let plan = UsePlan(
            subject: .profile("space"), earning: .lease(usdPerMonth: 1, tenantPaysPower: true),
            tariffUsdPerMwh: 0)
        let found = try paths([plan], world: world, years: 2, count: 10)[0].net(year: 1)
        // One month is paid in each thirteen: the first of them is the thirteenth.
        // Years are kept in single precision.
        #expect(agree(found.mean, 1 + growth, within: 1e-6))
    }

    /// The two prices share their shocks: with the same spread, a lease that is let anew each month earns what a device
    /// does.
    @Test func spaceAndDevicesShareTheirShocks() throws {
        var world = Samples.world
        (world.defaultHazard, world.recontractMonths, world.hostingDemandGrowth) = (1e6, 0, 0)
        var lease = UsePlan(
            subject: .profile("space"), earning: .lease(usdPerMonth: 1, tenantPaysPower: true),
            tariffUsdPerMwh: 0)
        var devices = UsePlan(
            subject: .profile("gpu"), earning: .devices(count: 1, usdPerHour: 1.0 / 730, utilization: 1),
            tariffUsdPerMwh: 0)
        (lease.stopsAtLoss, devices.stopsAtLoss) = (false, false)
        let results = try paths([lease, devices], world: world, count: 50)
        for index in 0..<50 { #expect(agree(results[0].npv[index], results[1].npv[index])) }
    }

    @Test func anEmptySpaceEarnsNothing() throws {
        var world = Samples.world
        (world.defaultHazard, world.recontractMonths) = (1e6, 60)
        let plan = UsePlan(
            subject: .profile("space"), earning: .lease(usdPerMonth: 1, tenantPaysPower: true),
            tariffUsdPerMwh: 0)
        let npv = try paths([plan], world: world, count: 100)[0].npv
        #expect((0..<100).allSatisfy { npv[$0] == 0 })
    }

    @Test func moreVolatilityWidensTheBands() throws {
        // What can be switched off and closed does not lose more the lower prices fall.
        var plan = always(Samples.hashing)
        plan.closing = nil
        // Prices keep their mean, so far wider ones are mostly lower ones: the band stops widening where the deviation over
        // the years nears that of P90, 1.28.
        let widths = try [0.1, 0.25, 0.5].map { volatility in
            var world = Samples.world
            world.btcVolatility = volatility
            let bands = try paths([plan], world: world, count: 2_000)[0].npv.bands()
            return bands.p90 - bands.p10
        }
        #expect(widths[1] > 1.1 * widths[0] && widths[2] > 1.1 * widths[1])
    }

    @Test func difficultyThatAnswersThePriceDampsRevenue() throws {
        var world = Samples.world
        world.elasticity = 0
        let free = try paths([Samples.hashing], world: world, count: 2_000)[0].npv.bands()
        world.elasticity = 1
        let tied = try paths([Samples.hashing], world: world, count: 2_000)[0].npv.bands()
        #expect(tied.p90 - tied.p10 < 0.8 * (free.p90 - free.p10))
    }

    @Test func probabilities() throws {
        let results = try paths(count: 400)
        let summary = Simulation(results, of: Samples.all, threads: 2)
        #expect(summary.paths == 400 && summary.uses.count == 5)
        #expect(
            summary.contests.map(\.subject)
                == [.profile("gpu"), .colocation, .profile("short"), .profile("gpu")])
        let wins = (0..<400).count { results[1].npv[$0] > results[0].npv[$0] }
        #expect(summary.contests[0].wins.share == Double(wins) / 400)
        for use in summary.uses {
            #expect(use.npvUsd.p10 <= use.npvUsd.p50 && use.npvUsd.p50 <= use.npvUsd.p90)
            for share in [use.survival, use.payback] {
                #expect(0 <= share.low && share.low <= share.share)
                #expect(share.share <= share.high && share.high <= 1)
            }
        }
    }

    /// Where nothing was paid there is nothing to be unsure of.
    @Test func whatCostsNothingPaysBackForCertain() throws {
        var plan = Samples.hashing
        (plan.siteCapexUsd, plan.hardware) = (0, nil)
        let payback = try Simulation(paths([plan]), of: [plan], threads: 1).uses[0].payback
        #expect(payback.share == 1 && payback.low == 1 && payback.high == 1)
    }
}
