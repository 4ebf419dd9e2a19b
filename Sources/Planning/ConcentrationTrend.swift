package import Profiles
package import RunRecords

/// How concentrated a whole was at several dates.
package struct ConcentrationTrend: Encodable, Hashable, Sendable {
    package struct Point: Encodable, Hashable, Sendable {
        package var id: String
        package var date: AsOf
        package var coverage: Double
        /// What the largest `top` of those that are named hold together: the least that the largest of all hold.
        package var topShare: Double
        /// Where the rest is spread over many; the least that it can be.
        package var herfindahlLow: Double
        /// Where the largest holds the rest too; the most.
        package var herfindahlHigh: Double
        /// `nil` where those that are named do not hold more than half.
        @Nullable package var nakamoto: Int?
    }

    package var what: Shares.Subject
    /// How many entities `top_share` counts.
    package var top: Int
    /// The oldest first.
    package var points: [Point]

    /// - Parameter merge: applied where a file has its entities.
    /// - Throws: where the files are not of one kind, or one has no date.
    package init(of files: [Shares], top: Int, merging merges: [Merge] = []) throws(PlanningError) {
        guard let first = files.first else { throw .noShares(place: "the trend") }
        if let other = files.first(where: { $0.what != first.what }) {
            throw .unlikeShares(first.id, first.what, other.id, other.what)
        }
        if let undated = files.first(where: { $0.date.firstDay == nil }) { throw .undatedShares(undated.id) }
        what = first.what
        self.top = top
        var found: [Point] = []
        for file in files {
            var holdings = try Holdings(file)
            let names = Set(holdings.entities.map(\.name))
            for merge in merges where names.isSuperset(of: merge.members) {
                holdings = try holdings.merging(merge)
            }
            let whole = Concentration(of: holdings, top: top)
            found.append(
                Point(
                    id: file.id, date: file.date, coverage: whole.coverage, topShare: whole.asDust.topShare,
                    herfindahlLow: whole.asDust.herfindahl, herfindahlHigh: whole.withLargest.herfindahl,
                    nakamoto: whole.asDust.nakamoto))
        }
        points = found.sorted { Self.day($0) < Self.day($1) }
    }

    private static func day(_ point: Point) -> Int { point.date.firstDay?.dayNumber ?? 0 }

    /// Of the top share, from the first date to the last, as a difference of shares.
    package var change: Double {
        guard let first = points.first, let last = points.last else { return 0 }
        return last.topShare - first.topShare
    }
}
