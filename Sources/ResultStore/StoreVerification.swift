/// What a look at everything in a store found.
package struct StoreVerification: Equatable, Sendable {
    /// How many were looked at.
    package var records: Int
    /// Ids of runs whose records are not what was stored: nothing can bring them back but an exported file.
    package var damaged: [String] = []
    /// Ids of runs of which the tables said something else than the record.
    package var altered: [String] = []
    /// In SQLite's words: pages, indexes, references.
    package var fileFaults: [String] = []
    /// Whether what was altered was written anew from the records, and the indexes with it.
    package var isRepaired = false

    package init(records: Int = 0) { self.records = records }

    package var isSound: Bool { damaged.isEmpty && (isRepaired || (altered.isEmpty && fileFaults.isEmpty)) }
}
