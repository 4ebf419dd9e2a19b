import Quantities
import Regression
import RunRecords

/// Metrics over time, one line a metric and kind of host.
package enum HistoryOverview {
    /// As many values make a trace.
    private static let traced = 24

    package static func report(_ histories: [HistoryReport]) -> Report {
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
        return Report([.table(table)] + changes + [.note(legend)])
    }

    private static let legend = """
        level is the mean since the last change; runs are of one host and build where the fingerprint is \
        equal; --metric NAME draws a chart.
        """

    /// With the kernel where several kernels of one benchmark were measured on like hosts: their rates are not compared.
    private static func name(_ history: HistoryReport, among all: [HistoryReport]) -> String {
        let alike = all.count { $0.metric == history.metric && $0.fingerprintId == history.fingerprintId }
        return alike > 1 ? "\(history.metric) (\(history.kernel))" : history.metric
    }

    private static func newest(_ judgement: LevelHistory.Judgement) -> ReportCell {
        switch judgement {
        case .expected: .text("expected", .faint)
        case .better: .text("better", .good)
        case .worse: .text("worse", .bad)
        case .tooFewRuns: .text("too few", .faint)
        }
    }
}
