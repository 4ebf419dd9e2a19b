import Economics
import Foundation
import Planning
import Profiles
import RunRecords
import Testing

/// What no source says of a subject is asked for, and nothing else.
@Suite struct AskedInputsTests {
    private func pricing(_ settings: [String] = []) throws -> Pricing {
        let library = try ShippedProfiles.library()
        let scenario = try ScenarioChoice(
            market: "2026-06-29", site: "ercot-mining-50mw", future: .usual,
            overrides: settings.map { text in try ProfileOverride(text) }
        ).scenario(in: library, today: CalendarDate(Date()))
        return try Pricing(scenario)
    }

    private func asked(_ id: String, in pricing: Pricing) -> [String] {
        let subject = Subject(id)
        return pricing.askedInputs(of: subject, (try? pricing.offers(of: subject)) ?? []).map(\.key)
    }

    @Test(arguments: [
        ("b200-sxm", ["accelerator.b200-sxm.price_usd"]), ("h100-sxm", [String]()),
        ("antminer-s21-xp", [String]()), ("colocation", [String]()), ("no-such-thing", [String]()),
        ("epyc-8124p", ["host.epyc-8124p.usd_per_hour"]),
    ])
    func ofASubject(id: String, keys: [String]) throws {
        #expect(asked(id, in: try pricing()) == keys)
    }

    /// What is set is not asked for any more, and the next lack comes to light.
    @Test func whatIsSetIsKnown() throws {
        #expect(asked("b200-sxm", in: try pricing(["accelerator.b200-sxm.price_usd=40000"])) == [])
        let host = asked("epyc-8124p", in: try pricing(["host.epyc-8124p.usd_per_hour=1"]))
        #expect(host == ["host.epyc-8124p.server_price_usd"])
    }

    @Test func aMarketWithoutABitcoinPriceAsksForIt() throws {
        var pricing = try pricing()
        pricing.scenario.market.btcUsd = nil
        #expect(
            asked("antminer-s21-xp", in: pricing)
                == ["market.btc_usd", "market.hashprice_usd_per_ph_day"])
    }

    @Test func tokensHaveTwoPrices() throws {
        var pricing = try pricing()
        #expect(pricing.tokenPrices.isEmpty)
        pricing.tokens = .usual(of: "gpt-oss-120b")
        #expect(
            pricing.tokenPrices.map(\.key) == [
                "model.gpt-oss-120b.usd_per_million_output_tokens",
                "model.gpt-oss-120b.usd_per_million_input_tokens",
            ])
    }
}
