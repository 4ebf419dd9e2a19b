import Economics
import Profiles
import Reporting
import RunRecords

/// An answer of `plan` with what it was asked of: the keys of the result stand beside `market`, `site`, `outlook`,
/// `hashprice_forward`, `contract`, `overrides` and `warnings`.
struct PlanAnswer<Result: Encodable>: Encodable {
    let scenario: Scenario
    /// The lease that colocation is let under; `nil` where it is the market's.
    var contract: String?
    let result: Result
    var warnings: [Warning] = []

    private struct Question: Encodable {
        var market: String
        var site: String
        @Nullable var outlook: String?
        @Nullable var hashpriceForward: HashpriceForward?
        @Nullable var contract: String?
        var overrides: [AppliedOverride]
        var warnings: [Warning]
    }

    func encode(to encoder: any Encoder) throws {
        try Question(
            market: scenario.market.id, site: scenario.site.id, outlook: scenario.outlook?.id,
            hashpriceForward: scenario.market.hashpriceForward, contract: contract,
            overrides: scenario.library.overrides, warnings: warnings
        ).encode(to: encoder)
        try result.encode(to: encoder)
    }

    /// What stands below the result's own report.
    func footer(withOutlook: Bool = false) -> Report {
        .groups([
            ScenarioReport.report(scenario, withOutlook: withOutlook, contract: contract),
            WarningsReport.report(warnings),
        ])
    }
}
