import Profiles
import Testing

@Suite struct OverrideTests {
    private let choice = ProfileChoice(
        market: "example-market", site: "example-site", outlook: "example-outlook")

    private func library(_ settings: [String]) throws -> ProfileLibrary {
        let fixture = try TemporaryLibrary()
        return try ProfileLibrary.load(directory: fixture.directory)
            .applying(settings.map { text throws(ProfileError) in try ProfileOverride(text) }, to: choice)
    }

    @Test func aFigureBecomesOneExactValue() throws {
        let gpu = try library(["accelerator.example-gpu.usd_per_hour = 2.5"]).accelerator("example-gpu")
        #expect(gpu.usdPerHour?.spread == Spread(median: 2.5))
        #expect(gpu.usdPerHour?.provenance.isOverride == true)
        #expect(gpu.usdPerHour?.provenance.isAssumption == false)
        #expect(gpu.tdpWatts.median == 500)
    }

    @Test func percentOfAShareReadsAsANumber() throws {
        for (text, value) in [("-2.2%", "-0.022"), ("50%", "0.5"), ("50 %", "0.5"), ("0.5", "0.5")] {
            let set = try ProfileOverride("site.finance.debt_share=\(text)")
            #expect(try set.plainValue(of: "site.finance.debt_share") == value)
        }
        for text in ["market.btc_usd=5%", "site.finance.debt_share=many%"] {
            let set = try ProfileOverride(text)
            #expect(throws: ProfileError.self) { try set.plainValue(of: set.key) }
        }
    }

