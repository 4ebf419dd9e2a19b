import ArgumentParser
import Economics
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
            may be others than the run's.

              wattmark revenue
              wattmark revenue latest
              wattmark revenue latest --market 2026-06-29 --power-profile epyc-9654p --json
            """)

    @OptionGroup var pricing: PricingOptions
    @OptionGroup var store: StoreOption
    @OptionGroup var json: JSONOption

    @Argument(help: ResultsCommand.runHelp) var reference: String?

    struct Answer: Codable {
        @Nullable var run: String?
        @Nullable var power: PowerSource?
        var revenue: [RevenueRow]
        var warnings: [Warning]
    }

    func run() throws {
        let answer = try answer(prices: try pricing.pricing())
        guard !json.json else { return try json.print(answer) }
        var text = RevenueText.render(answer.revenue, style: Console.output)
        let warnings = WarningsText.render(answer.warnings, style: Console.output)
        if !warnings.isEmpty { text += "\n" + warnings }
        try Console.print(text, terminator: "")
    }

    private func answer(prices: Pricing) throws -> Answer {
        let profiles = try prices.calculator.revenueOfProfiles()
        guard let reference else {
            return Answer(run: nil, power: nil, revenue: profiles.rows, warnings: profiles.warnings)
        }
        let record = try ResultStore(path: store.path, for: .reading).record(matching: reference)
        let power = try prices.power(of: record.measurements, on: record.host)
        let own = try prices.revenue(of: record.measurements, on: record.host, power: power)
        return Answer(
            run: record.id, power: power, revenue: own.rows + profiles.rows,
            warnings: try prices.warnings(for: record.host, power: power) + own.warnings + profiles.warnings)
    }
}
