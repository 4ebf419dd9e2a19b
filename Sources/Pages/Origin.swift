import Economics
import Profiles

/// The preset that a form was of, where it is not that of the question: who chooses another site without a script sends the
/// levers of the old one with it, and means those of the new.
struct Origin {
    private let desk: Desk
    private let choice: ScenarioChoice
    private let levers: [Lever]
    private let inquiry: Inquiry

    /// `nil` where the form does not say, or names what is not there.
    init?(_ query: FormQuery, of inquiry: Inquiry, at desk: Desk) {
        func value(_ parameter: Question.Parameter) -> String? {
            query.values(of: parameter.rawValue).first.flatMap { $0.isEmpty ? nil : $0 }
        }
        guard let site = value(.fromSite), let market = value(.fromMarket) else { return nil }
        let choice = ScenarioChoice(
            market: market, site: site, future: value(.fromOutlook).map { .named($0) } ?? .usual)
        guard let scenario = try? desk.scenarios.scenario(choice, today: inquiry.today),
            let list = try? LeverList(of: inquiry, in: scenario)
        else { return nil }
        (self.desk, self.choice, self.levers, self.inquiry) = (desk, choice, list.levers, inquiry)
    }

    /// Whether that preset says the same.
    func has(_ override: ProfileOverride) -> Bool {
        if let lever = levers.first(where: { $0.key == override.key }) {
            return lever.isUnmoved(at: Double(override.value))
        }
        // Of a machine that is not compared any more.
        var set = choice
        set.overrides = [override]
        let applied = try? desk.scenarios.scenario(set, today: inquiry.today).library.overrides
        return applied?.first?.isAsBefore ?? false
    }
}
