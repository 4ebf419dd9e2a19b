import ArgumentParser
import Economics
import Profiles

/// What hashes are agreed on to earn in months to come.
struct ForwardOption: ParsableArguments {
    @Option(
        name: .customLong("forward-hashprice"),
        help: ArgumentHelp(
            "What 1 PH/s earns a day in months to come, in place of price and difficulty.",
            discussion: """
                Points of a forward curve, as in 2026-12=36,2027-06=33: straight lines from the market's hashprice over \
                them, and after the last one what price, difficulty and halvings make of it. A market file holds one as \
                hashprice_forward.
                """,
            valueName: "month=usd,..."),
        transform: HashpriceForward.init(argument:))
    var curve: HashpriceForward?

    func applied(to scenario: Scenario) throws -> Scenario {
        guard let curve else { return scenario }
        if let past = curve.firstPast(on: scenario.market.date) {
            throw ValidationError(
                "--forward-hashprice has the month of \(past.month), which is before market \(scenario.market.id); give later ones"
            )
        }
        var changed = scenario
        changed.market.hashpriceForward = curve
        return changed
    }
}

extension HashpriceForward {
    /// `--forward-hashprice`.
    fileprivate init(argument: String) throws {
        guard let curve = HashpriceForward(argument) else {
            throw ValidationError(
                "give months in order, each with USD per PH/s and day, as in 2026-12=36,2027-06=33")
        }
        self = curve
    }
}
