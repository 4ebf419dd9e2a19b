import Economics
import Profiles
import Quantities
import RunRecords
import Testing

@Suite struct SignedContractsTests {
    private static func row(_ model: PriceModel, _ basis: MegawattBasis, gross: Double) -> RevenueRow {
        RevenueRow(
            subject: .profile("x"), model: model, mwBasis: basis, usdPerMwYear: Estimate(exactly: gross),
            netUsdPerMwYear: Estimate(exactly: gross), market: "m", site: "s", powerProfile: nil,
            assumptions: [:])
    }

    private static func contract(
        _ id: String, _ service: Contract.Service, value: Double, years: Double, it: Double? = nil,
        facility: Double? = nil
    ) throws -> Contract {
        var contract = try ShippedLibrary().library.contract("microsoft-iren-2025-11")
        func figure(_ median: Double) -> Figure { Figure(Spread(median: median), contract.provenance) }
        let (worth, term) = (figure(value), figure(years))
        let megawatts = (it: it.map(figure), facility: facility.map(figure))
        (contract.id, contract.service) = (id, service)
        (contract.valueUsd, contract.years) = (worth, term)
        (contract.criticalItMegawatts, contract.facilityMegawatts) = (megawatts.it, megawatts.facility)
        return contract
    }

    /// - Parameter sources: of the rent of powered space; `nil` where it was set by hand.
    private func contracts(rentFrom sources: [String]? = []) throws -> SignedContracts {
        var market = try ShippedLibrary().market
        market.colocation.derivedFrom = sources ?? ["a", "b"]
        if sources == nil {
            let choice = ProfileChoice(market: market.id)
            market = try ShippedLibrary().library.applying(
                [try ProfileOverride("market.colocation.usd_per_kw_month=150")], to: choice
            ).market(market.id)
        }
        return SignedContracts(
            [
                try Self.contract("a", .colocation, value: 3.7e9, years: 10, it: 200, facility: 250),
                try Self.contract("b", .colocation, value: 8.7e9, years: 12, it: 500),
                try Self.contract("c", .cloud, value: 9.7e9, years: 5, it: 200),
            ], market: market)
    }

    /// A rent is not measured by the contracts that it comes from, unless another was set in its place.
    @Test func aRentIsNotSetBesideItsSources() throws {
        let row = Self.row(.perKilowatt, .it, gross: 1.6e6)
        let some = try #require(try contracts(rentFrom: ["a"]).comparison(with: row))
        #expect(some.contracts == ["b"] && some.leftOut == ["a"] && some.verdict == .above)
        let none = try #require(try contracts(rentFrom: ["a", "b"]).comparison(with: row))
        #expect(none.contracts.isEmpty && none.leftOut == ["a", "b"])
        #expect(none.verdict == nil && none.lowUsdPerMwYear == nil)
        let set = try #require(try contracts(rentFrom: nil).comparison(with: row))
        #expect(set.leftOut.isEmpty && set.contracts == ["a", "b"])
        let cloud = try contracts(rentFrom: ["a", "b", "c"]).comparison(
            with: Self.row(.perDeviceHour, .it, gross: 9e6))
        #expect(cloud?.contracts == ["c"])
    }

    @Test(arguments: [
        (PriceModel.perKilowatt, MegawattBasis.it, 1.6e6, ["a", "b"], ContractComparison.Verdict.inside),
        (.perKilowatt, .it, 1.45e6, ["a", "b"], .inside),
        (.perKilowatt, .it, 1.44e6, ["a", "b"], .below),
        (.perKilowatt, .it, 1.86e6, ["a", "b"], .above), (.perKilowatt, .facility, 1.6e6, ["a"], .above),
        (.perDeviceHour, .it, 9.8e6, ["c"], .above), (.perFlop(.bf16), .it, 9.6e6, ["c"], .below),
    ])
    func comparesLikeWithLike(
        model: PriceModel, basis: MegawattBasis, gross: Double, ids: [String],
        verdict: ContractComparison.Verdict
    ) throws {
        let found = try #require(
            try contracts().comparison(with: Self.row(model, basis, gross: gross)))
        #expect(found.contracts == ids && found.verdict == verdict)
        #expect(found.kind == (model == .perKilowatt ? .colocation : .cloud))
    }

    /// No contract is for hashing, and none of the cloud contracts states megawatts at the meter.
    @Test func whatHasNoContractHasNoComparison() throws {
        let contracts = try contracts()
        #expect(contracts.comparison(with: Self.row(.hashprice, .it, gross: 1e6)) == nil)
        #expect(
            contracts.comparison(with: Self.row(.perDeviceHour, .facility, gross: 1e6)) == nil)
        #expect(
            SignedContracts([], market: try ShippedLibrary().market)
                .comparison(with: Self.row(.perKilowatt, .it, gross: 1)) == nil)
    }
}
