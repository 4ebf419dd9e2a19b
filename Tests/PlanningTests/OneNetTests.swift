import Economics
import Foundation
import Planning
import Profiles
import Quantities
import RunRecords
import Testing

/// Net means one thing: the months of a life, wholly in service, earn the year's operating margin in their mean, with what
/// fails and ages meanwhile.
@Suite struct OneNetTests {
    @Test(arguments: [
        (Subject.profile("antminer-s19-xp"), PriceModel.hashprice), (.profile("h100-sxm"), .perDeviceHour),
        (.profile("h100-sxm"), .perToken("gpt-oss-120b")), (.colocation, .perKilowatt),
    ])
    func theMonthsOfALifeEarnTheOperatingMargin(subject: Subject, model: PriceModel) throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let library = try ProfileLibrary.load(
            directory: root.appending(path: "Profiles").path(percentEncoded: false))
        let outlook = try library.outlook("flat")
        let scenario = Scenario(
            library: library, market: try library.market("2026-06-29"),
            site: try library.site("ercot-mining-50mw"), outlook: outlook)
        var pricing = try Pricing(scenario)
        pricing.tokens = TokenDemand(
            model: "gpt-oss-120b", inputTokens: 1024, outputTokens: 1024, batch: 64)
        let future = FutureModel(scenario: scenario, outlook: outlook, tokens: pricing.tokens)
        let offer = Offer(subject: subject, model: model)
        var plan = try future.plan(offer)
        (plan.delayMonths, plan.rampMonths) = (0, 0)
        plan.occupancyRampMonths = 0
        plan.stopsAtLoss = false
        let projector = Projector(
            world: try future.world(for: [plan]), financing: try future.financing(), treasury: .sell,
            start: scenario.market.date)
        let life = plan.hardware?.monthsLeft ?? 1
        let months = projector.project(plan, months: life).months
        let earned = months.reduce(0) { $0 + $1.operatingMarginUsd } / Double(life) * 12
        let row = try pricing.priced(offer, basis: .facility)
        let margin = try #require(row.row.steps?.operatingMargin)
        #expect(agree(earned, margin.center, within: 1e-9))
        if let hardware = plan.hardware { #expect(hardware.failureShare > 0) }
    }

    /// What machines fetch at the end of their life is of those that have not failed, in a year as over years.
    @Test(arguments: ["antminer-s19-xp", "antminer-s23-hyd", "h100-sxm"])
    func aYearSellsWhatTheYearsSell(id: String) throws {
        let library = try ShippedProfiles.library()
        let outlook = try library.outlook("flat")
        let scenario = Scenario(
            library: library, market: try library.market("2026-06-29"),
            site: try library.site("ercot-mining-50mw"), outlook: outlook)
        let future = FutureModel(
            scenario: scenario, outlook: outlook, owner: OwnerChoices(months: 60, rebuy: .never))
        let subject = Subject.profile(id)
        var plan = try future.plan(subject)
        (plan.delayMonths, plan.siteCapexUsd, plan.closing) = (0, 0, nil)
        let projection = try future.projector(for: [plan]).project(
            plan, months: try #require(plan.hardware).monthsLeft)
        let sold = projection.hardwareEndUsd + projection.months.reduce(0) { $0 + $1.saleUsd }
        let model: PriceModel = id == "h100-sxm" ? .perDeviceHour : .hashprice
        let row = try Pricing(scenario).priced(Offer(subject: subject, model: model), basis: .facility).row
        let share = try #require(row.assumed?["machine_resale_share"]?.value)
        #expect(agree(projection.hardwareCapexUsd * share, sold, within: 1e-9))
    }

    /// What is as old as it gets when it is bought has nothing left to plan with.
    @Test func whatIsAsOldAsItGetsIsNotProjected() throws {
        let written = try ShippedProfiles.library()
        let outlook = try written.outlook("base")
        let library = try written.applying(
            [ProfileOverride("site.hashing.useful_life_months=36")],
            to: ProfileChoice(site: "ercot-mining-50mw"))
        let scenario = Scenario(
            library: library, market: try library.market("2026-06-29"),
            site: try library.site("ercot-mining-50mw"), outlook: outlook)
        let future = FutureModel(scenario: scenario, outlook: outlook)
        let error = #expect(throws: PlanningError.self) { try future.plan(.profile("antminer-s19-xp")) }
        #expect(
            error?.description.contains("it is 36 months old, and such a machine lasts 36") == true)
        _ = try future.plan(.profile("antminer-s23-hyd"))
    }

    /// Under a curve of hashprices the price of bitcoin moves next to nothing, and no value of it decides.
    @Test func aCurveOfHashpricesIsTurnedByAnotherInput() throws {
        let library = try ShippedProfiles.library()
        let outlook = try library.outlook("base")
        var scenario = Scenario(
            library: library, market: try library.market("2026-06-29"),
            site: try library.site("ercot-mining-50mw"), outlook: outlook)
        func turn() throws -> Turn? {
            let future = FutureModel(scenario: scenario, outlook: outlook)
            return try future.turn(of: try future.plan(.profile("antminer-s23-hyd")))
        }
        #expect(try turn()?.input == "market.btc_usd")
        scenario.market.hashpriceForward = HashpriceForward("2026-07=70,2031-06=70")
        let found = try turn()
        #expect(found == nil || found?.input == "site.tariff_usd_per_mwh")
        #expect(found != nil)
    }

    /// What has no price to buy is neither ranked nor projected, and with one it is both.
    @Test func whatHasNoPriceIsNowhereGivenOne() throws {
        let library = try ShippedProfiles.library()
        let outlook = try library.outlook("base")
        let scenario = Scenario(
            library: library, market: try library.market("2026-06-29"),
            site: try library.site("ercot-mining-50mw"), outlook: outlook)
        var priced = 0
        for device in library.accelerators
        where device.usdPerHour != nil && device.allInItWattsPerDevice != nil {
            let subject = Subject.profile(device.id)
            let row = try Pricing(scenario).priced(
                Offer(subject: subject, model: .perDeviceHour), basis: .facility)
            let isRanked = row.row.steps?.afterCapital != nil
            if isRanked { priced += 1 }
            let future = FutureModel(scenario: scenario, outlook: outlook)
            if isRanked {
                _ = try future.plan(subject)
            } else {
                #expect(
                    throws: PlanningError.profile(
                        .noValue(kind: .accelerator, id: device.id, key: "price_usd"))
                ) { try future.plan(subject) }
            }
        }
        #expect(priced >= 2 && priced < library.accelerators.count)
        let given = try library.applying(
            [ProfileOverride("accelerator.b200-sxm.price_usd=40000")], to: ProfileChoice())
        var withPrice = scenario
        withPrice.library = given
        #expect(
            try FutureModel(scenario: withPrice, outlook: outlook).plan(.profile("b200-sxm")).hardwareCapexUsd
                > 0)
    }
}
