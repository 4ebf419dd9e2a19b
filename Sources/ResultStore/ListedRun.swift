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
        /// The record is what it was; what is said of it is not. With what should be said.
        case altered(RecordRows)
        /// The record is not what was stored.
        case damaged
    }

    /// Compares the tables with the record, which alone is protected, by its id.
    var state: State {
        guard let sealed = try? SealedRecord(document: rows.json), sealed.json == rows.json,
            sealed.record.id == rows.id
        else { return .damaged }
        let expected = RecordRows(sealed)
        return expected == rows && hasOneTime ? .sound : .altered(expected)
    }

    /// On all processors.
    package static func states(of runs: [ListedRun]) -> [State] {
        let found = Mutex<[Int: State]>([:])
        DispatchQueue.concurrentPerform(iterations: runs.count) { index in
            let state = runs[index].state
            found.withLock { $0[index] = state }
        }
        return found.withLock { states in runs.indices.compactMap { states[$0] } }
    }

    /// Makes sure that what is shown of these runs is what their records hold.
    package static func verify(_ runs: [ListedRun], path: String) throws(StoreError) {
        for (run, state) in zip(runs, states(of: runs)) {
            switch state {
            case .sound: break
            case .damaged: throw .content(path: path, .damagedRecord(id: run.rows.id))
            case .altered: throw .content(path: path, .alteredSummary(id: run.rows.id))
            }
        }
    }

    /// Of runs that are shown, newest first: those at the head, which are looked at, and some of the others, which nobody can
    /// foresee. To check a record takes a millisecond or more, so that not all of a hundred thousand are checked.
    package static func sample<Run>(_ runs: [Run]) -> [Run] {
        let (whole, chance) = (256, 64)
        return Array(runs.prefix(whole)) + runs.dropFirst(whole).shuffled().prefix(chance)
    }
}
