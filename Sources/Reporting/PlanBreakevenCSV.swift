package import Planning
import RunRecords

/// A line for each input.
package enum PlanBreakevenCSV {
    package static func render(_ breakeven: Breakeven) -> String {
        CSVText.render(
            header: [
                "first", "second", "mw_basis", "input", "unit", "today", "break_even", "margin_share",
                "net_usd_per_mw_year", "higher_favours", "never",
                "would_need", "sought_low", "sought_high",
            ],
            rows: breakeven.rows.map { row in
                [
                    "\(breakeven.first)", "\(breakeven.second)", breakeven.mwBasis.rawValue, row.input,
                    row.unit,
                ]
                    + [row.today, row.breakEven, row.marginShare, row.netUsdPerMwYear].map(CSVText.number)
                    + [row.higherFavours ?? "", row.never?.rawValue ?? "", row.wouldNeed?.rawValue ?? ""]
                    + [row.soughtLow, row.soughtHigh].map { CSVText.number($0) }
            })
    }
}
