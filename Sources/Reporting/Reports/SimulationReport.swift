package import Planning
import Quantities
import RunRecords

/// Where uses end on many paths.
package enum SimulationReport {
    package static func report(_ answer: SimulationAnswer) -> Report {
        let simulation = answer.simulation
        let uses = simulation.uses.map { Report([.table(table($0))]) }
        var report = Report.groups(
            uses + [Report([.table(parts(answer))]), Report([.table(chances(simulation))])])
        report.add(.note(note(answer)))
        return report
    }

    private struct Line {
        var name: String
        var bands: Bands
        /// What the bands are compared with; `nil` for standard errors, which are no amounts.
        var axis: ClosedRange<Double>?

        func cell(_ value: Double) -> ReportCell {
            axis == nil ? .text("± " + NumberText.dollars(value), .faint) : .money(value)
        }
    }

    private static func table(_ use: Simulation.UseResult) -> ReportTable {
        var lines = [
            Line(name: "NPV", bands: use.npvUsd, axis: axis(of: [use.npvUsd])),
            Line(name: "  standard error", bands: use.npvStandardErrors, axis: nil),
        ]
        let years = axis(of: use.operatingMarginUsdByYear)
        lines += use.operatingMarginUsdByYear.enumerated().map { index, year in
            Line(name: "operating margin, year \(index + 1)", bands: year, axis: years)
        }
        return ReportTable(
            lines,
            [
                .text("\(use.name): \(use.use.rawValue)") {
                    .text($0.name, $0.axis == nil ? .faint : .plain)
                },
                .number("P10") { $0.cell($0.bands.p10) },
                .number("P50") { $0.cell($0.bands.p50) },
                .number("P90") { $0.cell($0.bands.p90) },
                .number("mean", detail: 1) { $0.cell($0.bands.mean) },
                .bar("P10 to P90", widest: 26) { line in
                    guard let axis = line.axis else { return .empty }
                    return ReportCell(
                        .swing(low: line.bands.p10, middle: line.bands.p50, high: line.bands.p90, axis: axis))
                },
            ])
    }

    /// Whose part of each NPV's band is how wide.
    private static func parts(_ answer: SimulationAnswer) -> ReportTable {
        let lines = answer.parts.flatMap { part in
            [
                ("\(part.name): months to come", part.market),
                ("  site, market, machines today", part.inputs),
                ("  growth in the outlook", part.outlook),
            ]
        }
        return ReportTable(
            lines,
            [
                .text("NPV where only this is drawn") { .text($0.0) },
                .number("P10") { .money($0.1.p10) },
                .number("P50") { .money($0.1.p50) },
                .number("P90") { .money($0.1.p90) },
                .number("P90 less P10") { .money($0.1.p90 - $0.1.p10) },
            ])
    }

    /// Bars of one quantity share an axis, which holds 0.
    private static func axis(of bands: [Bands]) -> ClosedRange<Double> {
        min(0, bands.map(\.p10).min() ?? 0)...max(0, bands.map(\.p90).max() ?? 0)
    }

    private static func chances(_ simulation: Simulation) -> ReportTable {
        var lines = simulation.contests.map {
            (name: "\($0.name) has a higher NPV than \($0.against)", share: $0.wins)
        }
        for use in simulation.uses {
            lines.append(("\(use.name): cash never below 0", use.survival))
            let months =
                use.paybackMonths.map {
                    $0 > 0 ? ", half of them within \(Int($0)) months" : ", as nothing was paid"
                } ?? ""
            lines.append(("\(use.name): pays back\(months)", use.payback))
        }
        return ReportTable(
            lines,
            [
                .text("how often") { .text($0.name) },
                .number("share of paths") { .text(words($0.share)) },
                .bar(widest: 20) { .bar($0.share.share) },
            ])
    }

    /// A share with its error. Where all paths agree, how far the share may be off nevertheless; nothing where chance
    /// has no say.
    private static func words(_ share: Share) -> String {
        let error =
            switch share.share {
            case _ where share.low >= share.high: ""
            case 0: " (< \(NumberText.percentAbove(share.high)) %)"
            case 1: " (> \(NumberText.percentBelow(share.low)) %)"
            case _ where share.standardError == 0:
                " ± \(NumberText.percentAbove(share.high - share.share))"
            default: " ± \(NumberText.significant(100 * share.standardError, 2))"
            }
        return NumberText.percent(share.share, digits: 3) + error
    }

    private static func note(_ answer: SimulationAnswer) -> String {
        """
        \(answer.simulation.paths) paths over \(NumberText.count(answer.years, "year")), seed \(answer.seed), \
        treasury \(answer.treasury); USD per MW at the meter; operating margin is net of power and operating cost; errors are \
        standard errors, counted from pairs of antithetic paths; < and > where all paths agree: with 95 %; │ is the \
        median; growth in the outlook is of the mean, so the median of a month lies below what `wattmark plan project` shows
        """
    }

    /// One number of one subject.
    private struct Datum {
        var subject: Subject
        var use: Use
        var model: PriceModel
        var quantity: String
        var year: Int?
        var bands: Bands?
        var share: Share?
    }

    /// A line for each number of each subject, for programs.
    package static func data(_ answer: SimulationAnswer) -> ReportTable {
        let simulation = answer.simulation
        let contests = simulation.contests.map {
            Datum(
                subject: $0.subject, use: .hosting, model: $0.model, quantity: "beats \($0.against)",
                share: $0.wins)
        }
        return ReportTable(
            simulation.uses.flatMap(data) + answer.parts.flatMap(data) + contests,
            [
                .name("subject") { .name($0.subject) },
                .name("use") { .name($0.use.rawValue) },
                .name("model") { .name($0.model) },
                .name("quantity") { .name($0.quantity) },
                .number("year") { $0.year.map(ReportCell.count) ?? .none },
                .number("p10") { .money($0.bands?.p10) },
                .number("p50") { .money($0.bands?.p50) },
                .number("p90") { .money($0.bands?.p90) },
                .number("mean") { .money($0.bands?.mean) },
                .number("share") { .share($0.share?.share) },
                .number("standard_error") { .share($0.share?.standardError) },
                .number("share_low") { .share($0.share?.low) },
                .number("share_high") { .share($0.share?.high) },
            ])
    }

    private static func data(_ part: BandParts) -> [Datum] {
        [
            ("npv_of_market_usd", part.market), ("npv_of_inputs_usd", part.inputs),
            ("npv_of_outlook_usd", part.outlook),
        ].map {
            Datum(subject: part.subject, use: part.model.use, model: part.model, quantity: $0, bands: $1)
        }
    }

    private static func data(_ use: Simulation.UseResult) -> [Datum] {
        func datum(_ quantity: String, year: Int? = nil, bands: Bands? = nil, share: Share? = nil) -> Datum {
            Datum(
                subject: use.subject, use: use.use, model: use.model, quantity: quantity, year: year,
                bands: bands, share: share
            )
        }
        let years = use.operatingMarginUsdByYear.enumerated().map {
            datum("operating_margin_usd", year: $0 + 1, bands: $1)
        }
        return [
            datum("npv_usd", bands: use.npvUsd),
            datum("npv_standard_error_usd", bands: use.npvStandardErrors),
        ] + years + [datum("survival", share: use.survival), datum("payback", share: use.payback)]
    }
}
