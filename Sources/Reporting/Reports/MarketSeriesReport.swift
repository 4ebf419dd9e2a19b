package import Economics
import Profiles
import Quantities
import RunRecords

/// Machines and the network over dated markets.
package enum MarketSeriesReport {
    package static func report(_ series: MarketSeries) -> Report {
        .groups([
            Report([
                .table(network(series)),
                .note(
                    """
                    under water: of the ASICs in the folder, those that do not pay for their power at site \(series.site); a \
                    fleet has more of some than of others
                    """),
            ]),
            Report([
                .table(machines(series)),
                .note(
                    """
                    \(series.step.title), USD per MW at the meter and year; - where it is not ranked. Bitcoin, difficulty, fees \
                    and powered space are each market's own; what devices rent for, what machines cost, and the site are those \
                    of today's profiles in every market
                    """),
            ]),
        ])
    }

    private static func network(_ series: MarketSeries) -> ReportTable {
        ReportTable(
            series.points,
            [
                .name("market") { .name($0.market) },
                .number("$/BTC") { .money($0.btcUsd) },
                .number("difficulty", detail: 1) { ReportCell(.input($0.difficulty)) },
                .number("network EH/s") { .number($0.networkExahashPerSecond) },
                .number("$/PH/day") { .number($0.hashpriceUsdPerPhDay) },
                .text("under water") {
                    .text($0.miners == 0 ? "-" : "\($0.underWater.count) of \($0.miners)")
                },
                .number("share") {
                    .share($0.miners == 0 ? nil : Double($0.underWater.count) / Double($0.miners))
                },
            ])
    }

    private static func machines(_ series: MarketSeries) -> ReportTable {
        var columns: [ReportTable.Column<MarketSeries.Row>] = [
            .name(series.step.title) { .name($0.subject) }
        ]
        columns += series.points.indices.map { place in
            .number(series.points[place].market) { .money($0.leftUsdPerMwYear[place]) }
        }
        columns.append(
            .bar("over time", widest: max(4, series.points.count)) {
                ReportCell(.trace($0.leftUsdPerMwYear))
            })
        return ReportTable(series.rows, columns)
    }

    /// A line for each machine and market, for programs.
    package static func data(_ series: MarketSeries) -> ReportTable {
        let lines = series.rows.flatMap { row in
            zip(series.points, row.leftUsdPerMwYear).map { (row: row, point: $0, left: $1) }
        }
        return ReportTable(
            lines,
            [
                .name("market") { .name($0.point.market) },
                .text("date") { .text($0.point.date.description) },
                .number("btc_usd") { .money($0.point.btcUsd) },
                .number("difficulty") { .number($0.point.difficulty) },
                .number("network_exahash_per_second") { .number($0.point.networkExahashPerSecond) },
                .number("hashprice_usd_per_ph_day") { .number($0.point.hashpriceUsdPerPhDay) },
                .name("subject") { .name($0.row.subject) },
                .name("model") { .name($0.row.model) },
                .number("left_usd_per_mw_year") { .money($0.left) },
            ])
    }
}
