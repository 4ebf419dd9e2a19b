package import Planning
import Profiles
import Quantities

/// How concentration moved from date to date.
package enum ConcentrationTrendReport {
    package static func report(_ trend: ConcentrationTrend) -> Report {
        guard let first = trend.points.first, let last = trend.points.last else { return Report() }
        let path = [first, last].map { NumberText.percent($0.topShare, digits: 3) }.joined(separator: " to ")
        return Report([
            .table(data(trend)),
            .series(
                label: "top \(trend.top)", values: trend.points.map(\.topShare),
                words: "\(path), \(NumberText.points(trend.change))"),
            .note(
                """
                of those that each file names; the largest of all hold as much at least. HHI lies between many small holders \
                of the rest and the largest holding it; files of unlike sources may count unlike things
                """),
        ])
    }

    /// A line a date.
    package static func data(_ trend: ConcentrationTrend) -> ReportTable {
        ReportTable(
            trend.points,
            [
                .name("shares") { .name($0.id) },
                .text("date") { .text($0.date.description) },
                .number("named") { .share($0.coverage, digits: 3) },
                .number("top \(trend.top)") { .share($0.topShare, digits: 3) },
                .number("HHI at least") { .number($0.herfindahlLow, digits: 4) },
                .number("at most") { .number($0.herfindahlHigh, digits: 4) },
                .number("Nakamoto") { $0.nakamoto.map(ReportCell.count) ?? .text("unknown") },
            ])
    }
}
