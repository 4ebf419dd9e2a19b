import Economics
import Planning
import Profiles
import RunRecords

/// A question whose fields are all right, with what they name.
package struct Inquiry: Sendable {
    package let question: Question
    /// Of the day on which it is asked.
    let today: CalendarDate
    /// Of the run that is named; `nil` where none is.
    let record: RunRecord?
    /// Who is compared: those that are named, else the usual ones.
    package let subjects: [String]
    /// `nil` where no tokens are sold.
    let tokens: TokenDemand?

    /// - Parameter future: what of the outlook the question is about.
    func choice(_ future: ScenarioChoice.Future) -> ScenarioChoice {
        let isOfAYear = future == .today
        return ScenarioChoice(
            market: question.market, site: question.site, future: future,
            overrides: question.overrides.filter { override in
                !(isOfAYear && override.key.hasPrefix("\(ProfileKind.outlook.rawValue)."))
            })
    }

    var outlook: ScenarioChoice.Future { question.outlook.map { .named($0) } ?? .usual }

    /// As every command prices: with the host of the run as `this-host`.
    func pricing(in scenario: Scenario) throws -> Pricing {
        var pricing = try Pricing(scenario)
        pricing.tokens = tokens
        if let record {
            pricing.measured = try pricing.price(record.measurements, on: record.host).host
        }
        return pricing
    }

    func future(in scenario: Scenario) throws -> FutureModel {
        guard let outlook = scenario.outlook else {
            throw ScenarioError.noOutlook(directories: scenario.library.directories)
        }
        return FutureModel(
            scenario: scenario, outlook: outlook, owner: OwnerChoices(months: question.years * 12),
            tokens: tokens)
    }
}
