import Regression
package import Reporting
package import ResultStore

extension HistoryReport {
    /// Of what a store has, with what was noted of its runs.
    package init?(_ history: RateHistory, notes: [String: [Annotation]]) {
        let points = history.points.map { point in
            Point(
                run: point.run, startedAt: point.startedAt, label: point.label, center: point.center,
                low: point.low, high: point.high,
                annotations: (notes[point.run] ?? []).map(\.text))
        }
        self.init(
            of: history.benchmark, kernel: history.kernel, better: .higher,
            fingerprintId: history.fingerprintID, hostnames: history.hostnames, points: points,
            goesFurtherBack: history.goesFurtherBack)
    }
}
