/// What a look at everything in a store found.
package struct StoreVerification: Equatable, Sendable {
    /// How many were looked at.
    package var records: Int
    /// Ids of runs whose records are not what was stored, or none that a store can hold: nothing can bring them back but an
    /// exported file.
    package var damaged: [String] = []
    /// Ids of runs of which the tables said something else than the record.
    package var altered: [String] = []
    /// In SQLite's words: pages, indexes, references.
    package var fileFaults: [String] = []
    /// Whether what was altered was written anew from the records, and the indexes with it.
    package var isRepaired = false

    package init(records: Int = 0) { self.records = records }

    /// Of runs of which the tables were written anew: what they cannot say even so (a text with the character U+0000) is not
    /// repaired, and counts as damage.
    package mutating func settle(_ written: [ListedRun]) {
        for (run, state) in zip(written, ListedRun.states(of: written)) {
            guard case .altered = state else { continue }
            altered.removeAll { $0 == run.rows.id }
            damaged.append(run.rows.id)
        }
    }

    package var isSound: Bool { damaged.isEmpty && (isRepaired || (altered.isEmpty && fileFaults.isEmpty)) }
}
