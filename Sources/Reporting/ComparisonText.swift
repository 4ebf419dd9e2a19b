import Quantities
package import Regression

/// Runs or profiles side by side.
package enum ComparisonText {
    package static func render(_ comparison: RunComparison, style: TextStyle) -> String {
        let differences = zip(comparison.subjects.dropFirst(), comparison.differences).map { name, list in
            list.isEmpty
                ? ""
                : style.yellow("\(comparison.subjects[0]) and \(name) differ, compared as asked:") + "\n"
                    + DifferencesText.render(list, style: style) + "\n"
        }
        return differences.joined() + table(comparison, style: style) + notes(comparison, style: style)
    }

    private static func table(_ comparison: RunComparison, style: TextStyle) -> String {
        let isPair = comparison.subjects.count == 2
        var headings: [(title: String, alignment: TextTable.Alignment)] = [("metric", .left)]
        headings.append((short(comparison.subjects.first ?? ""), .right))
        for name in comparison.subjects.dropFirst() {
            headings += isPair ? [(short(name), .right)] : []
            headings += [(isPair ? "change" : short(name), .right), ("interval", .right)]
        }
        var table = TextTable(headings)
        for row in comparison.rows where isWorthALine(row) {
            var cells: [TextTable.Cell] = [
                .init(name(row.metric)), .init(value(row.values.first ?? nil, row.metric)),
            ]
            for (index, ratio) in row.ratios.enumerated() {
                if isPair { cells.append(.init(value(row.values[index + 1], row.metric))) }
                cells += change(ratio, row.metric)
            }
            table.add(cells)
        }
        return table.text(style)
    }

    /// Shares of peak say little beside the rates unless they changed.
    private static func isWorthALine(_ row: RunComparison.Row) -> Bool {
        row.metric.quantity != .fractionOfPeak || row.ratios.contains { $0?.isShown == true }
    }

    private static func change(_ ratio: RunComparison.Ratio?, _ metric: Metric) -> [TextTable.Cell] {
        guard let ratio else { return [.init("-"), .init("-")] }
        let isExact = ratio.ratio.low == ratio.ratio.high
        let isBetter = metric.polarity.gain(ratio.ratio.center - 1) > 0
        return [
            .init(
                RatioText.change(ratio.ratio, isShown: ratio.isShown),
                { style, text in
                    guard ratio.isShown else { return style.dim(text) }
                    return isBetter ? style.green(text) : style.red(text)
                }),
            .init(isExact ? "" : RatioText.interval(ratio.ratio)),
        ]
    }

    private static func name(_ metric: Metric) -> String {
        switch metric.quantity {
        case .rate: metric.subject.title
        case .fractionOfPeak: "of peak: \(metric.subject.title)"
        case .watts: "watts: \(metric.subject.title)"
        case .usdPerMwYear: "$/MW-year: \(metric.subject.title)"
        case .joulesPerTerahash: "J/TH: \(metric.subject.title)"
        }
    }

    private static func value(_ estimate: Estimate?, _ metric: Metric) -> String {
        guard let estimate else { return "-" }
        return switch metric.quantity {
        case .rate: NumberText.withUnit(estimate.center, metric.unit, digits: 4)
        case .fractionOfPeak: NumberText.percent(estimate.center)
        case .watts: NumberText.withUnit(estimate.center, metric.unit)
        case .usdPerMwYear: NumberText.dollars(estimate.center)
        case .joulesPerTerahash: NumberText.significant(estimate.center)
        }
    }

    /// A heading that leaves room for the numbers.
    private static func short(_ name: String) -> String {
        name.count <= 16 ? name : String(name.split(separator: "/").last ?? "").prefix(15) + "…"
    }

    private static func notes(_ comparison: RunComparison, style: TextStyle) -> String {
        let replications = comparison.rows.flatMap { $0.ratios.compactMap { $0?.replication } }
        var notes = ["~ no change is shown; intervals hold with \(NumberText.percent(comparison.confidence))"]
        if replications.contains(.windows) {
            notes.append(
                "runs of one process each: what differs between processes is not in the intervals, so a small change may be no change of the code; `wattmark check` tells"
            )
        }
        notes += comparison.rows.compactMap { row in
            let sources = row.sources.compactMap(\.self)
            guard Set(sources).count > 1 else { return nil }
            return "\(name(row.metric)): no ratio of what rests on \(sources.joined(separator: " and on "))"
        }
        if comparison.rows.isEmpty { notes = ["the two have nothing in common to compare"] }
        return notes.map { "  " + style.dim(WrappedText.fill($0, after: 2, indent: 4)) + "\n" }.joined()
    }
}
