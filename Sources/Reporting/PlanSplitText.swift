package import Planning

/// How to divide a site's megawatts, and what it would take to do better.
package enum PlanSplitText {
    private static let barWidth = 22

    package static func render(_ answer: SplitAnswer, style: TextStyle) -> String {
        heading(answer, style: style) + "\n" + frontier(answer, style: style) + "\n"
            + prices(answer, style: style) + note(answer, style: style)
    }

    private static func heading(_ answer: SplitAnswer, style: TextStyle) -> String {
        let best = answer.best
        let (hashing, hosting) = (best.allocation.hashingMegawatts, best.allocation.hostingMegawatts)
        var uses = "\(megawatts(hashing)) MW hashing\(hashing > 0 ? " (\(answer.hashingSubject))" : ""), "
        uses += "\(megawatts(hosting)) MW hosting\(hosting > 0 ? " (\(answer.hostingSubject))" : "")"
        if best.allocation == .idle {
            let reason =
                answer.objective == .mean ? "every split loses money" : "every split has a P10 below 0"
            uses = "leave the site idle, because \(reason)"
        }
        let goal = PlanSplitIdleText.goal(answer.objective)
        var text = style.bold(WrappedText.fill("Highest \(goal): \(uses)", after: 0, indent: 2)) + "\n"
        if best.allocation != .idle {
            let npv = best.npvUsd
            let worth = """
                NPV \(NumberText.dollars(npv.mean)) expected, P10 \(NumberText.dollars(npv.p10)), P90 \
                \(NumberText.dollars(npv.p90)), capex \(NumberText.dollars(best.capexUsd))
                """
            text += "  " + WrappedText.fill(worth, indent: 2) + "\n"
        }
        return text + PlanSplitIdleText.render(answer)
    }

    private static func frontier(_ answer: SplitAnswer, style: TextStyle) -> String {
        var table = TextTable(
            [
                ("hosting MW", .right), ("hashing MW", .right), ("capex", .right), ("expected NPV", .right),
                ("P10", .right), ("P50", .right), ("P90", .right), ("P10 to P90", .left), ("", .left),
            ], columns: TextTable.planColumns)
        let low = min(0, answer.frontier.map(\.npvUsd.p10).min() ?? 0)
        let high = max(0, answer.frontier.map(\.npvUsd.p90).max() ?? 0)
        for row in answer.frontier {
            let npv = row.npvUsd
            let bar = BarText.swing(
                atLow: npv.p10, middle: npv.p50, atHigh: npv.p90, on: low...high, width: barWidth)
            table.add(
                [
                    .init(megawatts(row.allocation.hostingMegawatts)),
                    .init(megawatts(row.allocation.hashingMegawatts)),
                    .init(NumberText.dollars(row.capexUsd)),
                ]
                    + [npv.mean, npv.p10, npv.p50, npv.p90].map { value in
                        TextTable.Cell(NumberText.dollars(value), { value < 0 ? $0.red($1) : $1 })
                    } + [.init(bar), .init(row.isEfficient ? "*" : "")])
        }
        return table.text(style)
    }

    private static func prices(_ answer: SplitAnswer, style: TextStyle) -> String {
        guard !answer.shadowPrices.isEmpty else { return "No limit is in force.\n" }
        var table = TextTable(
            [("limit in force", .left), ("is", .right), ("one more is worth", .right), ("", .left)],
            columns: TextTable.planColumns)
        for price in answer.shadowPrices {
            let eased = [.contractMinimum, .curtailableShare].contains(price.limit) ? "less" : "more"
            table.add([
                .init(price.limit.rawValue), .init(value(of: price.limit, answer.limits)),
                .init(NumberText.dollars(price.usdPerUnit)),
                .init("for a \(price.unit) \(eased)"),
            ])
        }
        return table.text(style)
    }

    private static func value(of limit: SplitLimit, _ limits: SplitAnswer.Limits) -> String {
        switch limit {
        case .facilityMegawatts: megawatts(limits.facilityMegawatts) + " MW"
        case .capexBudget: limits.capexBudgetUsd.map { NumberText.dollars($0) + " USD" } ?? "none"
        case .convertibleMegawatts: limits.convertibleMegawatts.map { megawatts($0) + " MW" } ?? "none"
        case .contractMinimum: megawatts(limits.contractMinimumMegawatts) + " MW"
        case .curtailableShare: NumberText.percent(limits.curtailableShare)
        }
    }

    private static func note(_ answer: SplitAnswer, style: TextStyle) -> String {
        let text = """
            in all rows hashing is \(answer.hashingSubject) and hosting \(answer.hostingSubject); megawatts at the meter, \
            USD for the whole site, from \(answer.paths) paths of seed \(answer.seed); * no other row has both a higher \
            expected NPV and a higher P10; the worth of a limit is in the objective
            """
        return "  " + style.dim(WrappedText.fill(text, indent: 2)) + "\n"
    }

    private static func megawatts(_ value: Double) -> String {
        value == 0 ? "0" : NumberText.significant(value, 4)
    }
}
