import Quantities
import Regression
import RunRecords

/// Metrics over time, one line a metric and kind of host.
package enum HistoryOverview {
    /// As many values make a trace.
    private static let traced = 24

    /// - Parameter isWholePage: whether it stands in a page that has the charts too.
    package static func report(_ histories: [HistoryReport], isWholePage: Bool = false) -> Report {
        let table = ReportTable(
            histories,
            [
                .name("metric") { .name(name($0, among: histories)) },
                .name("fingerprint", detail: 2) { .name(String($0.fingerprintId.prefix(8))).with(.faint) },
                .number("runs", detail: 1) { .text("\($0.points.count)\($0.goesFurtherBack ? "+" : "")") },
                .number("level") { .rate($0.level.mean, $0.unit, digits: 4) },
                .bar("over time", widest: traced) {
                    ReportCell(.trace($0.points.suffix(traced).map(\.center)))
                },
                .text("newest") { newest($0.newest.judgement) },
            ])
        let changes = histories.flatMap { history in
            history.changes.map { change in
                Report.Block.note(Phrase("\(history.metric): \(HistoryWords.change(change, of: history))"))
            }
        }
        return Report(
            [.table(table)] + changes + [
                .note(isWholePage ? legend : "\(legend); --metric NAME draws a chart.")
            ])
    }

    /// A line for each run of each metric, for programs.
    package static func data(_ histories: [HistoryReport]) -> ReportTable {
        let lines = histories.flatMap { history in history.points.map { (history: history, point: $0) } }
        return ReportTable(
            lines,
            [
                .name("metric") { .name($0.history.metric) },
                .name("kernel") { .name($0.history.kernel) },
                .name("fingerprint_id") { .name($0.history.fingerprintId) },
                .name("unit") { .name($0.history.unit.symbol) },
                .name("run") { .name($0.point.run) },
                .name("started_at") { ReportCell(.date($0.point.startedAt)) },
                .name("label") { .name($0.point.label ?? "") },
                .number("center") { .number($0.point.center) },
                .number("low") { .number($0.point.low) },
                .number("high") { .number($0.point.high) },
                .text("annotations") { .text($0.point.annotations.joined(separator: "; ")) },
            ])
    }

    private static let legend = """
        level is the mean since the last change; runs are of one host and build where the fingerprint is equal
        """

    /// With the kernel where several kernels of one benchmark were measured on like hosts: their rates are not compared.
    static func name(_ history: HistoryReport, among all: [HistoryReport]) -> String {
        let alike = all.count { $0.metric == history.metric && $0.fingerprintId == history.fingerprintId }
        return alike > 1 ? "\(history.metric) (\(history.kernel))" : history.metric
    }

    private static func newest(_ judgement: LevelHistory.Judgement) -> ReportCell {
        switch judgement {
        case .expected: .text("expected", .faint)
        case .better: .text("better", .good)
        case .worse: .text("worse", .bad)
        case .tooFewRuns: .text(HistoryWords.tooFew, .faint)
        }
    }
}
