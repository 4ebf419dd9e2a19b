import Quantities
package import Regression

/// Runs or profiles side by side.
package enum ComparisonReport {
    /// - Parameter isAsked: whether somebody accepted the differences; else what differs is shown side by side unasked.
    package static func report(_ comparison: RunComparison, isAsked: Bool = true) -> Report {
        var answer = Report()
        let others = alike(comparison)
        if let base = comparison.subjects.first, !others.isEmpty {
            let runs = "\(base) and \(others.flatMap(\.names).joined(separator: ", "))"
            let title =
                isAsked
                ? "\(runs) differ, compared as asked:"
                : "\(runs) differ, so that a change may be of the machine or the build:"
            answer.add(.title(Phrase(title, .caution)))
            answer += DifferencesReport.report(of: others, against: base)
            answer.add(.gap)
        }
        answer.add(.table(table(comparison)))
        for note in ComparisonNotes(comparison.rows.filter(isWorthALine), of: comparison).all {
            answer.add(.note(note))
        }
        return answer
    }

    /// Those that differ from the first in the same way are named together.
    private static func alike(_ comparison: RunComparison) -> [DifferencesReport.Side] {
        zip(comparison.subjects.dropFirst(), comparison.differences).reduce(into: []) { groups, subject in
            guard !subject.1.isEmpty else { return }
            if let place = groups.firstIndex(where: { $0.differences == subject.1 }) {
                groups[place].names.append(subject.0)
            } else {
                groups.append(.init(names: [subject.0], differences: subject.1))
            }
        }
    }

    /// A line for each metric and subject, for programs.
    package static func data(_ comparison: RunComparison) -> ReportTable {
        struct Line {
            var metric: Metric
            var subject: String
            var value: Estimate?
            var ratio: RunComparison.Ratio?
        }
        let lines = comparison.rows.flatMap { row in
            comparison.subjects.enumerated().map { place, subject in
                Line(
                    metric: row.metric, subject: subject, value: row.values[place],
                    ratio: place > 0 ? row.ratios[place - 1] : nil)
            }
        }
        return ReportTable(
            lines,
            [
                .name("metric") { .name($0.metric.name) },
                .name("unit") { .name($0.metric.unit) },
                .name("better") { .name($0.metric.polarity.rawValue) },
                .name("subject") { .name($0.subject) },
                .number("value") { .number($0.value?.center) },
                .number("value_low") { .number($0.value?.low) },
                .number("value_high") { .number($0.value?.high) },
                .number("ratio") { .number($0.ratio?.ratio.center) },
                .number("ratio_low") { .number($0.ratio?.ratio.low) },
                .number("ratio_high") { .number($0.ratio?.ratio.high) },
                .number("p_value") { .number($0.ratio?.pValue) },
                .text("is_shown") { $0.ratio.map { ReportCell(.flag($0.isShown)) } ?? .empty },
            ])
    }

    private static func table(_ comparison: RunComparison) -> ReportTable {
        let others = Array(comparison.subjects.dropFirst())
        let isPair = others.count == 1
        var columns: [ReportTable.Column<RunComparison.Row>] = [
            .text("metric") { .text(name($0.metric)) },
            .number(comparison.subjects.first ?? "") { value($0.values.first ?? nil, $0.metric) },
        ]
        for (index, name) in others.enumerated() {
            if isPair { columns.append(.number(name) { value($0.values[index + 1], $0.metric) }) }
            columns.append(.number(isPair ? "change" : name) { change($0.ratios[index], $0.metric) })
            columns.append(.number("interval", detail: isPair ? 0 : 1) { interval($0.ratios[index]) })
        }
        return ReportTable(comparison.rows.filter(isWorthALine), columns)
    }

    /// Shares of peak say little beside the rates unless they changed.
    private static func isWorthALine(_ row: RunComparison.Row) -> Bool {
        row.metric.quantity != .fractionOfPeak || row.ratios.contains { $0?.isShown == true }
    }

    private static func change(_ ratio: RunComparison.Ratio?, _ metric: Metric) -> ReportCell {
        guard let ratio else { return .none }
        guard ratio.isShown else { return .text("~", .faint) }
        let isBetter = metric.polarity.gain(ratio.ratio.center - 1) > 0
        return ReportCell(.change(ratio: ratio.ratio.center), isBetter ? .good : .bad)
    }

    private static func interval(_ ratio: RunComparison.Ratio?) -> ReportCell {
        guard let ratio = ratio?.ratio else { return .none }
        guard ratio.low < ratio.high else { return .empty }
        return ReportCell(.changeInterval(low: ratio.low, high: ratio.high))
    }

    static func name(_ metric: Metric) -> String {
        switch metric.quantity {
        case .rate: metric.subject.title
        case .fractionOfPeak: "of peak: \(metric.subject.title)"
        case .watts: "watts: \(metric.subject.title)"
        case .usdPerMwYear: "$/MW-year: \(metric.subject.title)"
        case .joulesPerTerahash: "J/TH: \(metric.subject.title)"
        }
    }

    private static func value(_ estimate: Estimate?, _ metric: Metric) -> ReportCell {
        guard let estimate else { return .none }
        return switch metric.quantity {
        case .rate: .quantity(estimate.center, metric.unit, digits: 4)
        case .fractionOfPeak: .share(estimate.center)
        case .watts: .quantity(estimate.center, metric.unit)
        case .usdPerMwYear: .money(estimate.center)
        case .joulesPerTerahash: .number(estimate.center)
        }
    }
}
