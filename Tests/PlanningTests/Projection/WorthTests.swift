import Economics
import Planning
import Quantities
import RunRecords
import Testing

/// What the worth of a plan must be, whatever its figures are.
@Suite struct WorthTests {
    private static let bare = Financing(discountRate: 0.12)

    private static let still: WorldModel = {
        var world = Samples.world.withoutChance
        (world.btcGrowth, world.difficultyGrowth, world.hostingPriceGrowth) = (0, 0, 0)
        (world.hostingDemandGrowth, world.colocationPriceGrowth, world.tariffGrowth) = (0, 0, 0)
        return world
    }()

    private func devices(age: Int = 0, isOwned: Bool = false, rebuying: UsePlan.Rebuying = .always) -> UsePlan
    {
        UsePlan(
            subject: .profile("gpu"), earning: .devices(count: 600, usdPerHour: 2.95, utilization: 0.7),
            siteCapexUsd: 8e6, siteLifeMonths: 168,
            hardware: Hardware(
                newUsd: 22e6, ageMonths: age, isOwned: isOwned, lifeMonths: 60,
                resale: ResaleCurve(afterYears: [0.6, 0.4, 0.3, 0.2], lifeMonths: 60, endShare: 0.1)),
            operatingUsdPerYear: 2e6, tariffUsdPerMwh: 50, rebuying: rebuying)
    }

    /// To have machines is worth what they would fetch: buying like ones at that price comes to the same.
    @Test(arguments: [0, 12, 30, 59])
    func buyingAndOwningAtTheMarketPriceAreWorthTheSame(age: Int) {
        for years in [1, 3, 7] {
            let bought = Samples.projection(
                devices(age: age), world: Self.still, financing: Self.bare, years: years)
            let owned = Samples.projection(
                devices(age: age, isOwned: true), world: Self.still, financing: Self.bare, years: years)
            #expect(agree(bought.npvUsd, owned.npvUsd))
            #expect(agree(owned.equityUsd, bought.equityUsd - owned.forgoneUsd) && owned.forgoneUsd > 0)
            #expect(owned.internalRates.count == bought.internalRates.count)
            for (a, b) in zip(owned.internalRates, bought.internalRates) {
                #expect(agree(a, b, within: 1e-6))
            }
        }
    }

    /// To keep machines costs what they would have fetched, from which the sum of cash begins.
    @Test func whatIsForgoneIsInTheSumOfCash() throws {
        let projector = Projector(
            world: Self.still, financing: Self.bare, treasury: .sell, start: Samples.start)
        let owned = projector.project(devices(age: 12, isOwned: true), months: 36)
        let answer = ProjectionAnswer([owned], projector: projector, facilityMegawatts: 1)
        let sum = try #require(answer.projections.first?.years.last?.cumulativeCashUsd)
        let cash = owned.months.reduce(0) { $0 + $1.cashUsd }
        #expect(owned.forgoneUsd > 0 && agree(sum, cash - owned.equityUsd - owned.forgoneUsd))
    }

    /// The older the machines, the less there is to come, whatever is bought after them: before what they would fetch is
    /// forgone.
    @Test(arguments: [1, 5, 9])
    func olderMachinesAreWorthLess(years: Int) {
        var before = Double.infinity
        for age in [0, 12, 24, 36, 48, 59] {
            var plan = devices(age: age, isOwned: true)
            plan.hardware?.laterAgeMonths = 0
            let projection = Samples.projection(plan, world: Self.still, financing: Self.bare, years: years)
            #expect(projection.npvUsd + projection.forgoneUsd < before)
            before = projection.npvUsd + projection.forgoneUsd
        }
    }

    /// What is bought when owned machines have worn out is as old as what is sold, and works as long.
    @Test func whatFollowsOldMachinesIsNew() {
        var plan = devices(age: 59, isOwned: true)
        plan.hardware?.laterAgeMonths = 0
        let months = Samples.projection(plan, world: Self.still, financing: Self.bare, years: 10).months
        #expect(months.indices.filter { months[$0].purchaseUsd > 0 } == [0, 60])
        #expect(agree(months[0].purchaseUsd, 22e6))
    }

    /// One year of what is owned costs what it loses of its resale value in that year.
    @Test func ayearOfWhatIsOwnedCostsItsLossOfValue() {
        var plan = devices(age: 12, isOwned: true)
        (plan.siteCapexUsd, plan.siteLifeMonths) = (0, nil)
        let year = Samples.projection(
            plan, world: Self.still, financing: Financing(discountRate: 0), years: 1)
        let margin = year.months.reduce(0) { $0 + $1.operatingMarginUsd }
        #expect(agree(year.npvUsd, margin - 22e6 * (0.6 - 0.4)))
    }

