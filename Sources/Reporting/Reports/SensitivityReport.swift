package import Planning
import RunRecords

/// Which inputs move what contenders earn, and who wins where two of them move.
package enum SensitivityReport {
    package static func report(_ sensitivity: Sensitivity) -> Report {
        .groups(
            sensitivity.tornados.map(TornadoReport.report)
                + (sensitivity.grid.map { [GridReport.report($0)] } ?? []))
    }

    /// A line of either shape.
    private struct Line {
        var table: String
        var contender: Offer
        var against: Offer?
        var result: PlanResult
        var basis: MegawattBasis
        /// Of a tornado.
        var row: Tornado.Row?
        /// Of a grid: its inputs, where they are, and what the winner leads by.
        var place: (x: String, xValue: Double, y: String, yValue: Double, lead: Double)?
        var net: Double
    }

    /// One table of both shapes, for programs: lines of `tornado` have an input's ends, lines of `grid` a winner at two
    /// values.
    package static func data(_ sensitivity: Sensitivity) -> ReportTable {
        let lines = sensitivity.tornados.flatMap(lines) + (sensitivity.grid.map(lines) ?? [])
        return ReportTable(
            lines,
            [
                .name("table") { .name($0.table) },
                .name("contender") { .name("\($0.contender)") },
                .name("against") { .name($0.against.map { "\($0)" } ?? "") },
                .name("result") { .name($0.result.rawValue) },
                .name("mw_basis") { .name($0.basis.rawValue) },
                .name("input") { .name($0.row?.input ?? "") },
                .number("low") { .number($0.row?.low) },
                .number("median") { .number($0.row?.median) },
                .number("high") { .number($0.row?.high) },
                .number("usd_per_mw_at_low") { .money($0.row?.usdPerMwAtLow) },
                .number("usd_per_mw_at_high") { .money($0.row?.usdPerMwAtHigh) },
                .text("is_swing") { flag($0.row?.isSwing) },
                .name("x_input") { .name($0.place?.x ?? "") },
                .number("x") { .number($0.place?.xValue) },
                .name("y_input") { .name($0.place?.y ?? "") },
                .number("y") { .number($0.place?.yValue) },
                .number("usd_per_mw") { .money($0.net) },
                .number("lead_usd_per_mw") { .money($0.place?.lead) },
                .text("is_bounded") { flag($0.row?.isBounded) },
            ])
    }

    private static func flag(_ isSet: Bool?) -> ReportCell { isSet.map { ReportCell(.flag($0)) } ?? .none }

    private static func lines(_ tornado: Tornado) -> [Line] {
        tornado.rows.map { row in
            Line(
                table: "tornado", contender: tornado.contender, against: tornado.against,
                result: tornado.result, basis: tornado.mwBasis, row: row, net: tornado.usdPerMw)
        }
    }

    private static func lines(_ grid: WinnerGrid) -> [Line] {
        zip(grid.y.values, grid.cells).flatMap { y, cells in
            zip(grid.x.values, cells).map { x, cell in
                Line(
                    table: "grid", contender: cell.winner, result: grid.result, basis: grid.mwBasis,
                    place: (grid.x.input, x, grid.y.input, y, cell.leadUsdPerMw),
                    net: cell.usdPerMw)
            }
        }
    }
}
