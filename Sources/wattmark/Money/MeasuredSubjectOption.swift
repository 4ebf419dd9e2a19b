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
            valueName: "run"), completion: KnownNames.runs)
    var run: String?

    @Option(
        name: .customLong("power-profile"),
        help: ArgumentHelp("The host profile whose watts that host draws.", valueName: "id"),
        completion: KnownNames.profiles(.host))
    var powerProfile: String?

    @OptionGroup var store: StoreOption

    func pricing(of scenario: Scenario, selling tokens: TokenOptions) throws -> Pricing {
        var pricing = try Pricing(
            scenario, chosenHost: try powerProfile.map { try scenario.library.host($0) })
        pricing.tokens = try tokens.demand(in: scenario.library)
        if let run {
            let record = try store.opened(for: .reading).record(matching: run)
            pricing.measured = try pricing.price(record.measurements, on: record.host).host
        }
        return pricing
    }
}
