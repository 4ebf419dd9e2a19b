import Foundation
import Quantities
import Regression
import RunRecords

/// Everything about each metric over time, with a chart each.
package enum HistoryCharts {
    package static func report(_ histories: [HistoryReport]) -> Report { .groups(histories.map(chart)) }

    private static func chart(_ history: HistoryReport) -> Report {
        let notes = notes(of: history)
        let chart = PointChart(
            values: history.points.map(\.center), changes: history.changeIndices,
            marks: notes.map { .init(index: $0.index, letter: $0.letter) }, ends: ends(of: history))
        let lines =
            history.changes.map { HistoryWords.change($0, of: history) } + ["kernel \(history.kernel)"]
            + notes.map { "\($0.letter): \($0.text)" } + [HistoryWords.newest(history)]
        // Of one point a chart says nothing that the lines do not.
        let drawn: [Report.Block] = history.points.count > 1 ? [.chart(chart)] : []
        return Report(
            [.title(Phrase(title(history, upTo: chart.range.high), .strong))] + drawn
                + lines.map { .note(Phrase($0)) })
    }

    private static func title(_ history: HistoryReport, upTo high: Double) -> String {
        let runs =
            NumberText.count(history.points.count, "run") + (history.goesFurtherBack ? ", the newest" : "")
        let hosts = history.hostnames.isEmpty ? "" : ", host " + history.hostnames.joined(separator: ", ")
        return """
            \(history.metric) in \(history.unit.scale(of: high).symbol), \(history.better.rawValue) is better: \(runs), fingerprint \
            \(history.fingerprintId.prefix(8))\(hosts)
            """
    }

    /// Of the first and the last run, so that they are told apart.
    private static func ends(of history: HistoryReport) -> (first: String, last: String) {
        guard let first = history.points.first?.startedAt, let last = history.points.last?.startedAt else {
            return ("", "")
        }
        let texts = DateText.apart([first, last])
        return (texts[0], texts[1])
    }

    /// Runs with notes, lettered in order; more than there are letters share the last.
    private static func notes(of history: HistoryReport) -> [(index: Int, letter: Character, text: String)] {
        let letters = Array("abcdefghijklmnopqrstuvwxyz")
        let noted = history.points.enumerated().filter { !$0.element.annotations.isEmpty }
        return noted.enumerated().map { order, entry in
            let (index, point) = entry
            let words = point.annotations.joined(separator: "; ")
            return (
                index, letters[min(order, letters.count - 1)],
                "\(DateText.day(point.startedAt)), run \(point.run.prefix(12)): \(words)"
            )
        }
    }
}
