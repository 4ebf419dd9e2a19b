import Economics
import Planning
import Quantities
import RunRecords
import Testing

@Suite struct ProjectorTests {
    private static let bare = Financing(discountRate: 0.1)

    private func still(_ change: (inout WorldModel) -> Void = { _ in }) -> WorldModel {
        var world = Samples.world
        (world.btcGrowth, world.difficultyGrowth, world.hostingDemandGrowth) = (0, 0, 0)
        (world.hostingPriceGrowth, world.escalator, world.tariffGrowth) = (0, 0, 0)
        change(&world)
        return world
    }

    private func hashing() -> UsePlan {
        UsePlan(
            subject: .profile("asic"), earning: .hashing(hashesPerSecond: 1e17, uptime: 0.95, poolFee: 0.02),
            tariffUsdPerMwh: 50)
    }

    @Test func firstMonthOfHashingIsATwelfthOfTheYearsRevenue() {
        let month = Samples.projection(hashing(), world: still(), financing: Self.bare).months[0]
        let hashprice = Hashing.hashprice(
            difficulty: Samples.world.difficulty, subsidy: Bitcoin(3.125), fees: Bitcoin(0.02),
            bitcoinPrice: Dollars(60_000))
        let year = Hashing.revenue(
            hashprice: hashprice, rate: HashRate(1e17), watts: Watts(1e6), basis: .facility, pue: 1,
            uptime: 0.95,
            poolFee: 0.02)
        #expect(abs(month.grossUsd * 12 / year.value - 1) < 1e-12)
        #expect(abs(month.powerUsd * 12 / (438_000 * 0.95) - 1) < 1e-12)
    }

    @Test func firstMonthOfHostingIsATwelfthOfTheYearsRevenue() {
        let devices = UsePlan(
            subject: .profile("gpu"),
            earning: .devices(count: 1e6 / 1275 / 1.25, usdPerHour: 2.95, utilization: 0.8),
            tariffUsdPerMwh: 50)
        let year = Hosting.revenuePerDeviceHour(
            rent: DollarsPerHour(2.95), wattsPerDevice: Watts(1275), basis: .facility, pue: 1.25,
            utilization: 0.8)
        let months = Samples.projection(devices, world: still(), financing: Self.bare).months
        #expect(months.allSatisfy { abs($0.grossUsd * 12 / year.value - 1) < 1e-12 })
    }

    @Test func cashIsTheSumOfItsParts() {
        for plan in Samples.all {
            for month in Samples.projection(plan, treasury: .hold).months {
                let sum =
                    month.grossUsd + month.creditUsd + month.saleUsd + month.prepaidUsd + month.closingUsd
                    - month.purchaseUsd - month.heldUsd - month.powerUsd
                    - month.operatingUsd - month.debtServiceUsd
                #expect(abs(month.cashUsd - sum) < 1e-6)
            }
        }
    }

    @Test func npvIsThatOfTheFlows() {
        for plan in Samples.all {
            let projection = Samples.projection(plan)
            var flows = [-projection.equityUsd] + projection.months.map(\.cashUsd)
            flows[flows.count - 1] += projection.remainderUsd
            let npv = PresentValue.net(flows, annualRate: Samples.financing.discountRate)
            #expect(abs(npv / projection.npvUsd - 1) < 1e-12)
        }
    }

    @Test func internalRateBringsTheValueToNothing() throws {
        var plan = Samples.lease
        plan.siteCapexUsd = 2e6
        let projection = Samples.projection(plan, financing: Self.bare)
        let rate = try #require(projection.internalRates.first)
        let again = Samples.projection(plan, financing: Financing(discountRate: rate))
        #expect(abs(again.npvUsd) < 1e-6)
    }

    @Test func doublingThePriceDoublesGross() {
        let once = Samples.projection(hashing(), world: still())
        let twice = Samples.projection(hashing(), world: still { $0.btcUsd *= 2 })
        for (a, b) in zip(once.months, twice.months) where !a.isStopped {
            #expect(abs(b.grossUsd / a.grossUsd - 2) < 1e-12)
        }
    }

    @Test func withoutFeesTheHalvingHalvesRevenue() {
        // Where difficulty does not answer.
        let world = still { ($0.feesBtcPerBlock, $0.elasticity) = (0, 0) }
        let months = Samples.projection(hashing(), world: world).months
        #expect(months[30].grossUsd == 0 || abs(months[30].grossUsd / months[0].grossUsd - 0.5) < 1e-12)
        var always = hashing()
        always.stopsAtLoss = false
        let on = Samples.projection(always, world: world).months
        #expect(abs(on[30].grossUsd / on[0].grossUsd - 0.5) < 1e-12)
    }

    @Test func stoppedMachinesEarnAndDrawNothing() {
        var plan = hashing()
        plan.tariffUsdPerMwh = 500
        let months = Samples.projection(plan).months
        #expect(months.allSatisfy { $0.isStopped && $0.grossUsd == 0 && $0.powerUsd == 0 })
        plan.stopsAtLoss = false
        #expect(Samples.projection(plan).months.allSatisfy { !$0.isStopped && $0.operatingMarginUsd < 0 })
    }

