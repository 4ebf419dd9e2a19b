import Economics
import Planning
import RunRecords
import Testing

/// Where one looks to is no part of what a lease is worth.
@Suite struct LeaseHorizonTests {
    private static let financing = Financing(discountRate: 0.12)

    private static let world: WorldModel = {
        var world = Samples.world.withoutChance
        (world.colocationPriceGrowth, world.tariffGrowth, world.recontractMonths) = (0.01, 0.02, 6)
        return world
    }()

    /// Signed for six years, with all that may lie before and in it.
    private static let lease = UsePlan(
        subject: .colocation,
        earning: .lease(
            usdPerMonth: 118_000, tenantPaysPower: false,
            clauses: LeaseClauses(
                termMonths: 72, escalator: 0.03, prepayment: .init(share: 0.1, creditedMonths: 24..<60))),
        siteCapexUsd: 5e6, siteLifeMonths: 60, operatingUsdPerYear: 200_000, idleUsdPerYear: 60_000,
        delayMonths: 9, rampMonths: 12, occupancyRampMonths: 6, tariffUsdPerMwh: 50, stopsAtLoss: false)

    private func projection(months: Int) -> Projection {
        Projector(world: Self.world, financing: Self.financing, treasury: .sell, start: Samples.start)
            .project(Self.lease, months: months)
    }

    /// Before its first month, in its ramp, and where its site is bought again meanwhile.
    @Test(arguments: [3, 12, 20, 36, 60, 69, 70, 80])
    func untilItsEndALeaseIsWorthTheSame(months: Int) {
        let (early, whole) = (projection(months: months), projection(months: 81))
        #expect(agree(early.npvUsd, whole.npvUsd))
        #expect(agree(early.equalAnnualValueUsd, whole.equalAnnualValueUsd))
        #expect(early.lastsMonths == 81)
    }

    /// Beyond it a month more changes the worth by what a month may earn or cost, and not by a lease that begins in it.
    @Test func noMonthMoreIsWorthALease() {
        let month = 118_000 * 1.2 + 5e6 * CapitalRecovery.factor(rate: 0.12, years: 5) / 12
        for months in 81...160 {
            let (one, next) = (projection(months: months), projection(months: months + 1))
            let discount = 1 / Growth.factor(0.12, months: Double(months))
            #expect(abs(next.npvUsd - one.npvUsd) <= month * discount)
            let years = Double(months) / 12
            let bound = (abs(one.npvUsd) / years + 12 * month) * discount / years + 3_000
            #expect(abs(next.equalAnnualValueUsd - one.equalAnnualValueUsd) <= bound)
        }
    }
}
