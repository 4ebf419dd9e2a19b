package import Planning
import RunRecords

/// A line for each number of each subject.
package enum PlanSimulateCSV {
    package static func render(_ answer: SimulationAnswer) -> String {
        let simulation = answer.simulation
        return CSVText.render(
            header: [
                "subject", "use", "quantity", "year", "p10", "p50", "p90", "mean", "share", "standard_error",
                "share_low", "share_high",
            ], rows: simulation.uses.flatMap(rows) + simulation.contests.map(row))
    }

    private static func rows(_ use: Simulation.UseResult) -> [[String]] {
        let name = [use.subject.description, use.use.rawValue]
        let noShare = ["", "", "", ""]
        var rows = [name + ["npv_usd", ""] + numbers(use.npvUsd) + noShare]
        rows.append(name + ["npv_standard_error_usd", ""] + numbers(use.npvStandardErrors) + noShare)
        for (index, year) in use.netUsdByYear.enumerated() {
            rows.append(name + ["net_usd", "\(index + 1)"] + numbers(year) + noShare)
        }
        rows.append(name + ["survival", ""] + share(use.survival))
        rows.append(name + ["payback", ""] + share(use.payback))
        return rows
    }

    private static func row(_ contest: Simulation.Contest) -> [String] {
        [contest.subject.description, Use.hosting.rawValue, "beats \(contest.against)", ""]
            + share(contest.wins)
    }

    private static func numbers(_ bands: Bands) -> [String] {
        [bands.p10, bands.p50, bands.p90, bands.mean].map(CSVText.number)
    }

    private static func share(_ share: Share) -> [String] {
        ["", "", "", ""] + [share.share, share.standardError, share.low, share.high].map(CSVText.number)
    }
}