    @Test(arguments: [
        ("market.btc_usd=90000", "market.btc_usd", "example-market", "100000"),
        ("market.example-market.btc_usd=90000", "market.example-market.btc_usd", "example-market", "100000"),
        ("site.hosting.pue=1.25", "site.hosting.pue", "example-site", "1.3"),
        ("site.pue.hosting=1.25", "site.hosting.pue", "example-site", "1.3"),
        (
            "outlook.btc_growth_share_per_year=0.2", "outlook.btc_growth_share_per_year", "example-outlook",
            "-0.1"
        ),
        (
            "accelerator.example-gpu.usd_per_hour=2.5", "accelerator.example-gpu.usd_per_hour", "example-gpu",
            "2 (1 to 3)"
        ),
        (
            "site.hosting.conversion_capex_usd_per_it_mw.connectivity=1",
            "site.hosting.conversion_capex_usd_per_it_mw.connectivity", "example-site", "500000 (low 400000)"
        ),
        ("site.limits.capex_budget_usd=1e6", "site.limits.capex_budget_usd", "example-site", nil),
        (
            "site.hashing.capex_usd_per_facility_mw=1e6", "site.hashing.capex_usd_per_facility_mw",
            "example-site", nil
        ),
        (
            "market.reference_accelerator=example-gpu", "market.reference_accelerator", "example-market",
            "example-gpu"
        ),
        ("market.reference_block.height=910000", "market.reference_block.height", "example-market", "900000"),
        ("asic.example-asic.price_usd=1", "asic.example-asic.price_usd", "example-asic", "2000"),
        ("contract.example-contract.years=5", "contract.example-contract.years", "example-contract", "10"),
        ("host.generic.wall_watts_per_core=4", "host.generic.wall_watts_per_core", "generic", "5 (3 to 6)"),
    ])
    func isRecorded(setting: String, key: String, profile: String, previous: String?) throws {
        let value = try #require(setting.split(separator: "=").last.map(String.init))
        #expect(
            try library([setting]).overrides == [
                AppliedOverride(key: key, profile: profile, value: value, previous: previous)
            ])
    }

    @Test func reachesEveryKind() throws {
        let changed = try library([
            "market.btc_usd=90000", "site.pue.hosting=1.25", "site.finance.debt_share=0.4",
            "outlook.recontract_months=6", "asic.example-asic.price_usd=1800",
        ])
        #expect(try changed.market("example-market").btcUsd?.median == 90000)
        #expect(try changed.site("example-site").hosting.pue.median == 1.25)
        #expect(try changed.site("example-site").finance?.debtShare?.median == 0.4)
        #expect(try changed.site("example-site").finance?.discountRateShare?.median == 0.12)
        #expect(try changed.outlook("example-outlook").recontractMonths.median == 6)
        #expect(try changed.asic("example-asic").priceUsd?.median == 1800)
        #expect(changed.overrides.count == 5)
    }

    /// What is stated of a machine as it is sold is not of one that is set to draw or do something else.
    @Test(arguments: [
        (["wall_watts=2000"], 10.0), (["terahash_per_second=250"], 12.0), (["wall_watts=3000.5"], 15.0025),
        (["wall_watts=2000", "terahash_per_second=250"], 8.0), (["price_usd=1"], 15.0),
        // Stated too, it must agree.
        (["wall_watts=2000", "joules_per_terahash=10.1"], 10.1),
    ])
    func theEfficiencyFollowsFromWattsAndRate(settings: [String], joules: Double) throws {
        let asic = try library(settings.map { "asic.example-asic.\($0)" }).asic("example-asic")
        #expect(asic.joulesPerTerahash.median == joules)
        #expect(asic.joulesPerTerahash.provenance.isOverride == (joules != 15))
    }

    /// A server may be set to draw what its CPU's data sheet says; a file that says so was copied from it.
    @Test func wattsThatAreSetMayBeThoseOfTheDataSheet() throws {
        let host = try library(["host.example-cpu.wall_watts=300"]).host("example-cpu")
        #expect(host.wallWatts?.median == 300 && host.tdpWatts?.median == 300)
    }

    @Test(arguments: [
        ("market.btc_usd", "market.btc_usd: is not a key with a value; write it as `market.btc_usd=90000`"),
        ("market.btc_usd=", "market.btc_usd=: is not a key with a value; write it as `market.btc_usd=90000`"),
        ("market.btc_usb=1", "market.btc_usb: is an unknown key; did you mean `market.btc_usd`?"),
        // The start of a key goes before keys that are as near by letters: `market.date`.
        ("market.btc=1", "market.btc: is an unknown key; did you mean `market.btc_usd`?"),
        (
            "outlook.btc=1",
            """
            outlook.btc: is an unknown key; did you mean `outlook.btc_growth_share_per_year` or \
            `outlook.btc_volatility_share_per_year`?
            """
        ),
        (
            "site.pue=1.1",
            "site.pue: is an unknown key; did you mean `site.hashing.pue` or `site.hosting.pue`?"
        ),
        (
            "site.utilization=1",
            "site.utilization: is an unknown key; did you mean `site.hosting.utilization_share`?"
        ),
        // By its words, in whatever order.
        (
            "outlook.growth_of_tariff=1",
            "outlook.growth_of_tariff: is an unknown key; did you mean `outlook.tariff_growth_share_per_year`?"
        ),
        (
            "marke.btc_usd=1",
            """
            marke.btc_usd: is an unknown key; start with one of host, asic, accelerator, model, market, site, outlook, \
            contract, shares
            """
        ),
        ("market=1", "market: is an unknown key; write what of it to set, such as `market.btc_usd`"),
        (
            "asic.price_usd=1",
            "asic.price_usd: names no ASIC; write asic.ID.KEY, where ID is one of example-asic"
        ),
        (
            "market.btc_usd.median=1",
            "market.btc_usd.median: is a part of a figure; set the whole figure, as `market.btc_usd`, to one value"
        ),
        (
            "site.curtailment=1",
            """
            site.curtailment: is a group; set one of site.curtailment.credit_usd_per_mwh, \
            site.curtailment.hours_per_year, site.curtailment.required_share
            """
        ),
        (
            "market.btc_usd=-5",
            "market.btc_usd: -5 is not positive; give the number of US dollars per bitcoin, above 0"
        ),
        (
            "market.btc_usd=ten",
            """
            market.btc_usd: "ten" is not a plain number; give the number of US dollars per bitcoin, without unit or \
            separators
            """
        ),
        (
            "market.difficulty=0",
            "market.difficulty: 0 is not positive; give the number of difficulty units, above 0"
        ),
        (
            "market.date=2008-01-01",
            "market.date: 2008-01-01 is before Bitcoin's first block; give a day from 2009-01-03 on"
        ),
        (
            "site.pue.hosting=0.9",
            """
            site.hosting.pue: a PUE of 0.9 is impossible, because the facility's watts include the IT watts; give \
            facility watts / IT watts, 1 or more
            """
        ),
        (
            "site.hosting.utilization_share=65",
            """
            site.hosting.utilization_share: 65 is not a share; give a number above 0 and at most 1: 65 % is 0.65
            """
        ),
        (
            "site.hosting.utilization_share=1.5",
            """
            site.hosting.utilization_share: 1.5 is not a share; give a number above 0 and at most 1: 1.5 % is 0.015
            """
        ),
        (
            "asic.example-asic.joules_per_terahash=10",
            """
            asic.example-asic.joules_per_terahash: 10 contradicts wall_watts 3000 / terahash_per_second 200 = 15 by \
            more than 2 %; correct one of the three
            """
        ),
    ])
    func refusesWithFieldAndRange(setting: String, message: String) throws {
        let error = #expect(throws: ProfileError.self) { try library([setting]) }
        #expect(error?.description == "--set: " + message)
    }

    @Test func refusesOneKeyTwice() throws {
        let error = #expect(throws: ProfileError.self) {
            try library(["site.hosting.pue=1.2", "site.pue.hosting=1.3"])
        }
        #expect(error?.description == "--set: site.pue.hosting: is set twice; keep one of the two")
    }

    @Test func aSecondRoundKeepsTheFirst() throws {
        let once = try library(["market.btc_usd=90000", "market.difficulty=5e13"])
        let twice = try once.applying(
            [ProfileOverride("market.btc_usd=80000"), ProfileOverride("site.hosting.pue=1.2")], to: choice)
        #expect(try twice.market("example-market").btcUsd?.median == 80000)
        #expect(try twice.market("example-market").difficulty.median == 5e13)
        #expect(
            Set(twice.overrides.map(\.key)) == ["market.btc_usd", "market.difficulty", "site.hosting.pue"])
        #expect(twice.overrides.first { $0.key == "market.btc_usd" }?.previous == "100000")
    }

    /// Identity, sources and remarks stay what the file says.
    @Test(arguments: ["market.id=x", "market.source=x", "shares.example-shares.entities=1"])
    func leavesTheRestAlone(setting: String) throws {
        #expect(throws: ProfileError.self) { try library([setting]) }
    }
}
