package import Economics
import Foundation
package import Planning
import Quantities
package import Regression
package import RunRecords

/// An answer on one line.
package enum AnswerSummary {
    /// - Parameters:
    ///   - record: of the host that is answered for; `nil` where only profiles are priced.
    ///   - step: by which the entries are sorted.
    package static func of(
        _ entries: [RevenueEntry], with record: RunRecord?, by step: MoneySteps.Step = .afterCapital
    ) -> String {
        if let record { return RunReport.summary(record, own: entries) }
        let ranked = RevenueAxisReport.shown(of: entries).filter {
            $0.row.mwBasis == .facility && $0.notRanked == nil
        }
        if step == .afterCapital, let sentence = RevenueAxisReport.sentence(on: ranked) { return sentence }
        guard let first = ranked.first, let left = first.row.steps?[step] else {
            return "nothing can be ranked"
        }
        return "\(UseNames(ranked).name(first.row)) leads, \(step.title) \(NumberText.dollars(left.center))"
    }

    package static func of(_ series: MarketSeries) -> String {
        guard let first = series.points.first, let last = series.points.last else { return "no market" }
        var parts: [String] = []
        if let row = series.rows.first, let left = row.leftUsdPerMwYear.last ?? nil {
            let names = UseNames(series.rows.map { ($0.subject, $0.model) })
            parts.append(
                "\(names.name(row.subject, row.model)) leads, \(series.step.title) \(NumberText.dollars(left))"
            )
        }
        if let hashprice = last.hashpriceUsdPerPhDay {
            let before = first.hashpriceUsdPerPhDay.map { ", \(NumberText.significant($0)) then" } ?? ""
            parts.append("\(NumberText.significant(hashprice)) USD/PH/day\(before)")
        }
        if last.miners > 0 { parts.append("\(last.underWater.count) of \(last.miners) ASICs under water") }
        return "\(first.market) to \(last.market): \(parts.joined(separator: "; "))"
    }

    package static func of(_ places: PlaceComparison) -> String {
        let names = UseNames(places.rows.map { ($0.subject, $0.model) })
        let best = places.places.indices.map { place -> String in
            let found = places.rows.compactMap { row in
                row.afterCapitalUsdPerMwYear[place].map { (names.name(row.subject, row.model), $0) }
            }.max { $0.1 < $1.1 }
            return "\(places.places[place]): "
                + (found.map { "\($0.0) leaves most, \(NumberText.dollars($0.1))" } ?? "nothing is ranked")
        }
        return best.joined(separator: "; ")
    }

    package static func of(_ breakeven: Breakeven) -> String { BreakevenWords.sentence(on: breakeven) }

    package static func of(_ sensitivity: Sensitivity) -> String {
        sensitivity.tornados.map { tornado in
            let name = tornado.against.map { "\(tornado.contender) less \($0)" } ?? "\(tornado.contender)"
            let widest = tornado.rows.first.map { row in
                let ends = [row.usdPerMwAtLow, row.usdPerMwAtHigh].map { NumberText.dollars($0) }
                return "\(row.title) moves it most, from \(ends[0]) to \(ends[1])"
            }
            return
                "\(name): \(tornado.result.title) \(NumberText.dollars(tornado.usdPerMw)) \(tornado.result.unit); \(widest ?? "nothing moves it")"
        }.joined(separator: ". ")
    }

    package static func of(_ answer: ProjectionAnswer) -> String {
        answer.projections.map { item in
            let payback = ProjectionReport.payback(item)
            let back =
                switch item.paybackMonths {
                case nil: "not paid back within \(NumberText.count(item.months.count / 12, "year"))"
                case 0: payback
                default: "paid back \(payback)"
                }
            let given = ProjectionReport.giveUp(item).map {
                ", \($0.verb) after \(NumberText.count($0.afterMonths, "month"))"
            }
            return """
                \(item.name): NPV \(NumberText.dollars(item.npvUsd)) $/MW at the meter, \
                \(NumberText.dollars(item.equalAnnualValueUsd)) a year over \(ProjectionReport.lasts(item)), \(back)\
                \(given ?? "")
                """
        }.joined(separator: "; ")
    }

    package static func of(_ answer: SimulationAnswer) -> String {
        answer.simulation.uses.map { use in
            let npv = [use.npvUsd.p10, use.npvUsd.p50, use.npvUsd.p90].map { NumberText.dollars($0) }
            return
                "\(use.name): NPV \(npv[1]) $/MW at the meter, P10 to P90 \(npv[0]) to \(npv[2]), paid back on \(NumberText.percent(use.payback.share)) of the paths"
        }.joined(separator: "; ")
    }

    package static func of(_ answer: SplitAnswer) -> String {
        let (best, objective) = (answer.best, answer.objective)
        let worth = objective == .mean ? best.npvUsd.mean : best.npvUsd.p10
        func side(_ megawatts: Double, _ name: String) -> String {
            "\(NumberText.significant(megawatts, 3)) MW of \(name)"
        }
        guard best.allocation.hashingMegawatts + best.allocation.hostingMegawatts > 0 else {
            return "nothing is worth more than the empty site: NPV \(NumberText.dollars(worth)) USD"
        }
        return """
            \(side(best.allocation.hashingMegawatts, "\(answer.hashingSubject)")) and \
            \(side(best.allocation.hostingMegawatts, answer.hostingName)): NPV \(NumberText.dollars(worth)) USD \
            (\(objective == .mean ? "mean" : "P10"))
            """
    }

    package static func of(_ answer: Concentration) -> String {
        let (low, high) = (answer.asDust, answer.withLargest)
        func between(_ low: String, _ high: String) -> String { low == high ? low : "\(low) to \(high)" }
        let index = { (value: Double) in NumberText.significant(value, 4) }
        return """
            HHI \(between(index(low.herfindahl), index(high.herfindahl))) \
            (\(between(low.judgement.rawValue, high.judgement.rawValue))); the largest \(answer.top) hold \
            \(between(NumberText.percent(low.topShare), NumberText.percent(high.topShare)))
            """
    }

    package static func of(_ trend: ConcentrationTrend) -> String {
        guard let first = trend.points.first, let last = trend.points.last else { return "no shares" }
        return
            "the largest \(trend.top) held \(NumberText.percent(first.topShare)) at \(first.date), \(NumberText.percent(last.topShare)) at \(last.date)"
    }

    package static func of(_ report: CheckReport) -> String {
        let worst = report.metrics.filter { $0.verdict == report.verdict && $0.verdict != .unchanged }
            .max { abs($0.ratio.center - 1) < abs($1.ratio.center - 1) }
        let verdict = VerdictReport.words(on: report)
        guard let worst else { return verdict }
        return "\(verdict): \(worst.metric.subject.title) \(NumberText.change(worst.ratio.center))"
    }

    package static func of(_ comparison: RunComparison) -> String {
        guard let first = comparison.subjects.first else { return "nothing to compare" }
        return comparison.subjects.dropFirst().indices.map { place in
            let ratios = comparison.rows.compactMap { row in
                row.ratios[place - 1].map { (title: row.metric.subject.title, ratio: $0) }
            }
            let shown = ratios.filter { $0.ratio.isShown }
            let most = shown.max { abs(log($0.ratio.ratio.center)) < abs(log($1.ratio.ratio.center)) }
            let extreme = most.map { "; most: \($0.title) \(NumberText.change($0.ratio.ratio.center))" } ?? ""
            return
                "\(comparison.subjects[place]) against \(first): a change is shown of \(shown.count) of \(NumberText.count(ratios.count, "metric"))\(extreme)"
        }.joined(separator: ". ")
    }
}
