/// What came of several records.
package struct ImportCount: Equatable, Sendable {
    package var inserted: Int
    package var alreadyPresent: Int

    package init(inserted: Int = 0, alreadyPresent: Int = 0) {
        self.inserted = inserted
        self.alreadyPresent = alreadyPresent
    }

    mutating func add(_ outcome: InsertOutcome) {
        switch outcome {
        case .inserted: inserted += 1
        case .alreadyPresent: alreadyPresent += 1
        }
    }
}
