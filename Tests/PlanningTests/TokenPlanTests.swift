import Economics
import Foundation
import Planning
import Profiles
import Quantities
import RunRecords
import Testing

/// Tokens over years: the same machines as those that are rented out, sold at the token's price.
@Suite struct TokenPlanTests {
    private static let demand = TokenDemand(
        model: "gpt-oss-120b", inputTokens: 1024, outputTokens: 1024, batch: 64)
    private static let sold = Offer(subject: .profile("h100-sxm"), model: .perToken("gpt-oss-120b"))

    private func library(_ overrides: [String] = [], outlook: String = "flat") throws -> ProfileLibrary {
        try ShippedProfiles.library().applying(
            try overrides.map { try ProfileOverride($0) },
            to: ProfileChoice(market: "2026-06-29", site: "ercot-mining-50mw", outlook: outlook))
    }

    private func model(
        _ overrides: [String] = [], outlook: String = "flat", years: Int = 5
    ) throws -> FutureModel {
        let library = try library(overrides, outlook: outlook)
        let chosen = try library.outlook(outlook)
        return FutureModel(
            scenario: Scenario(
                library: library, market: try library.market("2026-06-29"),
                site: try library.site("ercot-mining-50mw"), outlook: chosen),
            outlook: chosen, owner: OwnerChoices(months: years * 12, rebuy: .always, close: .never),
            tokens: Self.demand)
    }

    private static let atOnce = [
        "site.hosting.delay_months=0", "site.hosting.ramp_months=0", "site.hosting.occupancy_ramp_months=0",
    ]

    @Test(arguments: ["h100-sxm", "gb200-nvl72"])
    func theFirstMonthGrossesWhatRevenueSays(device: String) throws {
        let model = try model(Self.atOnce)
        let offer = Offer(subject: .profile(device), model: Self.sold.model)
        var pricing = try Pricing(model.scenario)
        pricing.tokens = Self.demand
        let year = try pricing.priced(offer, basis: .facility).row.usdPerMwYear.center
        let month = try #require(try model.projection(offer).months.first)
        #expect(agree(month.grossUsd * 12, year))
        #expect(month.grossUsd > 0 && month.hostingPrice == 1)
    }

    @Test func twiceThePriceGrossesTwice() throws {
        let prices = ["usd_per_million_input_tokens", "usd_per_million_output_tokens"]
        let today = try library().model("gpt-oss-120b")
        let figures = [today.usdPerMillionInputTokens?.median, today.usdPerMillionOutputTokens?.median]
        let twice = try zip(prices, figures).map { key, figure in
            "model.gpt-oss-120b.\(key)=\(2 * (try #require(figure)))"
        }
        let one = try model(outlook: "base").projection(Self.sold).months
        let two = try model(twice, outlook: "base").projection(Self.sold).months
        for (one, two) in zip(one, two) where !one.isStopped {
            #expect(agree(two.grossUsd, 2 * one.grossUsd))
        }
        #expect(one.contains { $0.grossUsd > 0 })
    }

    /// Token prices follow their own growth, and rents do not move them.
    @Test func pricesFollowTheirOwnGrowth() throws {
        let falls = ["outlook.token_price_growth_share_per_year=-0.4"]
        let months = try model(Self.atOnce + falls).projection(Self.sold).months
        #expect(agree(months[12].hostingPrice, 0.6) && agree(months[24].hostingPrice, 0.36))
        let rents = ["outlook.hosting_price_growth_share_per_year=0.5"]
        let moved = try model(Self.atOnce + falls + rents).projection(Self.sold).months
        #expect(moved == months)
        let rented = try model(Self.atOnce + falls).projection(.profile("h100-sxm")).months
        #expect(rented[12].hostingPrice == 1)
    }

    /// Without an outlook on token prices nothing is projected of them, and all else is.
    @Test func anOutlookWithoutTokensIsNamed() throws {
        let shipped = try model()
        var outlook = shipped.outlook
        outlook.tokenPriceGrowthSharePerYear = nil
        let silent = FutureModel(
            scenario: shipped.scenario, outlook: outlook, owner: shipped.owner, tokens: Self.demand)
        #expect(
            throws: PlanningError.profile(
                .noValue(kind: .outlook, id: "flat", key: "token_price_growth_share_per_year"))
        ) { try silent.projection(Self.sold) }
        _ = try silent.projection(.profile("h100-sxm"))
    }

    @Test func namesAreThoseOfOtherQuestions() throws {
        let model = try model()
        #expect(try model.offer("h100-sxm/per-token:gpt-oss-120b") == Self.sold)
        #expect(try model.offer("h100-sxm/per-device-hour") == model.offer("h100-sxm"))
        #expect(try model.offer("colocation/per-kilowatt") == model.offer("colocation"))
        #expect(
            throws: PlanningError.notPlannedBy(
                "per-flop:bf16", subject: .profile("h100-sxm"),
                known: [.perDeviceHour, .perToken("gpt-oss-120b")])
        ) { try model.offer("h100-sxm/per-flop:bf16") }
        let unsold = FutureModel(scenario: model.scenario, outlook: model.outlook)
        #expect {
            try unsold.offer("h100-sxm/per-token:gpt-oss-120b")
        } throws: {
            "\($0)".contains("--model gpt-oss-120b")
        }
    }

    /// A bound is no figure to choose by: what serves the most tokens by it is not chosen, and can be named.
    @Test func aBoundIsNotChosen() throws {
        let prices = ["accelerator.b200-sxm.price_usd=1", "accelerator.gb200-nvl72.price_usd=1"]
        let cheap = try model(prices + ["accelerator.gb200-nvl72.usd_per_hour=0.01"])
        let bound = Offer(subject: .profile("gb200-nvl72"), model: Self.sold.model)
        let chosen = try cheap.bestPair(hashing: nil, hosting: nil, by: .mean, seed: 1).hosting
        #expect(chosen.offer == Offer(subject: .profile("b200-sxm"), model: Self.sold.model))
        #expect(try cheap.projection(bound).npvUsd > (chosen.projectedNpvUsdPerMw ?? .infinity))
        let named = try cheap.bestPair(hashing: nil, hosting: "\(bound)", by: .mean, seed: 1).hosting
        #expect(named.offer == bound && named.chosenFrom == nil)
        let today = try #require(CalendarDate("2026-07-01"))
        let warnings = try cheap.advice(on: [try cheap.plan(bound)], today: today)
        #expect(warnings.contains { $0.code == .known(.tokensAreBound) })
        let published = try cheap.advice(on: [try cheap.plan(chosen.offer)], today: today)
        #expect(!published.contains { $0.code == .known(.tokensAreBound) })
    }

    /// The NPV moves with the token's price in a break-even too.
    @Test func theBreakEvenOfTheYearsIsWhereTheNpvIsNothing() throws {
        let model = try model(years: 8)
        var pricing = try Pricing(model.scenario)
        pricing.tokens = Self.demand
        let measure = ResultMeasure(.npv, basis: .facility, owner: model.owner)
        let breakeven = try Breakeven(Self.sold, nil, in: pricing, measure: measure)
        let row = try #require(
            breakeven.rows.first { $0.input == "model.gpt-oss-120b.usd_per_million_output_tokens" })
        let price = try #require(row.breakEven)
        let there = try self.model(
            ["model.gpt-oss-120b.usd_per_million_output_tokens=\(price)"], years: 8
        ).projection(Self.sold)
        #expect(abs(there.npvUsd) < 1e-6 * there.equityUsd)
    }
}
