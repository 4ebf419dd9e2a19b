import Economics
import Profiles
import RunRecords

/// All that an axis rests on, of one library.
struct AxisKey: Hashable {
    let market: String
    let site: String
    let overrides: [AppliedOverride]
    /// The id of the run whose host stands beside the profiles.
    let record: String?
    let tokens: TokenDemand?
    let today: CalendarDate

    init(_ scenario: Scenario, of inquiry: Inquiry) {
        (market, site) = (scenario.market.id, scenario.site.id)
        overrides = scenario.library.overrides
        (record, tokens, today) = (inquiry.record?.id, inquiry.tokens, inquiry.today)
    }
}
