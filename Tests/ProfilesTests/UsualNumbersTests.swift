import Profiles
import Testing

@Suite struct UsualNumbersTests {
    private func advice(after assignment: String? = nil) throws -> [ProfileAdvice] {
        let fixture = try TemporaryLibrary()
        let written = try ProfileLibrary.load(directory: fixture.directory)
        let choice = ProfileChoice(
            market: "example-market", site: "example-site", outlook: "example-outlook")
        let library = try written.applying(
            try assignment.map { [try ProfileOverride($0)] } ?? [], to: choice)
        return UsualNumbers.advice(
            markets: library.markets, sites: library.sites, asics: library.asics,
            accelerators: library.accelerators)
    }

    @Test func whatIsUsualIsNotWorthAWord() throws { #expect(try advice().isEmpty) }

    /// The slips that were made: a tariff by the kilowatt-hour, a difficulty in millions of millions, ...
    @Test(arguments: [
        ("site.tariff_usd_per_mwh=0.05", "it looks like USD per kWh, which would be 50"),
        ("market.difficulty=133.87", "it looks like millions of millions, which would be 133870000000000"),
        ("site.facility_megawatts=50000", "it looks like kilowatts, which would be 50"),
        (
            "site.hashing.operating_usd_per_facility_mw_year=325",
            "it looks like thousands of USD, which would be 325000"
        ),
        ("asic.example-asic.price_usd=12.99", "it looks like thousands of USD, which would be 12990"),
    ]) func aLikelySlipIsNamed(assignment: String, slip: String) throws {
        let found = try advice(after: assignment)
        #expect(found.map(\.code) == [.unusualNumber])
        #expect(found.first?.problem.hasSuffix(slip) == true, "\(found)")
    }

    @Test func whatIsZeroIsMeantSo() throws {
        #expect(try advice(after: "site.tariff_usd_per_mwh=0").isEmpty)
    }
}
