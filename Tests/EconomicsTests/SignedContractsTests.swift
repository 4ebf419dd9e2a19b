import Economics
import Foundation
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
        _ id: String, _ service: String, value: Double, years: Double, it: Double? = nil,
        facility: Double? = nil
    ) throws -> Contract {
        let figure = { (number: Double) in
            """
            {"spread": {"median": \(number)}, "provenance": {"source": "test", "as_of": "2026", "confidence": "low"}}
            """
        }
        let megawatts = [("critical_it_megawatts", it), ("facility_megawatts", facility)].compactMap {
            key, value in
            value.map { ", \"\(key)\": \(figure($0))" }
        }
        let json = """
            {"id": "\(id)", "name": "n", "tenant": "t", "provider": "p", "signed": "2026", "kind": "\(service)",
             "provenance": {"source": "test", "as_of": "2026", "confidence": "low"},
             "value_usd": \(figure(value)), "years": \(figure(years))\(megawatts.joined())}
            """
        return try CanonicalJSON.decode(Contract.self, from: Data(json.utf8))
    }

    private func contracts() throws -> SignedContracts {
        SignedContracts([
            try Self.contract("a", "colocation", value: 3.7e9, years: 10, it: 200, facility: 250),
            try Self.contract("b", "colocation", value: 8.7e9, years: 12, it: 500),
            try Self.contract("c", "cloud", value: 9.7e9, years: 5, it: 200),
        ])
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
            SignedContracts([]).comparison(with: Self.row(.perKilowatt, .it, gross: 1)) == nil)
    }
}
