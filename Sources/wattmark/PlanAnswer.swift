import Economics
import Profiles
import RunRecords

/// An answer of `plan` with what it was asked of: the keys of the result stand beside `market`, `site`, `outlook` and
/// `overrides`.
struct PlanAnswer<Result: Encodable>: Encodable {
    let scenario: Scenario
    let result: Result

    private struct Question: Encodable {
        var market: String
        var site: String
        @Nullable var outlook: String?
        var overrides: [AppliedOverride]
    }

    func encode(to encoder: any Encoder) throws {
        try Question(
            market: scenario.market.id, site: scenario.site.id, outlook: scenario.outlook?.id,
            overrides: scenario.library.overrides
        ).encode(to: encoder)
        try result.encode(to: encoder)
    }
}
