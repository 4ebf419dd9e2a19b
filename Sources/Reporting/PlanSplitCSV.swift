package import Planning
import RunRecords

/// A line for each row of the frontier, and one for the best split.
package enum PlanSplitCSV {
    package static func render(_ answer: SplitAnswer) -> String {
        let rows = [("best", answer.best)] + answer.frontier.map { ("frontier", $0) }
        return CSVText.render(
            header: [
                "row", "hashing_subject", "hosting_subject", "hashing_megawatts", "hosting_megawatts",
                "capex_usd", "npv_mean_usd", "npv_p10_usd", "npv_p50_usd", "npv_p90_usd", "is_efficient",
            ],
            rows: rows.map { name, row in
                [name, answer.hashingSubject.description, answer.hostingSubject.description]
                    + [
                        row.allocation.hashingMegawatts, row.allocation.hostingMegawatts, row.capexUsd,
                        row.npvUsd.mean, row.npvUsd.p10, row.npvUsd.p50, row.npvUsd.p90,
                    ].map(CSVText.number) + [row.isEfficient ? "true" : "false"]
            })
    }
}
