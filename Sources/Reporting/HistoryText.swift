import Foundation
import Regression
import RunRecords

/// Metrics over time: a line each, or a chart each.
package enum HistoryText {
    /// One line a metric and kind of host.
    package static func overview(
        _ histories: [HistoryReport], glyphs: ChartGlyphs, style: TextStyle
    ) -> String {
        var table = TextTable([
            ("metric", .left), ("like", .left), ("runs", .right), ("level", .right), ("over time", .left),
            ("newest", .left),
        ])
        for history in histories {
            table.add([
                .init(name(history, among: histories)),
                .init(String(history.fingerprintId.prefix(8)), { $0.dim($1) }),
                .init("\(history.points.count)\(history.goesFurtherBack ? "+" : "")"),
                .init(NumberText.rate(history.level.mean, history.unit, digits: 4)),
                .init(trace(history, glyphs: glyphs)), newest(history),
            ])
        }
        return table.text(style) + changes(histories, style: style)
            + "  " + style.dim(WrappedText.fill(legend, indent: 2)) + "\n"
    }

    /// With the kernel where several kernels of one benchmark were measured on like hosts: their rates are not compared.
    private static func name(_ history: HistoryReport, among all: [HistoryReport]) -> String {
        let alike = all.count { $0.metric == history.metric && $0.fingerprintId == history.fingerprintId }
        return alike > 1 ? "\(history.metric) (\(history.kernel))" : history.metric
    }

    private static let legend = """
        level is the mean since the last change; runs are comparable where like, the start of the fingerprint, is \
        equal; --metric NAME draws a chart.
        """

    /// Everything about each metric.
    package static func charts(
        _ histories: [HistoryReport], glyphs: ChartGlyphs, style: TextStyle
    ) -> String {
        histories.map { chart($0, glyphs: glyphs, style: style) }.joined(separator: "\n")
    }

    private static func chart(_ history: HistoryReport, glyphs: ChartGlyphs, style: TextStyle) -> String {
        let notes = notes(of: history)
        let chart = PointChart(
            values: history.points.map(\.center), changes: history.changeIndices,
            marks: notes.map { ($0.index, $0.letter) }, glyphs: glyphs)
        let scale = history.unit.scale(of: chart.range.high)
        let runs =
            NumberText.count(history.points.count, "run") + (history.goesFurtherBack ? ", the newest" : "")
        let hosts = history.hostnames.isEmpty ? "" : ", host " + history.hostnames.joined(separator: ", ")
        let title =
            "\(history.metric) in \(scale.symbol), \(history.better.rawValue) is better: \(runs), like \(history.fingerprintId.prefix(8))\(hosts)"
        var text = style.bold(WrappedText.fill(title.printable, indent: 2)) + "\n" + chart.text()
        if let first = history.points.first, let last = history.points.last {
            let isOneDay = day(first.startedAt) == day(last.startedAt)
            let (from, to) =
                isOneDay ? (minute(first), minute(last)) : (day(first.startedAt), day(last.startedAt))
            let gap = max(1, PointChart.width - from.count - to.count)
            text += String(repeating: " ", count: 11) + from + String(repeating: " ", count: gap) + to + "\n"
        }
        text += history.changes.map { line(changeInWords($0, of: history)) }.joined()
        text += line("kernel \(history.kernel)")
        text += notes.map { line("\($0.letter): \($0.text)") }.joined()
        return text + line(newestInWords(history))
    }

    private static func line(_ text: String) -> String {
        "  " + WrappedText.fill(text.printable, after: 2, indent: 4) + "\n"
    }

    private static func minute(_ point: HistoryReport.Point) -> String {
        String(point.startedAt.formatted(.iso8601).prefix(16)).replacing("T", with: " ")
    }

    private static func day(_ date: Date) -> String { String(date.formatted(.iso8601).prefix(10)) }

    /// Runs with notes, lettered in order; more than there are letters share the last.
    private static func notes(of history: HistoryReport) -> [(index: Int, letter: Character, text: String)] {
        let letters = Array("abcdefghijklmnopqrstuvwxyz")
        let noted = history.points.enumerated().filter { !$0.element.annotations.isEmpty }
        return noted.enumerated().map { order, entry in
            let (index, point) = entry
            let words = point.annotations.joined(separator: "; ")
            return (
                index, letters[min(order, letters.count - 1)],
                "\(day(point.startedAt)), run \(point.run.prefix(12)): \(words)"
            )
        }
    }

    private static func changes(_ histories: [HistoryReport], style: TextStyle) -> String {
        histories.flatMap { history in
            history.changes.map { line("\(history.metric): \(changeInWords($0, of: history))") }
        }.joined()
    }

    private static func changeInWords(_ change: HistoryReport.Change, of history: HistoryReport) -> String {
        let share = change.after / change.before - 1
        let percent = (share < 0 ? "" : "+") + NumberText.percent(share, digits: 3)
        let values = [change.before, change.after].map { NumberText.rate($0, history.unit, digits: 4) }
        return """
            \(change.verdict == .regression ? "worse" : "better") since \(day(change.startedAt)), run \
            \(change.run.prefix(12)): \(percent), from \(values[0]) to \(values[1]) (\(probability(change.pValue)))
            """
    }

    /// Digits far behind the point say no more than that it is small.
    private static func probability(_ p: Double) -> String {
        p < 1e-4 ? "p < 0.0001" : "p = \(NumberText.significant(p, 2))"
    }

    private static func newest(_ history: HistoryReport) -> TextTable.Cell {
        switch history.newest.judgement {
        case .expected: .init("expected", { $0.dim($1) })
        case .better: .init("better", { $0.green($1) })
        case .worse: .init("worse", { $0.red($1) })
        case .tooFewRuns: .init("too few", { $0.dim($1) })
        }
    }

    private static func newestInWords(_ history: HistoryReport) -> String {
        guard let point = history.points.last else { return "" }
        let value = NumberText.rate(point.center, history.unit, digits: 4)
        let run = "the newest run, \(point.run.prefix(12)), has \(value)"
        guard let low = history.newest.expectedLow, let high = history.newest.expectedHigh else {
            return "\(run): too few runs on this level to judge it"
        }
        let ends = [low, high].map { NumberText.rate($0, history.unit, digits: 4) }
        let expectation =
            "\(ends[0]) to \(ends[1]) was to be expected (\(NumberText.percent(history.newest.confidence)))"
        return switch history.newest.judgement {
        case .expected, .tooFewRuns: "\(run), as expected: \(expectation)"
        case .better: "\(run), better than expected: \(expectation)"
        case .worse: "\(run), worse than expected: \(expectation)"
        }
    }

    /// The last values as steps of one line.
    private static func trace(_ history: HistoryReport, glyphs: ChartGlyphs) -> String {
        let values = history.points.suffix(12).map(\.center)
        let steps = glyphs.steps
        guard let low = values.min(), let high = values.max() else { return "" }
        return String(
            values.map { value in
                guard high > low else { return steps[steps.count / 2] }
                return steps[min(steps.count - 1, Int((value - low) / (high - low) * Double(steps.count)))]
            })
    }
}
