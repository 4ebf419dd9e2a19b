import ArgumentParser
import Economics
import Planning
import Profiles
import ResultStore
import RunRecords

/// A stored run whose host takes part as `this-host`.
struct MeasuredSubjectOption: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            "A stored run whose host takes part as `this-host`: an id, `latest` or a label.",
            valueName: "run"))
    var run: String?

    @Option(
        name: .customLong("power-profile"),
        help: ArgumentHelp("The host profile whose watts that host draws.", valueName: "id"))
    var powerProfile: String?

    @OptionGroup var store: StoreOption

    func model(of scenario: Scenario) throws -> EarningsModel {
        let prices = try Pricing(
            library: scenario.library, market: scenario.market, site: scenario.site,
            chosenHost: try powerProfile.map { try scenario.library.host($0) })
        guard let run else { return EarningsModel(calculator: prices.calculator) }
        let record = try ResultStore(path: store.path, for: .reading).record(matching: run)
        return EarningsModel(
            calculator: prices.calculator,
            measured: try prices.measuredHost(record.measurements, on: record.host))
    }
}