    /// An alternative that ends is worth the same by the year however far one looks beyond its end.
    @Test func theEqualAnnualValueDoesNotDependOnTheHorizonBeyondItsLife() {
        let values = [5, 6, 9, 15].map { years in
            Samples.projection(devices(rebuying: .never), world: Self.still, years: years).equalAnnualValueUsd
        }
        for value in values { #expect(agree(value, values[0])) }
        let lasts = Samples.projection(devices(rebuying: .never), world: Self.still, years: 15).lastsMonths
        #expect(lasts == 60)
    }

    /// Where nothing moves and machines are bought again, each whole life is worth as much by the year, and so is every
    /// number of them.
    @Test func aRepeatedLifeIsWorthItsFirst() {
        var plan = devices()
        plan.siteLifeMonths = 60
        let values = [5, 10, 20].map { years in
            Samples.projection(plan, world: Self.still, financing: Self.bare, years: years)
                .equalAnnualValueUsd
        }
        for value in values { #expect(agree(value, values[0])) }
        var once = plan
        once.rebuying = .never
        let alone = Samples.projection(once, world: Self.still, financing: Self.bare, years: 20)
        #expect(agree(alone.equalAnnualValueUsd, values[0]))
    }

    /// What leaves nothing over its costs is worth what was paid for it, lost.
    @Test(arguments: [1, 4, 10]) func zeroMarginLosesTheCapital(years: Int) {
        // No rent and no costs at all: nothing but capital that is worth nothing later.
        let plan = UsePlan(
            subject: .colocation, earning: .lease(usdPerMonth: 0, tenantPaysPower: true), siteCapexUsd: 5e6,
            tariffUsdPerMwh: 50)
        #expect(
            agree(Samples.projection(plan, financing: Self.bare, years: years).npvUsd, -5e6))
        // Power and operating cost that eat the whole rent.
        let earned = UsePlan(
            subject: .profile("gpu"), earning: .devices(count: 100, usdPerHour: 1, utilization: 1),
            siteCapexUsd: 5e6, operatingUsdPerYear: 12 * 730 * 50, tariffUsdPerMwh: 50)
        #expect(
            agree(
                Samples.projection(earned, world: Self.still, financing: Self.bare, years: years).npvUsd,
                -5e6))
    }

