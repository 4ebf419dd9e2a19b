import Planning
import Profiles
import RunRecords
import Testing

@Suite struct ServiceTests {
    private func service(
        delay: Int = 0, ramp: Int = 0, failure: Double = 0, life: Int? = nil, residual: Double = 0
    ) -> Service {
        Service(
            plan: UsePlan(
                subject: .profile("x"), earning: .devices(count: 1, usdPerHour: 1, utilization: 1),
                hardwareValueUsd: 1_000, delayMonths: delay, rampMonths: ramp, failureShare: failure,
                lifeMonths: life, residualShare: residual, tariffUsdPerMwh: 0))
    }

    @Test func delayAndRamp() {
        let service = service(delay: 2, ramp: 4)
        #expect((0...6).map { service.load(inMonth: $0) } == [0, 0, 0.25, 0.5, 0.75, 1, 1])
    }

    @Test func failures() {
        #expect(abs(service(failure: 0.05, life: 99).survivors(inMonth: 24) - 0.9025) < 1e-12)
        #expect(service(failure: 0.05).survivors(inMonth: 24) == 1)
    }

    @Test func lifeEndsWithASale() {
        let service = service(delay: 3, life: 10, residual: 0.1)
        #expect(service.load(inMonth: 12) == 1 && service.load(inMonth: 13) == 0)
        #expect(service.sale(inMonth: 12) == 0 && service.sale(inMonth: 14) == 0)
        #expect(abs(service.sale(inMonth: 13) - 100) < 1e-9)
        // Either sold, or still worth something, never both.
        #expect(abs(service.worth(afterMonths: 13) - 100) < 1e-9)
        #expect(service.worth(afterMonths: 14) == 0)
    }

    @Test func worthFallsInAStraightLine() {
        let service = service(life: 40, residual: 0.1)
        #expect(abs(service.worth(afterMonths: 20) - 550) < 1e-9)
        #expect(service.worth(afterMonths: 0) == 1_000)
    }

    @Test func leaseEscalates() {
        var lease = Lease<Double>()
        let rents = (0..<25).map { _ in lease.pay(escalation: 1.03) }
        #expect(rents[0] == 1 && rents[11] == 1 && rents[12] == 1.03 && rents[23] == 1.03)
        #expect(abs(rents[24] - 1.0609) < 1e-12)
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
