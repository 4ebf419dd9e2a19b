import Charts
import Quantities
import Regression
import RunRecords

/// Runs, builds and histories side by side, drawn.
enum ComparisonPictures {
    /// So many metrics are drawn where many runs are compared.
    private static let mostMetrics = 4

    /// What each is to the first of them: all rates of one other in one drawing; of several a drawing for each of the rates
    /// that say most, with a row for each run.
    ///
    /// - Returns: with the titles of what is not drawn.
    static func ratios(_ comparison: RunComparison) -> (pictures: [Picture], leftOut: [String]) {
        let others = Array(comparison.subjects.dropFirst())
        let rows = comparison.rows.filter { $0.metric.quantity == .rate && $0.ratios.contains { $0 != nil } }
        guard others.count > 1 else {
            let drawn = rows.compactMap { row in
                row.ratios.first.flatMap(\.self).map { Named(name: row.metric.subject.title, ratio: $0) }
            }
            let picture = picture(of: drawn, rows: "metric", "", comparison)
            return ([picture].compactMap(\.self), [])
        }
        let order = MetricRank.sorted(rows) {
            ($0.metric.benchmark, $0.values.compactMap { $0?.center }.max() ?? 0)
        }
        let drawn = order.prefix(mostMetrics).compactMap { row in
            let named = zip(others, row.ratios).compactMap { name, ratio in
                ratio.map { Named(name: name, ratio: $0) }
            }
            return picture(of: named, rows: "run", row.metric.subject.title, comparison)
        }
        return (drawn, order.dropFirst(mostMetrics).map(\.metric.subject.title))
    }

    /// A row of a drawing.
    private struct Named {
        var name: String
        var ratio: RunComparison.Ratio

        var entry: RankedChart.Entry {
            .init(
                name, Interval(change: ratio.ratio), kind: 0,
                text: ratio.isShown ? NumberText.change(ratio.ratio.center) : "~")
        }
    }

    /// - Parameters:
    ///   - rows: what a row is of.
    ///   - metric: empty where each row is of one.
    private static func picture(
        of drawn: [Named], rows: String, _ metric: String, _ comparison: RunComparison
    ) -> Picture? {
        guard !drawn.isEmpty else { return nil }
        let against = "change against \(comparison.subjects[0])"
        let words = ComparisonWords(drawn.map(\.ratio), confidence: comparison.confidence)
        return RankedChart(
            drawn.map(\.entry), kinds: [], unit: .change(against), intervalTitle: words.interval,
            rowsTitle: rows
        ).picture(
            name: metric.isEmpty ? "comparison" : Picture.name("comparison", metric),
            title: metric.isEmpty ? "Change against \(comparison.subjects[0])" : "\(metric): \(against)",
            description: words.noChange ?? "Every change is shown.")
    }

    /// Of a check, with its threshold.
    static func changes(_ report: CheckReport) -> Picture? {
        guard !report.metrics.isEmpty else { return nil }
        let verdicts: [Verdict] = [.regression, .inconclusive, .improvement]
        let kinds = ["regression", "inconclusive", "improvement", "within the threshold"]
        let entries = report.metrics.map { metric in
            RankedChart.Entry(
                metric.metric.subject.title, Interval(change: metric.ratio),
                kind: verdicts.firstIndex(of: metric.verdict) ?? 3,
                text: metric.verdict == .unchanged ? "~" : NumberText.change(metric.ratio.center))
        }
        return RankedChart(
            entries, kinds: kinds,
            marks: [
                .init("threshold below", -report.threshold), .init("threshold above", report.threshold),
            ], marksTitle: "threshold ±\(NumberText.percent(report.threshold))", marksAreLines: true,
            unit: .change("change against \(report.baseline.name)"),
            intervalTitle: "\(NumberText.percent(1 - report.alpha)) interval"
        ).picture(
            name: "check", title: "Change against \(report.baseline.name): \(report.verdict.rawValue)",
            description: "\(report.countsInWords).")
    }

    /// Each launch of both sides.
    static func launches(_ verdict: MetricVerdict, order: Int) -> Picture {
        DotPlot(
            [
                .init("baseline", verdict.baselineLaunches, kind: 0),
                .init("candidate", verdict.candidateLaunches, kind: 1),
            ], kinds: ["baseline", "candidate"],
            unit: verdict.metric.unit.isEmpty
                ? .share("of peak") : .scaled(verdict.metric.unit)
        ).picture(
            name: Picture.name("launches", "\(order)", verdict.metric.name),
            title: "\(verdict.metric.subject.title): launches", description: verdict.sentence)
    }

    static func history(_ history: HistoryReport) -> Picture {
        let dates = DateText.apart(history.points.map(\.startedAt))
        return HistoryChart(
            zip(history.points, dates).map { point, date in
                .init(
                    date: date,
                    value: Interval(low: point.low, middle: point.center, high: point.high),
                    note: point.annotations.isEmpty ? nil : point.annotations.joined(separator: "; "))
            }, changes: history.changeIndices, unit: .scaled(history.unit.symbol)
        ).picture(
            name: Picture.name("history", history.fingerprintId, history.metric, history.kernel),
            title: history.metric,
            description: HistoryWords.changes(of: history))
    }

    /// Of fewer hosts the table and the ratios say as much.
    private static let fewestHosts = 3

    /// A benchmark of many runs, one row a host.
    static func hosts(_ records: [RunRecord], of benchmark: Benchmark) -> Picture? {
        var rows: [(name: String, values: [Double])] = []
        for record in records {
            let name =
                record.host.hostname ?? record.host.cpu.brand ?? String(record.fingerprint.id.prefix(8))
            let rates = record.measurements.filter { $0.benchmark == benchmark }.map(\.rate.center)
            guard !rates.isEmpty else { continue }
            if let place = rows.firstIndex(where: { $0.name == name }) {
                rows[place].values += rates
            } else {
                rows.append((name, rates))
            }
        }
        guard rows.count >= fewestHosts else { return nil }
        return DotPlot(rows.map { .init($0.name, $0.values) }, unit: .scaled(benchmark.unit.symbol)).picture(
            name: Picture.name("hosts", benchmark.name), title: "\(benchmark.title), by host",
            description: "A point for each run.")
    }
}

extension Interval {
    /// Of a ratio, as what it changes.
    fileprivate init(change ratio: Estimate) {
        self.init(low: ratio.low - 1, middle: ratio.center - 1, high: ratio.high - 1)
    }
}
