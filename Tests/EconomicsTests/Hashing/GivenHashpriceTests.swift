import Economics
import Profiles
import Quantities
import RunRecords
import Testing

@Suite struct GivenHashpriceTests {
    private func scenario(_ assignments: [String]) throws -> Scenario {
        let shipped = try ShippedLibrary()
        let library = try shipped.library.applying(
            try assignments.map { try ProfileOverride($0) }, to: ProfileChoice(market: shipped.market.id))
        return try Scenario(
            library: library, market: try library.market(shipped.market.id), site: shipped.site
        ).takingGivenHashprice()
    }

    private func gross(_ scenario: Scenario) throws -> Double {
        let revenue = try Pricing(scenario).revenue(of: .profile("antminer-s21-xp"))
        return try #require(revenue).row(.profile("antminer-s21-xp"), .hashprice, .it).usdPerMwYear.center
    }

    /// What hashing earns is proportional to the hashprice, by whatever name it is set.
    @Test func whatIsSetIsWhatIsEarned() throws {
        let today = try scenario([])
        let price = try #require(today.hashpriceUsdPerPhDay)
        let twice = try scenario(["market.hashprice_usd_per_ph_day=\(2 * price)"])
        #expect(agree(try gross(twice), 2 * (try gross(today))))
        #expect(agree(try #require(twice.hashpriceUsdPerPhDay), 2 * price))
        #expect(twice.market.difficulty == today.market.difficulty)
    }

    /// Where no bitcoin price was given, none can be named at which a machine is better off: the hashprice is.
    @Test func theShutdownPriceIsOfWhatWasGiven() throws {
        func figures(_ scenario: Scenario) throws -> HashingFigures {
            let revenue = try Pricing(scenario).revenue(of: .profile("antminer-s21-xp"))
            return try #require(revenue?.priced.first?.hashing)
        }
        let today = try figures(try scenario([]))
        let given = try figures(try scenario(["market.hashprice_usd_per_ph_day=55"]))
        #expect(today.shutdownBtcUsd != nil && given.shutdownBtcUsd == nil)
        #expect(agree(today.shutdownHashpriceUsdPerPhDay, given.shutdownHashpriceUsdPerPhDay))
        let shutdown = given.shutdownHashpriceUsdPerPhDay
        let stopped = try scenario(["market.hashprice_usd_per_ph_day=\(shutdown)"])
        let rows = try #require(try Pricing(stopped).revenue(of: .profile("antminer-s21-xp"))).rows
        for row in rows { #expect(abs(row.netUsdPerMwYear.center) < 1e-6 * row.usdPerMwYear.center) }
    }

    /// What a file does not state is still what its price and difficulty come to, and the slip is that of what was set.
    @Test func whatItWasIsSaid() throws {
        let given = try scenario(["market.hashprice_usd_per_ph_day=3800"])
        let override = try #require(given.library.overrides.first)
        #expect(override.previous == "28.3558")
        let advice = try Pricing(given).advice(today: given.market.date).map(\.message)
        #expect(advice.contains { $0.contains("hashprice_usd_per_ph_day 3800") })
        #expect(!advice.contains { $0.contains("btc_usd") && $0.contains("usual") })
    }

    @Test func refusesTwoPricesOfOneThing() {
        #expect(throws: EconomicsError.twoHashprices) {
            try scenario(["market.hashprice_usd_per_ph_day=40", "market.btc_usd=90000"])
        }
    }

    @Test func refusesADifficultyBesideTheHashpriceThatItIsPartOf() {
        #expect(throws: EconomicsError.difficultyBesideHashprice) {
            try scenario(["market.hashprice_usd_per_ph_day=38", "market.difficulty=5e14"])
        }
    }

    @Test func whatIsOnlyComparedCannotBeSet() {
        #expect(throws: ProfileError.self) { try scenario(["market.network_exahash_per_second=900"]) }
    }
}