    @Test func heldBitcoinIsKeptApartFromCash() {
        let world = Samples.world
        let sold = Samples.projection(Samples.hashing, treasury: .sell)
        let held = Samples.projection(Samples.hashing, treasury: .hold)
        let mined = zip(sold.months, held.months).reduce(0) { $0 + $1.0.grossUsd / $1.0.btcUsd }
        let last = held.months[59]
        #expect(abs(last.heldBtc / mined - 1) < 1e-12)
        #expect(abs(held.heldEndUsd / (last.heldBtc * world.btcUsd * 1.61051) - 1) < 1e-12)
        #expect(sold.heldEndUsd == 0 && held.cashNpvUsd < sold.cashNpvUsd)
        let half = Samples.projection(Samples.hashing, treasury: Treasury("hybrid:0.5") ?? .sell)
        #expect(abs(half.heldEndUsd / held.heldEndUsd - 0.5) < 1e-12)
        #expect(abs((half.cashNpvUsd * 2 - sold.cashNpvUsd - held.cashNpvUsd) / sold.cashNpvUsd) < 1e-12)
    }

    @Test func leaseEarnsFromItsFirstMonthAndRisesAfterAYear() {
        let months = Samples.projection(Samples.lease).months
        #expect(months[8].grossUsd == 0)
        #expect(abs(months[9].grossUsd / (118_000 / 4) - 1) < 1e-12)
        #expect(abs(months[20].grossUsd - 118_000) < 1e-6)
        #expect(abs(months[21].grossUsd - 118_000 * 1.03) < 1e-6)
        // Today's rent is in the contract, wherever the market goes meanwhile.
        #expect(months[20].hostingPrice < 0.7)
    }

    /// A tenth of the rents of two years, of which the second is 2 % dearer, comes at signing and goes off the second year's.
    @Test func whatIsPaidInAdvanceIsCreditedLater() {
        let months = Samples.projection(Samples.shortLease).months
        let advance = 0.1 * 118_000 * 12 * 2.02
        #expect(agree(months[0].prepaidUsd, advance))
        #expect(months[1..<15].allSatisfy { $0.prepaidUsd == 0 })
        #expect(months[15..<27].allSatisfy { agree($0.prepaidUsd, -advance / 12) })
    }

    @Test func spaceAndAcceleratorsHavePricesOfTheirOwn() {
        let world = still {
            ($0.colocationPriceGrowth, $0.hostingPriceGrowth) = (0.21, -0.5)
        }
        let space = Samples.projection(Samples.lease, world: world).months
        #expect(agree(space[6].hostingPrice, 1.1) && agree(space[12].hostingPrice, 1.21))
        let devices = Samples.projection(Samples.devices, world: world).months
        #expect(agree(devices[12].hostingPrice, 0.5))
    }

    /// What a site sells moves every month alike, whatever the market's demand does.
    @Test func utilizationMovesEveryFigure() {
        var half = Samples.devices
        half.earning = .devices(count: 600, usdPerHour: 2.95, utilization: 0.35)
        let world = still { $0.hostingDemandGrowth = 0.5 }
        let (more, less) = (
            Samples.projection(Samples.devices, world: world), Samples.projection(half, world: world)
        )
        for (a, b) in zip(more.months, less.months) where !b.isStopped {
            #expect(agree(a.grossUsd, 2 * b.grossUsd))
        }
        #expect(more.npvUsd > less.npvUsd)
    }

    /// 20 % a year more demand at an elasticity of a half lifts rents by its root, until the source ends.
    @Test func demandMovesRentsByItsElasticityWhileItIsForeseen() {
        let months = Samples.projection(
            Samples.devices,
            world: still {
                ($0.hostingDemandGrowth, $0.hostingDemandElasticity, $0.hostingDemandMonths) = (0.2, 0.5, 24)
            }
        ).months
        #expect(agree(months[12].hostingPrice, 1.2.squareRoot()))
        #expect(agree(months[24].hostingPrice, 1.2) && agree(months[59].hostingPrice, 1.2))
    }

    @Test func curtailmentTradesHashesForCredits() {
        var plan = hashing()
        plan.curtailment = .init(hoursPerYear: 876, creditUsdPerMwh: 100)
        let month = Samples.projection(plan, world: still()).months[0]
        let without = Samples.projection(hashing(), world: still()).months[0]
        #expect(abs(month.grossUsd / without.grossUsd - 0.9) < 1e-12)
        #expect(abs(month.powerUsd / without.powerUsd - 0.9) < 1e-12)
        #expect(abs(month.creditUsd - 73 * 100 * 0.95) < 1e-9)
    }

    @Test func paybackIsOfTheEquity() {
        var plan = hashing()
        plan.tariffUsdPerMwh = 0
        plan.siteCapexUsd = 400_000
        let projection = Samples.projection(plan, world: still(), financing: Self.bare)
        let monthly = projection.months[0].cashUsd
        #expect(projection.paybackMonths == Int((400_000 / monthly).rounded(.up)))
        plan.siteCapexUsd = 1e12
        #expect(Samples.projection(plan).paybackMonths == nil)
    }
}
