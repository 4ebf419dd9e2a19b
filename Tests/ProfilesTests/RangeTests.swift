import Profiles
import Testing

@Suite struct RangeTests {
    private func applied(_ assignments: [String]) throws -> ProfileLibrary {
        let fixture = try TemporaryLibrary()
        let library = try ProfileLibrary.load(directory: fixture.directory)
        let choice = ProfileChoice(
            market: "example-market", site: "example-site", outlook: "example-outlook")
        return try library.applying(try assignments.map { try ProfileOverride($0) }, to: choice)
    }

    /// The subsidy follows from the height: one of another year would halve or double what hashing earns.
    @Test(arguments: [(95_558, "2026-06-26"), (955_584, "2024-06-26"), (1_955_584, "2026-06-26")])
    func refusesAHeightThatIsNotOfItsDay(height: Int, date: String) {
        #expect {
            _ = try applied([
                "market.reference_block.height=\(height)", "market.reference_block.date=\(date)",
            ])
        } throws: { error in
            "\(error)".contains("block \(height) is not of \(date), when the network is near block ")
        }
    }

    /// Blocks and days as they were (UTC).
    @Test(arguments: [
        (0, "2009-01-03"), (100_000, "2010-12-29"), (478_558, "2017-08-01"), (709_632, "2021-11-14"),
        (955_584, "2026-06-26"),
    ])
    func takesHeightsAsTheyWere(height: Int, date: String) throws {
        _ = try applied([
            "market.reference_block.height=\(height)", "market.reference_block.date=\(date)",
        ])
    }

    @Test func refusesADifficultyBelowTheLeast() {
        #expect {
            _ = try applied(["market.difficulty=0.5"])
        } throws: { error in
            "\(error)".contains("a difficulty of 0.5 is below 1, the least that the protocol allows")
        }
    }

    /// What is older fetches no more.
    @Test(arguments: [
        ["site.hashing.resale_share_by_age.year_1=0.3", "site.hashing.resale_share_by_age.year_2=0.5"],
        [
            "site.hashing.resale_share_by_age.year_1=0.3", "site.hashing.resale_share_by_age.year_2=0.2",
            "site.hashing.useful_life_months=36", "site.hashing.residual_share=0.25",
        ],
        // However short the life is: the ages are those of its parts.
        [
            "site.hashing.resale_share_by_age.year_1=0.5", "site.hashing.resale_share_by_age.year_2=0.1",
            "site.hashing.useful_life_months=24", "site.hashing.residual_share=0.3",
        ],
    ])
    func refusesAResaleThatRisesWithAge(assignments: [String]) {
        #expect {
            _ = try applied(assignments)
        } throws: { error in
            "\(error)".contains("what is older fetches no more")
        }
    }

    @Test func namesTheYearThatIsTooHigh() {
        let years = "site.hashing.resale_share_by_age"
        #expect {
            _ = try applied(["\(years).year_1=0.3", "\(years).year_2=0.5"])
        } throws: { error in
            "\(error)".contains("\(years).year_2: 0.5 is more than 0.3 a year before; let no share be above")
        }
    }

    @Test func takesAResaleThatFalls() throws {
        _ = try applied([
            "site.hashing.resale_share_by_age.year_1=0.5", "site.hashing.resale_share_by_age.year_2=0.4",
            "site.hashing.useful_life_months=24", "site.hashing.residual_share=0.3",
        ])
    }

    /// A number beyond anything that there is would overflow what follows from it.
    @Test(arguments: [
        "market.btc_usd=1e300", "market.difficulty=1e30", "site.hosting.delay_months=1e19",
        "site.tariff_usd_per_mwh=1e9", "site.hashing.pue=40", "site.facility_megawatts=1e9",
        "site.hashing.operating_usd_per_facility_mw_year=1e12",
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
