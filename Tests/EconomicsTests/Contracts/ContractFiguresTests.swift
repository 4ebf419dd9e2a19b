import Economics
import Profiles
import Quantities
import Testing

@Suite struct ContractFiguresTests {
    private let contracts: [Contract]

    init() throws { contracts = try ShippedLibrary().library.contracts }

    private func figures(_ id: String, escalator: Double? = nil) throws -> ContractFigures {
        ContractFigures(try #require(contracts.first { $0.id == id }), escalator: escalator)
    }

    /// 9.7e9 USD over 5 years for 200 MW of IT load.
    @Test func theAverageByHand() throws {
        let cloud = try figures("microsoft-iren-2025-11", escalator: 0.03)
        #expect(cloud.averageUsdPerItMwYear == 9.7e6)
        #expect(cloud.firstUsdPerItMwYear == nil, "no escalator of a cloud contract is known")
    }

    /// The first year of a lease, growing by its escalator, comes to the signed total.
    @Test func theFirstYearGrowsToTheTotal() throws {
        for contract in contracts where contract.service == .colocation {
            let found = try figures(contract.id, escalator: 0.03)
            let share = try #require(found.escalatorSharePerYear)
            #expect(share == contract.escalatorSharePerYear?.median ?? 0.03)
            guard let first = found.firstUsdPerItMwYear, let it = found.criticalItMegawatts,
                found.years == found.years.rounded()
            else { continue }
            var (sum, rent) = (0.0, first)
            for _ in 0..<Int(found.years) {
                sum += rent * it
                rent *= 1 + share
            }
            #expect(abs(sum / found.valueUsd - 1) < 1e-9)
        }
    }

    /// 3.7e9 USD over 10 years for 250 MW at the meter are 1.48 M USD on average, of which the first of ten years that rise
    /// by 3 % pays 1 / 1.14639.
    @Test func theFirstYearAtTheMeterByHand() throws {
        let lease = try figures("fluidstack-terawulf-2025-08", escalator: 0.03)
        #expect(lease.averageUsdPerFacilityMwYear == 1.48e6)
        let first = try #require(lease.firstUsdPerFacilityMwYear)
        #expect(agree(first, 1_291_011.5, within: 1e-6))
    }

    @Test func whatPaysMostComesFirst() {
        let sorted = ContractFigures.sorted(contracts, escalator: nil)
        let known = sorted.prefix { $0.averageUsdPerItMwYear != nil }.compactMap(\.averageUsdPerItMwYear)
        #expect(known == known.sorted(by: >) && known.count > 4)
        #expect(sorted.dropFirst(known.count).allSatisfy { $0.averageUsdPerItMwYear == nil })
    }
}
