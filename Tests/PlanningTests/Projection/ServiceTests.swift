import Economics
import Planning
import Profiles
import RunRecords
import Testing

@Suite struct ServiceTests {
    private func service(
        delay: Int = 0, ramp: Int = 0, failure: Double = 0, life: Int? = nil, residual: Double = 0,
        curve: [Double] = [], growth: Double = 0, siteLife: Int? = nil,
        rebuying: UsePlan.Rebuying = .always
    ) -> Service {
        Service(
            plan: UsePlan(
                subject: .profile("x"), earning: .devices(count: 1, usdPerHour: 1, utilization: 1),
                siteCapexUsd: 1_000, siteLifeMonths: siteLife,
                hardware: life.map {
                    Hardware(
                        newUsd: 1_000, lifeMonths: $0,
                        resale: ResaleCurve(afterYears: curve, lifeMonths: $0, endShare: residual),
                        priceGrowth: growth, failureShare: failure)
                }, delayMonths: delay, rampMonths: ramp, occupancyRampMonths: 4, tariffUsdPerMwh: 0,
                rebuying: rebuying), discountRate: 0.12)
    }

    @Test func delayAndRamp() {
        let service = service(delay: 2, ramp: 4)
        #expect((0...6).map { service.load(inMonth: $0) } == [0, 0, 0.25, 0.5, 0.75, 1, 1])
        #expect((0...6).map { service.occupancy(inMonth: $0) } == [0.25, 0.25, 0.25, 0.5, 0.75, 1, 1])
    }

    @Test func failures() {
        #expect(abs(service(failure: 0.05, life: 99).survivors(inMonth: 24) - 0.9025) < 1e-12)
        #expect(service(failure: 0.05).survivors(inMonth: 24) == 1)
    }

    @Test func withoutRebuyingLifeEndsWithASale() {
        let service = service(delay: 3, life: 10, residual: 0.1, rebuying: .never)
        #expect(service.load(inMonth: 12) == 1 && service.load(inMonth: 13) == 0)
        #expect(service.sale(inMonth: 11) == 0 && service.sale(inMonth: 13) == 0)
        #expect(abs(service.sale(inMonth: 12) - 100) < 1e-9)
        #expect(service.lastsMonths == 13 && service.idle(inMonth: 13) == 0)
        // Either sold, or still worth something, never both.
        #expect(abs(service.hardwareWorth(afterMonths: 13) - 100) < 1e-9)
        #expect(service.hardwareWorth(afterMonths: 14) == 0)
    }

    @Test func machinesAreBoughtAgainAtThePriceOfTheDay() {
        let service = service(delay: 3, life: 12, residual: 0.1, growth: 0.21, siteLife: 18)
        // After 15 months new ones cost 1,000 x 1.21^(15/12), and the old ones fetch a tenth of that.
        let price = 1_000 * Growth.factor(0.21, months: 15)
        #expect(abs(service.purchase(inMonth: 14) - price) < 1e-9)
        #expect(abs(service.sale(inMonth: 14) - price / 10) < 1e-9)
        #expect(service.load(inMonth: 15) == 1 && service.lastsMonths == nil)
        #expect(service.purchase(inMonth: 13) == 0 && service.sale(inMonth: 15) == 0)
        #expect(service.purchase(inMonth: 20) == 1_000)
        #expect(agree(service.hardwareWorth(afterMonths: 15), price / 10))
        #expect(
            agree(service.hardwareWorth(afterMonths: 16), 1_000 * Growth.factor(0.21, months: 16) * 0.925))
    }

    @Test func resaleFollowsItsCurve() {
        let curve = ResaleCurve(afterYears: [0.6, 0.4], lifeMonths: 36, endShare: 0.1)
        #expect(curve.share(atAge: 0) == 1 && curve.share(atAge: 12) == 0.6)
        #expect(agree(curve.share(atAge: 18), 0.5) && agree(curve.share(atAge: 30), 0.25))
        #expect(curve.share(atAge: 36) == 0.1 && curve.share(atAge: 99) == 0.1)
        #expect(agree(service(life: 40, residual: 0.1).hardwareWorth(afterMonths: 20), 550))
    }

    /// A month more of life is worth a little more at every age, and never much: however many years the curve has.
    @Test(arguments: [[], [0.416, 0.173, 0.072], [0.625, 0.425, 0.3, 0.175]])
    func resaleNeverJumpsWithTheLife(curve: [Double]) {
        func share(_ age: Int, life: Int) -> Double {
            ResaleCurve(afterYears: curve, lifeMonths: life, endShare: 0.03).share(atAge: age)
        }
        for life in 6...120 {
            for age in 0...life {
                let (one, next) = (share(age, life: life), share(age, life: life + 1))
                #expect(next >= one - 1e-12 && next - one <= 4.0 / Double(life))
            }
        }
    }

    /// A lease is kept to its end, and the site's equipment that wears out before is bought again.
    @Test(arguments: [UsePlan.Rebuying.never, .until(serviceMonths: 24)])
    func aLeaseOutlivesItsSite(rebuying: UsePlan.Rebuying) {
        let plan = UsePlan(
            subject: .colocation,
            earning: .lease(
                usdPerMonth: 1, tenantPaysPower: true, clauses: LeaseClauses(termMonths: 30)),
            siteCapexUsd: 1_000, siteLifeMonths: 24, tariffUsdPerMwh: 0, rebuying: rebuying)
        let service = Service(plan: plan, discountRate: 0.12)
        #expect(service.lastsMonths == 30)
        #expect(service.purchase(inMonth: 23) == 1_000 && service.load(inMonth: 29) == 1)
        #expect(service.load(inMonth: 30) == 0)
    }

    /// Machines that wait for their site grow older, and their resale value with them.
    @Test func hardwareAgesFromTheDayItIsBought() {
        let waiting = service(delay: 9, life: 36, residual: 0.1, curve: [0.6, 0.4])
        #expect(agree(waiting.hardwareWorth(afterMonths: 6), 800))
        #expect(agree(waiting.hardwareWorth(afterMonths: 12), 600))
        // Those that follow are bought when they come into service.
        #expect(agree(waiting.hardwareWorth(afterMonths: 9 + 36 + 12), 600))
    }

    @Test func theRestOfALifeIsWorthItsPayments() {
        let service = service(siteLife: 120)
        #expect(abs(service.siteWorth(afterMonths: 60) - 638) < 0.5)
        #expect(service.siteWorth(afterMonths: 0) == 1_000)
        #expect(abs(service.siteWorth(afterMonths: 120)) < 1e-9)
        #expect(service.siteWorth(afterMonths: 121) > 990)
    }

    @Test(arguments: [
        (365, "2027-06-29"), (0, "2026-06-29"), (2, "2026-07-01"), (611, "2028-03-01"), (610, "2028-02-29"),
        (1_000_000, "2199-12-31"),
    ])
    func daysLater(days: Int, date: String) {
        #expect(Samples.start.adding(days: days).description == date)
    }

    @Test func everyDayOfCenturiesIsTheNextOne() throws {
        let first = try #require(CalendarDate("1900-01-01"))
        for day in stride(from: 0, to: 109_000, by: 13) { #expect(first.adding(days: day).dayNumber == day) }
    }
}
