import Economics
import Foundation
import Planning
import Profiles
import Quantities
import Testing

@Suite struct LeaseTermsTests {
    @Test func workedExample() {
        let terms = LeaseTerms(
            averageRent: DollarsPerKilowattMonth(100), escalator: 0.03, months: 120)
        #expect(abs(terms.firstRent.value - 87.23) < 5e-3)
        #expect(terms.rent(inMonth: 11) == terms.firstRent)
        #expect(agree(terms.rent(inMonth: 12).value, terms.firstRent.value * 1.03))
    }

    private static func contracts() throws -> [Contract] {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        return try ProfileLibrary.load(
            directory: root.appending(path: "Profiles").path(percentEncoded: false)
        ).contracts
    }

    /// A signed total holds its rises already: paid month by month from the first rent on, it comes to that total.
    @Test(arguments: [0, 0.03, -0.02]) func replayingEachContractReturnsItsTotal(escalator: Double) throws {
        let contracts = try Self.contracts()
        #expect(contracts.count >= 7)
        for contract in contracts {
            // The whole contract as one kilowatt: of some only the megawatts at the meter are known.
            let months = Int((contract.years.median * 12).rounded())
            let terms = LeaseTerms(
                averageRent: DollarsPerKilowattMonth(contract.valueUsd.median / Double(months)),
                escalator: escalator, months: months)
            var lease = Lease<Double>(
                .init(clauses: LeaseClauses(termMonths: months), escalation: 1 + escalator))
            let paid = (0..<months).reduce(0) { sum, _ in
                sum + terms.firstRent.value * lease.pay(price: { 1 })
            }
            #expect(abs(paid - contract.valueUsd.median) < 1, "\(contract.id)")
            #expect(agree(terms.total(kilowatts: 1).value, contract.valueUsd.median))
        }
    }

    /// Any two of average, first rent and escalator give the third.
    @Test(arguments: [0.0, 0.015, 0.03, -0.1]) func twoGiveTheThird(escalator: Double) throws {
        let first = DollarsPerKilowattMonth(120)
        let terms = LeaseTerms(firstRent: first, escalator: escalator, months: 180)
        let again = LeaseTerms(averageRent: terms.averageRent, escalator: escalator, months: 180)
        #expect(agree(again.firstRent.value, 120))
        let third = try #require(
            LeaseTerms(firstRent: first, averageRent: terms.averageRent, months: 180))
        #expect(abs(third.escalator - escalator) < 1e-12)
        // At 30 % a year the average is (1.3^15 - 1) / (0.3 x 15) = 11.15 times the first rent.
        #expect(LeaseTerms(firstRent: first, averageRent: first * 11.1, months: 180) != nil)
        #expect(LeaseTerms(firstRent: first, averageRent: first * 11.2, months: 180) == nil)
        #expect(LeaseTerms(firstRent: first, averageRent: first, months: 12) == nil)
    }
}
