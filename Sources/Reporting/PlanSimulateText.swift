import Foundation
package import Planning
import RunRecords

/// Where uses end on many paths.
package enum PlanSimulateText {
    private static let barWidth = 26

    package static func render(_ answer: SimulationAnswer, style: TextStyle) -> String {
        let simulation = answer.simulation
        return simulation.uses.map { table($0, style: style) }.joined(separator: "\n")
            + "\n" + chances(simulation, style: style) + note(answer, style: style)
    }

    private static func table(_ use: Simulation.UseResult, style: TextStyle) -> String {
        var table = TextTable(
            [
                ("\(use.subject): \(use.use.rawValue)", .left), ("P10", .right), ("P50", .right),
                ("P90", .right), ("mean", .right), ("P10 to P90", .left),
            ], columns: TextTable.planColumns)
        add("NPV", use.npvUsd, on: [use.npvUsd], to: &table)
        let errors = use.npvStandardErrors
        table.add(
            [.init("  standard error", { $0.dim($1) })]
                + [errors.p10, errors.p50, errors.p90, errors.mean].map { error in
                    TextTable.Cell("± " + NumberText.dollars(error), { $0.dim($1) })
                } + [.init("")])
        for (index, year) in use.netUsdByYear.enumerated() {
            add("net of year \(index + 1)", year, on: use.netUsdByYear, to: &table)
        }
        return table.text(style)
    }

    /// Bars of one quantity share an axis, which holds 0.
    private static func add(_ name: String, _ bands: Bands, on all: [Bands], to table: inout TextTable) {
        let low = min(0, all.map(\.p10).min() ?? 0)
        let high = max(0, all.map(\.p90).max() ?? 0)
        let bar = BarText.swing(
            atLow: bands.p10, middle: bands.p50, atHigh: bands.p90, on: low...high, width: barWidth)
        table.add(
            [.init(name)]
                + [bands.p10, bands.p50, bands.p90, bands.mean].map { value in
                    TextTable.Cell(NumberText.dollars(value), { value < 0 ? $0.red($1) : $1 })
                } + [.init(bar)])
    }

    private static func chances(_ simulation: Simulation, style: TextStyle) -> String {
        var table = TextTable(
            [("how often", .left), ("share of paths", .right), ("", .left)], columns: TextTable.planColumns)
        for contest in simulation.contests {
            add("\(contest.subject) has a higher NPV than \(contest.against)", contest.wins, to: &table)
        }
        for use in simulation.uses {
            add("\(use.subject): cash never below 0", use.survival, to: &table)
            let months =
                use.paybackMonths.map {
                    $0 > 0 ? ", half of them within \(Int($0)) months" : ", as nothing was paid"
                } ?? ""
            add("\(use.subject): pays back\(months)", use.payback, to: &table)
        }
        return table.text(style)
    }

    private static func add(_ what: String, _ share: Share, to table: inout TextTable) {
        table.add([
            .init(what), .init("\(NumberText.percent(share.share, digits: 3))\(error(of: share))"),
            .init(BarText.bar(share.share, width: 20)),
        ])
    }

    /// Where all paths agree, how far the share may be off nevertheless; nothing where chance has no say.
    private static func error(of share: Share) -> String {
        guard share.low < share.high else { return "" }
        switch share.share {
        case 0: return " (< \(percentAbove(share.high)) %)"
        case 1: return " (> \(percentBelow(share.low)) %)"
        case _ where share.standardError == 0: return " ± \(percentAbove(share.high - share.share))"
        default: return " ± \(NumberText.significant(100 * share.standardError, 2))"
        }
    }

    /// A share rounded up to two digits, in percent.
    private static func percentAbove(_ share: Double) -> String {
        let step = pow(10, floor(log10(100 * share)) - 1)
        return NumberText.significant((100 * share / step).rounded(.up) * step, 2)
    }

    /// The complement of the same, with as many decimals.
    private static func percentBelow(_ share: Double) -> String {
        let rest = percentAbove(1 - share)
        let decimals = rest.split(separator: ".").dropFirst().first?.count ?? 0
        return String(format: "%.\(decimals)f", 100 - (Double(rest) ?? 0))
    }

    private static func note(_ answer: SimulationAnswer, style: TextStyle) -> String {
        let text = """
            \(answer.simulation.paths) paths over \(NumberText.count(answer.years, "year")), seed \(answer.seed), \
            treasury \(answer.treasury); USD per MW at the meter; net is of power and operating cost; errors are \
            standard errors, counted from pairs of antithetic paths; < and > where all paths agree: with 95 %; │ is the \
            median
            """
        return "  " + style.dim(WrappedText.fill(text, indent: 2)) + "\n"
    }
}
