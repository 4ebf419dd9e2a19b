import Regression

/// Since when rates are what they are.
enum HistorySection {
    /// So many are drawn; the table has all.
    private static let mostDrawn = 8

    static func sections(_ histories: [HistoryReport]) -> [Document.Section] {
        guard !histories.isEmpty else { return [] }
        let order = order(histories)
        let drawn = order.prefix(mostDrawn).map { history in
            Document.Block.picture(
                ComparisonPictures.history(history),
                origin:
                    "Medians of the runs in the store on hosts of fingerprint \(history.fingerprintId.prefix(8)), by kernel \(history.kernel)."
            )
        }
        let leftOut = order.dropFirst(mostDrawn).map { HistoryOverview.name($0, among: histories) }
        let remark = Report(
            leftOut.isEmpty
                ? [] : [.note("not drawn, in the table: \(leftOut.joined(separator: "; "))")])
        return [
            Document.Section(
                "History", anchor: "history",
                drawn + [.report(HistoryOverview.report(histories, isWholePage: true) + remark)])
        ]
    }

    /// Those that changed first, then those that say most; one run is no history.
    private static func order(_ histories: [HistoryReport]) -> [HistoryReport] {
        let ranked = MetricRank.sorted(histories.filter { $0.points.count > 1 }) {
            ($0.benchmark, $0.level.mean)
        }
        return ranked.filter { !$0.changes.isEmpty } + ranked.filter(\.changes.isEmpty)
    }
}
