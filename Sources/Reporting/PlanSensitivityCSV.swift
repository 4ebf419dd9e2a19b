package import Planning
import RunRecords

/// One table for both shapes: lines of `tornado` have an input's ends, lines of `grid` a winner at two values.
package enum PlanSensitivityCSV {
    private static let header = [
        "table", "contender", "against", "mw_basis", "input", "low", "median", "high", "net_at_low",
        "net_at_high", "is_swing", "x_input", "x", "y_input", "y", "net_usd_per_mw_year",
        "lead_usd_per_mw_year", "is_bounded",
    ]

    package static func render(_ sensitivity: Sensitivity) -> String {
        CSVText.render(
            header: header,
            rows: sensitivity.tornados.flatMap(tornado) + (sensitivity.grid.map(grid) ?? []))
    }

    private static func tornado(_ tornado: Tornado) -> [[String]] {
        tornado.rows.map { row in
            [
                "tornado", "\(tornado.contender)", tornado.against.map { "\($0)" } ?? "",
                tornado.mwBasis.rawValue, row.input,
            ]
                + [row.low, row.median, row.high, row.netAtLow, row.netAtHigh].map { CSVText.number($0) }
                + ["\(row.isSwing)", "", "", "", ""] + [
                    CSVText.number(tornado.netUsdPerMwYear), "", "\(row.isBounded)",
                ]
        }
    }

    private static func grid(_ grid: WinnerGrid) -> [[String]] {
        let noEnds = Array(repeating: "", count: 7)
        return zip(grid.y.values, grid.cells).flatMap { y, cells in
            zip(grid.x.values, cells).map { x, cell in
                let place = [grid.x.input, CSVText.number(x), grid.y.input, CSVText.number(y)]
                let nets = [cell.netUsdPerMwYear, cell.leadUsdPerMwYear].map { CSVText.number($0) }
                return ["grid", "\(cell.winner)", "", grid.mwBasis.rawValue] + noEnds + place + nets + [""]
            }
        }
    }
}
