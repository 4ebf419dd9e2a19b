import ArgumentParser
import Economics

/// Inputs that are other than the profiles say.
struct OverrideOption: ParsableArguments {
    @Option(
        name: .customLong("set"), parsing: .singleValue,
        help: ArgumentHelp(
            "Another value for one input, such as market.btc_usd=90000; may be repeated.",
            valueName: "key=value"))
    var assignments: [String] = []

    func scenario(of options: ScenarioOptions, outlook: OutlookOption? = nil) throws -> Scenario {
        let library = try options.profiles.load()
        return Scenario(
            library: library, market: try options.market(in: library), site: try options.site(in: library),
            outlook: try outlook?.outlook(in: library))
    }
}
