import Regression

/// Since when rates are what they are.
enum HistorySection {
    /// So many are drawn; the table has all.
    private static let mostDrawn = 8

    static func sections(_ histories: [HistoryReport]) -> [Document.Section] {
        guard !histories.isEmpty else { return [] }
        // Those that changed first, then the longest.
        let order = histories.enumerated().filter { $0.element.points.count > 1 }.sorted { left, right in
            let (one, other) = (left.element, right.element)
            if one.changes.isEmpty != other.changes.isEmpty { return other.changes.isEmpty }
            if one.points.count != other.points.count { return one.points.count > other.points.count }
            return left.offset < right.offset
        }
        let drawn = order.prefix(mostDrawn).map { _, history in
            Document.Block.picture(
                ComparisonPictures.history(history),
                origin:
                    "Medians of the runs in the store on hosts of fingerprint \(history.fingerprintId.prefix(8)), by kernel \(history.kernel)."
            )
        }
        return [
            Document.Section(
                "History", anchor: "history", drawn + [.report(HistoryOverview.report(histories))])
        ]
    }
}
