import Planning
import RunRecords
import Testing

/// What is decided by what it comes to: buying again, and closing.
@Suite struct ForesightTests {
    private func decided(
        _ plan: UsePlan, world: WorldModel = Samples.world, years: Int = 10
    ) -> (plan: UsePlan, projection: Projection) {
        let projector = Projector(
            world: world, financing: Samples.financing, treasury: .sell, start: Samples.start)
        let best = Foresight(projector, months: years * 12).decided(plan)
        return (best, projector.project(best, months: years * 12))
    }

    private func hashing(tariff: Double) -> UsePlan {
        var plan = Samples.hashing
        plan.tariffUsdPerMwh = tariff
        return plan
    }

    /// Cheaper power is worth no less: machines that then run a little longer are neither bought again at a loss nor kept open
    /// at one.
    @Test(arguments: [Samples.hashing, Samples.devices, Samples.tokens], [0.4, 1])
    func cheaperPowerIsNeverWorthLess(plan: UsePlan, earns: Double) {
        var plan = plan
        switch plan.earning {
        case .devices(let count, let rent, let share):
            plan.earning = .devices(count: count, usdPerHour: rent * earns, utilization: share)
        case .hashing(let rate, let uptime, let fee):
            plan.earning = .hashing(hashesPerSecond: rate * earns, uptime: uptime, poolFee: fee)
        case .tokens(let rate, let price, let share, let model):
            plan.earning = .tokens(
                perSecond: rate, usdPerMillion: price * earns, utilization: share, model: model)
        case .lease: break
        }
        for years in [5, 9, 14] {
            var before = Double.infinity
            for tariff in stride(from: 0.0, through: 120, by: 4) {
                plan.tariffUsdPerMwh = tariff
                let projection = decided(plan, years: years).projection
                #expect(projection.npvUsd <= before + 0.02, "\(tariff) USD/MWh, \(years) years")
                before = projection.npvUsd
            }
        }
    }

    /// Of machines that earn until a halving and not after it, none are bought after it.
    @Test func whatDoesNotPayIsNotBoughtAgain() {
        let plan = hashing(tariff: 75)
        let best = decided(plan)
        var always = plan
        always.closing = nil
        let kept = Samples.projection(always, years: 10)
        #expect(kept.months.contains { $0.purchaseUsd > 0 })
        #expect(best.projection.months.allSatisfy { $0.purchaseUsd == 0 })
        #expect(best.projection.endedMonth != nil || best.projection.closedMonth != nil)
        #expect(best.projection.npvUsd > kept.npvUsd)
        // Until it is closed, after the delay and a year of service.
        #expect(best.projection.closedMonth == 13 && best.projection.lastsMonths == 14)
    }

    @Test func whatPaysIsBoughtAgain() {
        var world = Samples.world.withoutChance
        (world.hostingPriceGrowth, world.hostingDemandGrowth) = (0.02, 0)
        var plan = Samples.devices
        plan.earning = .devices(count: 600, usdPerHour: 6, utilization: 0.8)
        let best = decided(plan, world: world)
        #expect(best.plan.rebuying == .always)
        #expect(best.projection.months.count { $0.purchaseUsd > 0 } == 2)
    }

    /// No choice that a plan can be given is worth more.
    @Test func nothingElseIsWorthMore() {
        for tariff in [20.0, 60, 90] {
            let best = decided(hashing(tariff: tariff)).projection.npvUsd
            for end in [nil, 48, 96] {
                for month in [nil, 0, 1, 8, 20, 33, 50, 77] {
                    var plan = hashing(tariff: tariff)
                    plan.closing = .init(usd: 20_000, plannedMonth: month)
                    if let end { plan.rebuying = .until(serviceMonths: end) }
                    #expect(Samples.projection(plan, years: 10).npvUsd <= best + 0.02)
                }
            }
        }
    }

    /// Who may close is worth no less than who may not, nor than who closes in any month; and cheaper power is worth no less
    /// either way.
    @Test(arguments: [Samples.hashing, Samples.devices])
    func closingWhereItPaysIsWorthTheMost(plan: UsePlan) {
        var plan = plan
        let projector = Projector(
            world: Samples.world, financing: Samples.financing, treasury: .sell, start: Samples.start)
        var before = Double.infinity
        for tariff in [20.0, 60, 120, 400] {
            plan.tariffUsdPerMwh = tariff
            let foresight = Foresight(projector, months: 84)
            let best = projector.project(foresight.decided(plan), months: 84).npvUsd
            let open = projector.project(foresight.decided(plan, closes: false), months: 84)
            #expect(best >= open.npvUsd - 0.02 && open.closedMonth == nil)
            #expect(open.npvUsd <= before + 1e-6)
            before = open.npvUsd
            for month in 0..<84 {
                var closed = plan
                closed.closing = .init(usd: plan.closing?.usd ?? 0, plannedMonth: month)
                #expect(projector.project(closed, months: 84).npvUsd <= best + 0.02)
            }
        }
    }

    /// Machines that are there and never run are sold at once, and not after as many idle months as one would wait on sight.
    /// Who buys some runs them for a year: the delay, then twelve months.
    @Test func whatNeverRunsIsClosedInItsFirstMonth() {
        var plan = hashing(tariff: 5_000)
        #expect(decided(plan).projection.closedMonth == 13)
        plan.hardware?.isOwned = true
        let owned = decided(plan).projection
        // A yearly value is of a year at least.
        #expect(owned.closedMonth == 0 && owned.lastsMonths == 12)
    }

    /// Whatever ends a plan, ending it costs its price once, in the month of its end.
    @Test(arguments: [nil, 0, 7, 30, 49, 60])
    func everyEndCostsItsClosingOnce(month: Int?) {
        for rebuying in [UsePlan.Rebuying.never, .until(serviceMonths: 96), .always] {
            for patience in [nil, 6] {
                var plan = hashing(tariff: 90)
                plan.rebuying = rebuying
                plan.closing = .init(usd: 0, afterIdleMonths: patience, plannedMonth: month)
                let free = Samples.projection(plan, years: 10)
                plan.closing?.usd = 20_000
                let paid = Samples.projection(plan, years: 10)
                let end = paid.closedMonth ?? paid.endedMonth
                let cost = end.map { 20_000 / Growth.factor(0.12, months: Double($0 + 1)) } ?? 0
                #expect(abs(free.npvUsd - paid.npvUsd - cost) < 1e-6)
                let closes = month.map { $0 >= 13 } ?? false
                if patience == nil { #expect((end == nil) == (rebuying == .always && !closes)) }
            }
        }
    }

    /// What is sold when a plan ends is not sold once more when it is closed.
    @Test(arguments: [47, 48, 49, 50, 51])
    func closingSellsWhatThereIsOnce(month: Int) {
        var plan = hashing(tariff: 50)
        plan.closing = .init(usd: 20_000, plannedMonth: month)
        let closed = Samples.projection(plan, years: 10)
        let sold = closed.months.reduce(0) { $0 + $1.saleUsd + $1.closingUsd - $1.purchaseUsd }
        #expect(closed.closedMonth == month)
        #expect(sold <= 1e6 * 0.1 - 20_000)
        // The last month of a life, after which there is nothing left to sell.
        plan.rebuying = .never
        guard month == 49 else { return }
        let ended = Samples.projection(plan, years: 10).months[49]
        #expect(ended.saleUsd > 0 && agree(ended.closingUsd, -20_000))
    }
}
