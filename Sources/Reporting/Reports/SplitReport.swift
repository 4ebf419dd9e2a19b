package import Planning
import Quantities
import RunRecords

/// How to divide a site's megawatts, and what it would take to do better.
package enum SplitReport {
    package static func report(_ answer: SplitAnswer) -> Report {
        var limits = Report()
        if answer.shadowPrices.isEmpty {
            limits.add(.title("No limit is in force."))
        } else {
            limits.add(.table(prices(answer)))
        }
        limits.add(.note(note(answer)))
        return .groups([heading(answer), Report([.table(frontier(answer))]), limits])
    }

    private static func heading(_ answer: SplitAnswer) -> Report {
        let best = answer.best
        let (hashing, hosting) = (best.allocation.hashingMegawatts, best.allocation.hostingMegawatts)
        var uses = "\(megawatts(hashing)) MW hashing\(hashing > 0 ? " (\(answer.hashingSubject))" : ""), "
        uses += "\(megawatts(hosting)) MW hosting\(hosting > 0 ? " (\(answer.hostingName))" : "")"
        if best.allocation == .idle {
            let loss = NumberText.dollars(answer.idleNpvUsd)
            uses = "leave the site idle, which is worth \(loss), because every split is worth less"
        }
        let goal = IdleReasons.goal(answer.objective)
        var report = Report([.title(Phrase("Highest \(goal): \(uses)", .strong))])
        if best.allocation != .idle {
            let npv = best.npvUsd
            let worth = """
                NPV \(NumberText.dollars(npv.mean)) expected, P10 \(NumberText.dollars(npv.p10)), P90 \
                \(NumberText.dollars(npv.p90)), capex \(NumberText.dollars(best.capexUsd))
                """
            report.add(.note(Phrase(worth)))
        }
        let leftOut = answer.hashing.leftOut + answer.hosting.leftOut
        var lines = IdleReasons.lines(answer)
        if !leftOut.isEmpty {
            let names = leftOut.map(\.description).joined(separator: ", ")
            lines.append("not asked, because no source says what it costs or earns: \(names)")
        }
        return report + Report(lines.map { .note(Phrase($0)) })
    }

    private static func frontier(_ answer: SplitAnswer) -> ReportTable {
        let low = min(0, answer.frontier.map(\.npvUsd.p10).min() ?? 0)
        let high = max(0, answer.frontier.map(\.npvUsd.p90).max() ?? 0)
        return ReportTable(
            answer.frontier,
            [
                .number("hosting MW") { .text(megawatts($0.allocation.hostingMegawatts)) },
                .number("hashing MW") { .text(megawatts($0.allocation.hashingMegawatts)) },
                .number("capex", detail: 2) { .money($0.capexUsd) },
                .number("expected NPV") { .money($0.npvUsd.mean) },
                .number("P10") { .money($0.npvUsd.p10) },
                .number("P50", detail: 1) { .money($0.npvUsd.p50) },
                .number("P90") { .money($0.npvUsd.p90) },
                .bar("P10 to P90", widest: 22) {
                    ReportCell(
                        .swing(
                            low: $0.npvUsd.p10, middle: $0.npvUsd.p50, high: $0.npvUsd.p90, axis: low...high))
                },
                .text("") { .text($0.isEfficient ? "*" : "") },
            ])
    }

    private static func prices(_ answer: SplitAnswer) -> ReportTable {
        ReportTable(
            answer.shadowPrices,
            [
                .name("limit in force") { .name($0.limit.rawValue) },
                .number("is") { .text(value(of: $0.limit, answer.limits)) },
                .number("one more is worth") { .money($0.usdPerUnit).with(.plain) },
                .text("") {
                    let isLess = [.contractMinimum, .curtailableShare].contains($0.limit)
                    return .text("for a \($0.unit) \(isLess ? "less" : "more")")
                },
            ])
    }

    private static func value(of limit: SplitLimit, _ limits: SplitAnswer.Limits) -> String {
        switch limit {
        case .facilityMegawatts: megawatts(limits.facilityMegawatts) + " MW"
        case .capexBudget: limits.capexBudgetUsd.map { NumberText.dollars($0) + " USD" } ?? "none"
        case .convertibleFacilityMegawatts:
            limits.convertibleFacilityMegawatts.map { megawatts($0) + " MW" } ?? "none"
        case .contractMinimum: megawatts(limits.contractMinimumFacilityMegawatts) + " MW"
        case .curtailableShare: NumberText.percent(limits.curtailableShare)
        }
    }

    private static func note(_ answer: SplitAnswer) -> String {
        """
        in all rows hashing is \(answer.hashingSubject) and hosting \(answer.hostingName); megawatts at the meter, \
        USD for the whole site, empty megawatts with what they cost, from \(answer.paths) paths of seed \(answer.seed); * no other row has both a higher \
        expected NPV and a higher P10; the worth of a limit is in the objective
        """
    }

    private static func megawatts(_ value: Double) -> String {
        value == 0 ? "0" : NumberText.significant(value, 4)
    }

    /// A line for each row of the frontier, and one for the best split, for programs.
    package static func data(_ answer: SplitAnswer) -> ReportTable {
        let lines = [(name: "best", row: answer.best)] + answer.frontier.map { (name: "frontier", row: $0) }
        return ReportTable(
            lines,
            [
                .name("row") { .name($0.name) },
                .name("hashing_subject") { _ in .name(answer.hashingSubject) },
                .name("hosting_subject") { _ in .name(answer.hostingSubject) },
                .name("hosting_model") { _ in .name(answer.hostingModel) },
                .number("hashing_megawatts") { .number($0.row.allocation.hashingMegawatts) },
                .number("hosting_megawatts") { .number($0.row.allocation.hostingMegawatts) },
                .number("capex_usd") { .money($0.row.capexUsd) },
                .number("npv_mean_usd") { .money($0.row.npvUsd.mean) },
                .number("npv_p10_usd") { .money($0.row.npvUsd.p10) },
                .number("npv_p50_usd") { .money($0.row.npvUsd.p50) },
                .number("npv_p90_usd") { .money($0.row.npvUsd.p90) },
                .text("is_efficient") { ReportCell(.flag($0.row.isEfficient)) },
            ])
    }
}
