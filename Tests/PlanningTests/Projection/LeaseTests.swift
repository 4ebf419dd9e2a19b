import Planning
import Testing

/// A lease over its months: rises, end, extension, default.
@Suite struct LeaseTests {
    private func rents(
        _ count: Int, clauses: LeaseClauses = LeaseClauses(), escalation: Double = 1, recontract: Double = 0,
        price: Double = 1, defaultIn: Int? = nil
    ) -> [Double] {
        var lease = Lease<Double>(
            .init(clauses: clauses, escalation: escalation, recontractMonths: recontract))
        return (0..<count).map { month in
            lease.pay(defaults: defaultIn.map { $0 == month }, price: { price })
        }
    }

    @Test func rentRisesOnceAYear() {
        let rents = rents(25, escalation: 1.03)
        #expect(rents[0] == 1 && rents[11] == 1 && rents[12] == 1.03 && rents[23] == 1.03)
        #expect(abs(rents[24] - 1.0609) < 1e-12)
    }

    /// Between tenants the space is empty; then it is let at the price of that day.
    @Test func afterItsTermSpaceIsLetAgain() {
        let rents = rents(20, clauses: LeaseClauses(termMonths: 12), recontract: 3, price: 0.7)
        #expect(rents == Array(repeating: 1, count: 12) + [0, 0, 0] + Array(repeating: 0.7, count: 5))
    }

    /// What a tenant signed says nothing of what the market pays after him, nor for how long.
    @Test func afterASignedLeaseTheMarketsTermsHold() {
        let clauses = LeaseClauses(termMonths: 12, marketRentShare: 0.25, laterTermMonths: 3)
        let rents = rents(24, clauses: clauses, recontract: 2, price: 2)
        let later = [0.5, 0.5, 0.5, 0, 0]
        #expect(rents == Array(repeating: 1, count: 12) + [0, 0] + later + later)
    }

    /// No more than the rest of the rents.
    @Test func whatIsRecoveredIsWithinTheTerm() {
        let clauses = LeaseClauses(termMonths: 12, recoveryMonths: 60)
        let rents = rents(6, clauses: clauses, recontract: 10, defaultIn: 4)
        #expect(rents == [1, 1, 1, 1, 8, 0])
    }

    /// A tenant stays where new leases cost no less, and once.
    @Test(arguments: [(1.5, 18), (0.7, 12)])
    func anExtensionIsTakenWhereItPays(price: Double, paid: Int) {
        let clauses = LeaseClauses(termMonths: 12, extensionMonths: 6)
        let rents = rents(20, clauses: clauses, recontract: 2, price: price)
        #expect(
            rents == Array(repeating: 1, count: paid) + [0, 0] + Array(repeating: price, count: 18 - paid))
    }

    @Test func aDefaultIsPaidForByDepositAndGuarantor() {
        let clauses = LeaseClauses(backstopShare: 0.4, recoveryMonths: 2)
        let rents = rents(7, clauses: clauses, recontract: 3, price: 0.5, defaultIn: 1)
        #expect(rents == [1, 2.4, 0.4, 0.4, 0.5, 0.5, 0.5])
    }

    @Test func aDefaultIsPaidForAtTheRunningRent() {
        let clauses = LeaseClauses(backstopShare: 0.4, recoveryMonths: 2)
        let rents = rents(17, clauses: clauses, escalation: 1.5, recontract: 3, price: 0.5, defaultIn: 13)
        #expect(agree(rents[12], 1.5) && agree(rents[13], 3 + 0.6) && agree(rents[15], 0.6))
        #expect(rents[16] == 0.5)
    }

    /// The four paths of a lane pay what each would alone.
    @Test func lanesAreSingleLeasesSideBySide() {
        let clauses = LeaseClauses(
            termMonths: 12, escalator: 0.1, extensionMonths: 12, backstopShare: 0.3, recoveryMonths: 1)
        let prices = SIMD4(0.8, 1.2, 1, 0.5)
        var lanes = Lease<SIMD4<Double>>(.init(clauses: clauses, escalation: 1.1, recontractMonths: 4))
        var single = (0..<4).map { _ in
            Lease<Double>(.init(clauses: clauses, escalation: 1.1, recontractMonths: 4))
        }
        for month in 0..<60 {
            let defaults = SIMD4<Double>(3, 17, 30, 99) .== SIMD4(repeating: Double(month))
            let paid = lanes.pay(defaults: defaults, price: { prices })
            for path in 0..<4 {
                #expect(single[path].pay(defaults: defaults[path], price: { prices[path] }) == paid[path])
            }
        }
    }
}
