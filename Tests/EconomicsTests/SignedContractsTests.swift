import Economics
import Foundation
import Profiles
import Quantities
import RunRecords
import Testing

@Suite struct SignedContractsTests {
    private static func row(_ use: Use, _ model: String, _ basis: MegawattBasis, gross: Double) -> RevenueRow
    {
        RevenueRow(
            subject: "x", use: use, model: model, mwBasis: basis, usdPerMwYear: Estimate(exactly: gross),
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
        ("per-kilowatt", MegawattBasis.it, 1.6e6, ["a", "b"], ContractComparison.Verdict.inside),
        ("per-kilowatt", .it, 1.45e6, ["a", "b"], .inside),
        ("per-kilowatt", .it, 1.44e6, ["a", "b"], .below),
        ("per-kilowatt", .it, 1.86e6, ["a", "b"], .above), ("per-kilowatt", .facility, 1.6e6, ["a"], .above),
        ("per-device-hour", .it, 9.8e6, ["c"], .above), ("per-flop:bf16", .it, 9.6e6, ["c"], .below),
    ])
    func comparesLikeWithLike(
        model: String, basis: MegawattBasis, gross: Double, ids: [String], verdict: ContractComparison.Verdict
    ) throws {
        let found = try #require(
            try contracts().comparison(with: Self.row(.hosting, model, basis, gross: gross)))
        #expect(found.contracts == ids && found.verdict == verdict)
        #expect(found.kind == (model == "per-kilowatt" ? .colocation : .cloud))
    }

    /// No contract is for hashing, and none of the cloud contracts states megawatts at the meter.
    @Test func whatHasNoContractHasNoComparison() throws {
        let contracts = try contracts()
        #expect(contracts.comparison(with: Self.row(.hashing, "hashprice", .it, gross: 1e6)) == nil)
        #expect(
            contracts.comparison(with: Self.row(.hosting, "per-device-hour", .facility, gross: 1e6)) == nil)
        #expect(
            SignedContracts([]).comparison(with: Self.row(.hosting, "per-kilowatt", .it, gross: 1)) == nil)
    }
}
