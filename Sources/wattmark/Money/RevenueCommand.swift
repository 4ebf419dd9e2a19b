import ArgumentParser
import Economics
import Foundation
import Profiles
import Reporting
import ResultStore
import RunRecords

struct RevenueCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "revenue",
        abstract: "Price a stored run and the profiles on one axis, without measuring again.",
        usage: "wattmark revenue [<run>] [<options>]",
        discussion: """
            Without a RUN only the profiles are priced. The stored rates are kept; market, site and power profile \
            may be others than the run's, and every input can be set to another value.

              wattmark revenue
              wattmark revenue latest
              wattmark revenue --against contracts
              wattmark revenue --set market.btc_usd=90000 --csv
              wattmark revenue latest --market 2026-06-29 --power-profile epyc-9654p --json
            """)

    enum Yardstick: String, CaseIterable, ExpressibleByArgument {
        case contracts
    }

    @OptionGroup var pricing: PricingOptions
    @OptionGroup var overrides: OverrideOption
    @Option(
        name: .long,
        help: ArgumentHelp("Set each beside what signed contracts pay per MW.", valueName: "contracts"))
    var against: Yardstick?
    @OptionGroup var store: StoreOption
    @OptionGroup var format: FormatOptions

    @Argument(help: ResultsCommand.runHelp) var reference: String?

    struct Answer: Encodable {
        @Nullable var run: String?
        @Nullable var power: PowerSource?
        var overrides: [AppliedOverride]
        var revenue: [RevenueEntry]
        var warnings: [Warning]
    }

    func run() throws {
        let scenario = try overrides.scenario(of: pricing.scenario)
        let answer = try answer(to: scenario, prices: try pricing.pricing(in: scenario))
        try format.print(answer) {
            RevenueCSV.render(answer.revenue)
        } text: { style in
            let warnings = WarningsText.render(answer.warnings, style: style)
            return RevenueAxisText.render(answer.revenue, style: style)
                + OverridesText.render(answer.overrides, style: style)
                + (warnings.isEmpty ? "" : "\n" + warnings)
        }
    }

    private func answer(to scenario: Scenario, prices: Pricing) throws -> Answer {
        var answer = Answer(
            run: nil, power: nil, overrides: scenario.library.overrides, revenue: [], warnings: [])
        var revenue = try prices.calculator.revenueOfProfiles() + prices.calculator.revenueOfHostProfiles()
        if let reference {
            let record = try ResultStore(path: store.path, for: .reading).record(matching: reference)
            let power = try prices.power(of: record.measurements, on: record.host)
            revenue = try prices.revenue(of: record.measurements, on: record.host, power: power) + revenue
            answer.warnings = try prices.warnings(for: record.host, power: power)
            (answer.run, answer.power) = (record.id, power)
        }
        let contracts = against.map { _ in SignedContracts(scenario.library.contracts) }
        answer.revenue = RevenueEntry.sorted(revenue.priced.map { RevenueEntry($0, against: contracts) })
        answer.warnings += revenue.warnings + prices.calculator.advice(today: CalendarDate(Date()))
        return answer
    }
}
