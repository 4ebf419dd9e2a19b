import Foundation
import Quantities
import Regression
import RunRecords

/// What is to be said of a metric's history.
enum HistoryWords {
    static func change(_ change: HistoryReport.Change, of history: HistoryReport) -> String {
        let share = change.after / change.before - 1
        let percent = (share < 0 ? "" : "+") + NumberText.percent(share, digits: 3)
        let values = [change.before, change.after].map {
            NumberText.withUnit($0, history.unit.symbol, digits: 4)
        }
        return """
            \(change.verdict == .regression ? "worse" : "better") since \(DateText.day(change.startedAt)), run \
            \(change.run.prefix(12)): \(percent), from \(values[0]) to \(values[1]) \
            (\(NumberText.probability(change.pValue)))
            """
    }

    /// Of all of them, as a drawing has it.
    static func changes(of history: HistoryReport) -> String {
        let found = history.changes.map { change($0, of: history) }
        guard found.isEmpty else { return found.joined(separator: "; ") + "." }
        return history.points.count < LevelHistory.fewestForAChange
            ? "\(tooFew.prefix(1).uppercased() + tooFew.dropFirst()) to tell a change of level."
            : "No change of level."
    }

    /// In a table and in every sentence.
    static let tooFew = "too few runs"

    static func newest(_ history: HistoryReport) -> String {
        guard let point = history.points.last else { return "" }
        let value = NumberText.withUnit(point.center, history.unit.symbol, digits: 4)
        let run = "the newest run, \(point.run.prefix(12)), has \(value)"
        guard let low = history.newest.expectedLow, let high = history.newest.expectedHigh else {
            return "\(run): \(tooFew) on this level to judge it"
        }
        let ends = [low, high].map { NumberText.withUnit($0, history.unit.symbol, digits: 4) }
        let expectation =
            "\(ends[0]) to \(ends[1]) was to be expected (\(NumberText.percent(history.newest.confidence)))"
        return switch history.newest.judgement {
        case .expected, .tooFewRuns: "\(run), as expected: \(expectation)"
        case .better: "\(run), better than expected: \(expectation)"
        case .worse: "\(run), worse than expected: \(expectation)"
        }
    }
}
