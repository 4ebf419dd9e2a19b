import Profiles
import Testing

@Suite struct RangeTests {
    /// A number beyond anything that there is would overflow what follows from it.
    @Test(arguments: [
        "market.btc_usd=1e300", "market.difficulty=1e30", "site.hosting.delay_months=1e19",
        "site.tariff_usd_per_mwh=1e9", "site.hashing.pue=40", "site.facility_megawatts=1e9",
        "site.hashing.operating_usd_per_mw_year=1e12",
    ])
    func refusesWhatCannotBe(assignment: String) throws {
        let fixture = try TemporaryLibrary()
        let library = try ProfileLibrary.load(directory: fixture.directory)
        let choice = ProfileChoice(
            market: "example-market", site: "example-site", outlook: "example-outlook")
        #expect {
            _ = try library.applying([ProfileOverride(assignment)], to: choice)
        } throws: { error in
            "\(error)".contains(" is beyond anything that there is; give ")
        }
    }
}
