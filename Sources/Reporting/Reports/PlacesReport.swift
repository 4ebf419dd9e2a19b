package import Economics
import RunRecords

/// The same machines at several sites, or in several markets.
package enum PlacesReport {
    package static func report(_ comparison: PlaceComparison) -> Report {
        let places = comparison.places.indices.map { place in
            ReportTable.Column<PlaceComparison.Row>.number(comparison.places[place], detail: place) {
                .money($0.afterCapitalUsdPerMwYear[place])
            }
        }
        let table = ReportTable(
            comparison.rows,
            [
                .name("after capital, $/MW-year") { .name($0.subject) },
                .text("sold by", detail: 9) { .text($0.model.description) },
            ]
                + places)
        let machines =
            comparison.kind == "market"
            ? "; machines' rents and prices are of today's profiles in every market, which has only bitcoin, its network and the rent of space"
            : ""
        let other = comparison.kind == "site" ? "market" : "site"
        return Report([
            .table(table),
            .note(
                """
                per MW at the meter, \(other) \(comparison.at); - where a figure that it takes is not in the profiles; all \
                steps of one of them: wattmark revenue --\(comparison.kind) ID\(machines)
                """),
        ])
    }

    /// A line for each machine and place, for programs.
    package static func data(_ comparison: PlaceComparison) -> ReportTable {
        let lines = comparison.rows.flatMap { row in
            zip(comparison.places, row.afterCapitalUsdPerMwYear).map { (row: row, place: $0, left: $1) }
        }
        return ReportTable(
            lines,
            [
                .name(comparison.kind) { .name($0.place) },
                .name("at") { _ in .name(comparison.at) },
                .name("subject") { .name($0.row.subject) },
                .name("model") { .name($0.row.model) },
                .number("after_capital_usd_per_mw_year") { .money($0.left) },
            ])
    }
}
