package import RunRecords

/// What an index tells the runs of.
package enum RunCarrier: Hashable, Sendable {
    case tag(RunTag)
    case label(String)

    /// How many of the newest runs it is of: enough to choose how to look for them, and no more work in a large store.
    package struct Share {
        /// Of which it is told.
        package static let newest = 1_000

        private let having: Int
        private let runs: Int

        package init(_ having: Int, of runs: Int) {
            self.having = having
            self.runs = runs
        }

        /// So that its runs are looked up one by one.
        package var isRare: Bool { having == 0 }

        fileprivate var value: Double { runs == 0 ? 0 : Double(having) / Double(runs) }
    }

    /// What a filter asks of runs that the fewest have, to look for their hosts by it. `nil` where it asks nothing of the kind,
    /// and where most runs have it: then the newest of each series is found soon by going through them.
    package static func narrowest(
        of filter: RunFilter, share: (RunCarrier) throws -> Share
    ) rethrows -> RunCarrier? {
        // One host has few runs.
        guard filter.hostname == nil else { return nil }
        let carriers = filter.tags.map { RunCarrier.tag($0) } + (filter.label.map { [.label($0)] } ?? [])
        let shares = try carriers.map { (carrier: $0, share: try share($0).value) }
        return shares.min { $0.share < $1.share }.flatMap { $0.share <= 0.5 ? $0.carrier : nil }
    }
}
