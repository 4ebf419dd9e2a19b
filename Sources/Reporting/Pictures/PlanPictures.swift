package import Charts
package import Planning
import Quantities
import RunRecords

/// Answers about plans, drawn.
package enum PlanPictures {
    package static func tornado(_ tornado: Tornado, name: String) -> Picture? {
        guard let first = tornado.rows.first else { return nil }
        let less = tornado.against.map { " less \($0)" } ?? ""
        let unit = "\(tornado.result.title), \(tornado.result.unit), \(BasisWords.of(tornado.mwBasis))"
        return TornadoChart(
            tornado.rows.map { row in
                .init(
                    row.unit == "1" || row.unit.hasPrefix("share") ? row.title : "\(row.title), \(row.unit)",
                    lowEnd: NumberText.compact(row.low), highEnd: NumberText.compact(row.high),
                    atLow: row.usdPerMwAtLow, atHigh: row.usdPerMwAtHigh, mark: TornadoReport.mark(row))
            }, middle: tornado.usdPerMw, unit: .dollars(unit), remarks: TornadoReport.remarks(tornado)
        ).picture(
            name: Picture.name("tornado", name), title: "What moves \(tornado.contender)\(less)",
            description: """
                \(first.title) moves \(tornado.contender)\(less) most: from \(NumberText.dollars(first.usdPerMwAtLow)) at \
                \(NumberText.compact(first.low)) to \(NumberText.dollars(first.usdPerMwAtHigh)) at \
                \(NumberText.compact(first.high)), \(tornado.result.title) in \(tornado.result.unit).
                """)
    }

    package static func grid(_ grid: WinnerGrid, name: String) -> Picture {
        let cells = "\(grid.result.title), \(grid.result.unit), \(BasisWords.of(grid.mwBasis))"
        return HeatGrid(
            contenders: grid.contenders.map(\.description), columns: grid.x.values.map(NumberText.compact),
            columnsTitle: title(grid.x), rows: grid.y.values.map(NumberText.compact),
            rowsTitle: title(grid.y),
            cells: grid.cells.map { line in
                line.map { cell in
                    .init(winner: grid.contenders.firstIndex(of: cell.winner) ?? 0, value: cell.usdPerMw)
                }
            }, unit: .dollars(cells)
        ).picture(
            name: Picture.name("grid", name), title: "Who wins where two inputs move",
            description: """
                \(title(grid.y)) by \(title(grid.x)): each cell names the winner by its letter, with its \(cells).
                """)
    }

    /// With its unit, where it has one that its title does not say.
    private static func title(_ axis: WinnerGrid.Axis) -> String {
        axis.unit == "1" || axis.title.contains("$") ? axis.title : "\(axis.title), \(axis.unit)"
    }

    /// Cash so far, by month.
    package static func projection(_ answer: ProjectionAnswer, name: String) -> Picture {
        let lines = answer.projections.map { item -> BandChart.Line in
            var cash = -item.equityUsd - item.forgoneUsd
            let points = item.months.map { month -> BandChart.Point in
                cash += month.cashUsd
                return BandChart.Point(x: Double(month.index + 1) / 12, y: Interval(cash))
            }
            return BandChart.Line(
                item.name,
                [BandChart.Point(x: 0, y: Interval(-item.equityUsd - item.forgoneUsd))] + points)
        }
        let words = answer.projections.map { item in
            "\(item.name) has an NPV of \(NumberText.dollars(item.npvUsd)) USD per MW at the meter"
                + (ProjectionReport.giveUp(item).map {
                    ", and \($0.verb) after \(NumberText.count($0.afterMonths, "month"))"
                } ?? "")
        }
        return BandChart(
            lines, events: ends(answer), x: .plain("years from the market's day"),
            y: .dollars("cash so far, USD per MW at the meter"),
            bandTitle: ""
        ).picture(
            name: Picture.name("projection", name), title: "Cash so far",
            description: words.joined(separator: "; ") + ".")
    }

    /// Where uses are given up before their years are over, those of one month and kind together.
    private static func ends(_ answer: ProjectionAnswer) -> [BandChart.Event] {
        typealias End = (verb: String, months: Int, names: [String])
        let ends = answer.projections.reduce(into: [End]()) { ends, item in
            guard let end = ProjectionReport.giveUp(item) else { return }
            if let place = ends.firstIndex(where: { $0.verb == end.verb && $0.months == end.afterMonths }) {
                ends[place].names.append(item.name)
            } else {
                ends.append((end.verb, end.afterMonths, [item.name]))
            }
        }
        return ends.map { end in
            let verb = end.names.count == 1 ? end.verb : String(end.verb.dropLast())
            let who = answer.projections.count == 1 ? "" : end.names.joined(separator: ", ") + " "
            return BandChart.Event(who + verb, x: Double(end.months) / 12)
        }
    }

    /// The operating margin of each year, and the NPV of each use.
    package static func simulation(_ answer: SimulationAnswer, name: String) -> [Picture] {
        let uses = answer.simulation.uses
        let lines = uses.map { use in
            BandChart.Line(
                use.name,
                use.operatingMarginUsdByYear.enumerated().map {
                    .init(x: Double($0 + 1), y: Interval($1))
                })
        }
        let years = BandChart(
            lines, x: .whole("year"), y: .dollars("operating margin, USD per MW at the meter"),
            bandTitle: "P10 to P90"
        ).picture(
            name: Picture.name("margins", name), title: "Operating margin by year, over all paths",
            description: "The line is the median of \(answer.simulation.paths) paths.")
        let values = RankedChart(
            uses.map { .init($0.name, Interval($0.npvUsd), kind: $0.use == .hashing ? 0 : 1) },
            kinds: ["hashing", "hosting"], unit: .dollars("NPV, USD per MW at the meter"),
            intervalTitle: "P10 to P90"
        ).picture(
            name: Picture.name("npv", name), title: "NPV over all paths",
            description: uses.map {
                "\($0.name): half of the paths end above \(NumberText.dollars($0.npvUsd.p50)) USD per MW at the meter"
            }.joined(separator: "; ") + ".")
        return [values, years]
    }

    /// The mixes that a site allows, by their mean and their bad case.
    package static func split(_ answer: SplitAnswer, name: String) -> Picture {
        FrontierChart(
            answer.frontier.map { valued in
                .init(
                    valued.allocation == .idle
                        ? "left empty"
                        : "\(NumberText.significant(valued.allocation.hostingMegawatts)) MW hosting",
                    x: valued.npvUsd.p10, y: valued.npvUsd.mean,
                    isChosen: valued.allocation == answer.best.allocation)
            }, x: .dollars("P10 of NPV, USD"), y: .dollars("mean of NPV, USD")
        ).picture(
            name: Picture.name("split", name), title: "Mixes of hashing and hosting",
            description: "Best is \(best(answer)).")
    }

    private static func best(_ answer: SplitAnswer) -> String {
        let allocation = answer.best.allocation
        guard allocation != .idle else {
            return
                "to leave the site empty, NPV \(NumberText.dollars(answer.idleNpvUsd)) USD: every mix is worth less"
        }
        return """
            \(NumberText.significant(allocation.hostingMegawatts)) MW of hosting by \(answer.hostingName) beside \
            \(NumberText.significant(allocation.hashingMegawatts)) MW of hashing by \(answer.hashingSubject)
            """
    }
}

extension Interval {
    fileprivate init(_ bands: Bands) { self.init(low: bands.p10, middle: bands.p50, high: bands.p90) }
}
