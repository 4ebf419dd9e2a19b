import Dispatch
import Foundation
import RunRecords
import Synchronization

/// What a store's tables hold of one run: its document, and beside it what lists and histories ask for.
package struct ListedRun: Sendable {
    package let rows: RecordRows
    /// Whether its rates are sorted into histories by the run's time.
    private let hasOneTime: Bool

    package init(_ rows: RecordRows, hasOneTime: Bool) {
        self.rows = rows
        self.hasOneTime = hasOneTime
    }

    package enum State: Sendable {
        case sound
        /// Sound, but without its outline. With what should be said.
        case incomplete(RecordRows)
        /// The record is what it was; what is said of it is not. With what should be said.
        case altered(RecordRows)
        /// The record is not what was stored.
        case damaged
    }

    /// Compares the tables with the record, which is protected by its id.
    private var state: State {
        guard let sealed = try? SealedRecord(document: rows.json), sealed.json == rows.json,
            sealed.record.id == rows.id
        else { return .damaged }
        let expected = RecordRows(sealed)
        var asked = expected
        if rows.outline == nil { asked.outline = nil }
        guard asked == rows, hasOneTime else { return .altered(expected) }
        return rows.outline == nil && expected.outline != nil ? .incomplete(expected) : .sound
    }

    private enum Fault {
        case damaged, altered
    }

    /// The same of what lists and histories show, in a tenth of the time: the record's bytes are those that its id is the
    /// digest of, and were taken apart when they were stored.
    private var fault: Fault? {
        guard RunRecord.isContent(rows.json, ofID: rows.id), let expected = RecordRows(listing: rows.json)
        else { return .damaged }
        var listed = rows
        listed.outline = nil
        return expected == listed && hasOneTime ? nil : .altered
    }

    package static func states(of runs: [ListedRun]) -> [State] { onAllProcessors(runs) { $0.state } }

    private static func onAllProcessors<Value: Sendable>(
        _ runs: [ListedRun], _ value: @Sendable (ListedRun) -> Value
    ) -> [Value] {
        let found = Mutex<[Int: Value]>([:])
        DispatchQueue.concurrentPerform(iterations: runs.count) { index in
            let made = value(runs[index])
            found.withLock { $0[index] = made }
        }
        return found.withLock { values in runs.indices.compactMap { values[$0] } }
    }

    /// Makes sure that what is shown of these runs is what their records hold.
    package static func verify(_ runs: [ListedRun], path: String) throws(StoreError) {
        for (run, fault) in zip(runs, onAllProcessors(runs) { $0.fault }) {
            switch fault {
            case nil: break
            case .damaged: throw .content(path: path, .damagedRecord(id: run.rows.id))
            case .altered: throw .content(path: path, .alteredSummary(id: run.rows.id))
            }
        }
    }

    /// Of runs that are shown, newest first: those at the head, which are looked at, and some of the others, which nobody can
    /// foresee. To check a record takes tenths of a millisecond, and milliseconds where it is large, so that not all of a hundred
    /// thousand are checked.
    package static func sample<Run>(_ runs: [Run], whole: Int = 256, chance: Int = 64) -> [Run] {
        Array(runs.prefix(whole)) + runs.dropFirst(whole).shuffled().prefix(chance)
    }
}
