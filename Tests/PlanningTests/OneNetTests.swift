import Economics
import Foundation
import Planning
import Profiles
import Quantities
import RunRecords
import Testing

/// Net means one thing: a month that is wholly in service earns a twelfth of the year's operating margin.
@Suite struct OneNetTests {
    @Test(arguments: [
        (Subject.profile("antminer-s23-hyd"), PriceModel.hashprice), (.profile("h100-sxm"), .perDeviceHour),
        (.colocation, .perKilowatt),
    ])
    func aMonthOfAProjectionIsATwelfthOfTheOperatingMargin(subject: Subject, model: PriceModel) throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let library = try ProfileLibrary.load(
            directory: root.appending(path: "Profiles").path(percentEncoded: false))
        let outlook = try library.outlook("flat")
        let scenario = Scenario(
            library: library, market: try library.market("2026-06-29"),
            site: try library.site("ercot-mining-50mw"), outlook: outlook)
        let future = FutureModel(scenario: scenario, outlook: outlook)
        var plan = try future.plan(subject)
        (plan.delayMonths, plan.rampMonths) = (0, 0)
        plan.occupancyRampMonths = 0
        plan.hardware?.failureShare = 0
        plan.hardware?.degradationShare = 0
        let projector = Projector(
            world: try future.world(for: [plan]), financing: try future.financing(), treasury: .sell,
            start: scenario.market.date)
        let month = try #require(projector.project(plan, months: 1).months.first)
        let row = try Pricing(scenario).priced(Offer(subject: subject, model: model), basis: .facility)
        let margin = try #require(row.row.steps?.operatingMargin)
        #expect(agree(month.operatingMarginUsd * 12, margin.center, within: 1e-9))
    }
}