    /// What has its life before it at the end is worth that: a site used for no time at all costs nothing but interest.
    @Test func capitalThatKeepsItsWorthCostsItsAnnuity() {
        let plan = UsePlan(
            subject: .colocation, earning: .lease(usdPerMonth: 0, tenantPaysPower: true), siteCapexUsd: 5e6,
            siteLifeMonths: 120, tariffUsdPerMwh: 50)
        for years in [1, 5, 10, 25] {
            let projection = Samples.projection(plan, financing: Self.bare, years: years)
            #expect(
                agree(
                    projection.equalAnnualValueUsd,
                    -5e6 * CapitalRecovery.factor(rate: 0.12, years: 10)))
        }
    }

    @Test(arguments: [0.3, 0.55, 0.7])
    func utilizationMovesEveryFigure(utilization: Double) throws {
        var more = devices()
        var less = devices()
        more.earning = .devices(count: 600, usdPerHour: 2.95, utilization: utilization + 0.2)
        less.earning = .devices(count: 600, usdPerHour: 2.95, utilization: utilization)
        var world = Self.still
        (world.hostingDemandGrowth, world.hostingDemandElasticity, world.hostingDemandMonths) = (
            0.33, 0.2, 54
        )
        let (a, b) = (Samples.projection(more, world: world), Samples.projection(less, world: world))
        for (more, less) in zip(a.months, b.months) {
            #expect(agree(more.grossUsd, less.grossUsd * (utilization + 0.2) / utilization))
        }
        #expect(a.npvUsd > b.npvUsd + 1e5 && a.equalAnnualValueUsd > b.equalAnnualValueUsd)
        #expect(a.internalRates != b.internalRates)
        let paths = try Simulator(
            world: Samples.world, financing: Samples.financing, treasury: .sell, plans: [more, less], years: 3
        ).simulate(paths: 200, seed: 3, threads: 2)
        let (high, low) = (paths[0].npv.bands(), paths[1].npv.bands())
        #expect(high.p10 > low.p10 && high.p50 > low.p50 && high.p90 > low.p90)
    }

    /// It takes time until as much is sold as later.
    @Test func occupancyRisesToItsSteadyLevel() {
        var plan = devices()
        plan.occupancyRampMonths = 4
        let gross = Samples.projection(plan, world: Self.still).months.map(\.grossUsd)
        #expect(agree(gross[0], gross[10] / 4) && agree(gross[2], gross[10] * 0.75))
        #expect(agree(gross[3], gross[10]))
    }

    /// While machines stand still, what can be saved of their cost is saved.
    @Test func standingStillSavesWhatIsAvoidable() {
        var plan = devices()
        plan.avoidableShare = 0.75
        plan.earning = .devices(count: 600, usdPerHour: 0.3, utilization: 0.7)
        let month = Samples.projection(plan, world: Self.still).months[3]
        #expect(month.isStopped && month.powerUsd == 0)
        #expect(agree(month.operatingUsd, 2e6 / 12 * 0.25))
        // Revenue that pays for power and not for staff stops them too.
        plan.earning = .devices(count: 600, usdPerHour: 0.6, utilization: 0.4)
        let second = Samples.projection(plan, world: Self.still).months[3]
        #expect(second.isStopped)
    }

    /// After standing still for long enough it is closed: machines are sold, the closing is paid, and no cost goes on.
    @Test func whatStandsStillIsClosed() {
        var plan = devices()
        plan.earning = .devices(count: 600, usdPerHour: 0.3, utilization: 0.7)
        (plan.avoidableShare, plan.closing) = (0.75, .init(usd: 400_000, afterIdleMonths: 6))
        plan.hardware?.isOwned = true
        let projection = Samples.projection(plan, world: Self.still, financing: Self.bare)
        #expect(projection.closedMonth == 5)
        let worth = 22e6 * (1 - 0.4 * 6 / 12)
        #expect(agree(projection.months[5].closingUsd, worth - 400_000))
        #expect(projection.months[6...].allSatisfy { $0.cashUsd == 0 && $0.isStopped })
        #expect(projection.remainderUsd == 0)
        // What is bought runs for a year first.
        plan.hardware?.isOwned = false
        #expect(Samples.projection(plan, world: Self.still, financing: Self.bare).closedMonth == 11)
        plan.hardware?.isOwned = true
        plan.closing = nil
        #expect(Samples.projection(plan, world: Self.still, financing: Self.bare).npvUsd < projection.npvUsd)
    }

    /// What an empty megawatt costs is due until something runs in it.
    @Test func aDelayIsNotFree() {
        var plan = devices()
        (plan.delayMonths, plan.idleUsdPerYear) = (3, 120_000)
        let months = Samples.projection(plan, world: Self.still, financing: Self.bare).months
        #expect(agree(months[0].cashUsd, -10_000) && agree(months[2].cashUsd, -10_000))
        #expect(months[3].operatingUsd > 100_000)
    }

    /// A lease that is worth more than its space goes on beyond the horizon: where one looks does not change its worth.
    @Test(arguments: [3, 5, 9, 15]) func aLeaseIsWorthTheSameAtEveryHorizon(years: Int) {
        func npv(_ years: Int) -> Double {
            let plan = UsePlan(
                subject: .colocation,
                earning: .lease(
                    usdPerMonth: 118_000, tenantPaysPower: false,
                    clauses: LeaseClauses(
                        termMonths: 180, escalator: 0.03,
                        prepayment: .init(share: 0.1, creditedMonths: 24..<60))), siteCapexUsd: 5e6,
                siteLifeMonths: 180, operatingUsdPerYear: 200_000, tariffUsdPerMwh: 50)
            var world = Self.still
            world.tariffGrowth = 0.02
            return Samples.projection(plan, world: world, financing: Self.bare, years: years).npvUsd
        }
        #expect(agree(npv(years), npv(15), within: 1e-9))
    }

    /// 18.7 days after the halving of 2024-04-20 difficulty was retargeted from 88.10 to 83.15 trillion. An elasticity of 0.28
    /// was found in other years.
    @Test func difficultyAnswersAHalvingAsInApril2024() {
        var answer = DifficultyAnswer<Double>()
        let days = 2688.0 / 144
        let rate = 1 - PortableMath.exp(-days / (365.0 / 12) / 2)
        let answered = 0.28 * answer.follow(-0.6931471805599453, rate: rate)
        let seen = PortableMath.log(83.15 / 88.10)
        #expect(answered < 0.8 * seen && answered > 1.2 * seen)
        // In the months after a halving less is mined against than without an answer.
        var world = Self.still
        (world.elasticity, world.lagMonths) = (0.28, 2)
        let with = Samples.projection(Samples.hashing, world: world).months
        world.elasticity = 0
        let without = Samples.projection(Samples.hashing, world: world).months
        let halved = (with.firstIndex { $0.subsidyBtc < 3 } ?? 0) + 4
        #expect(with[halved].difficulty < 0.87 * without[halved].difficulty)
        #expect(with[2].difficulty == without[2].difficulty)
    }
}
