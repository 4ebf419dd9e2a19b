import Charts
import Quantities
import Regression
import RunRecords

/// Runs, builds and histories side by side, drawn.
enum ComparisonPictures {
    /// What each is to the first of them, metric by metric.
    static func ratios(_ comparison: RunComparison) -> Picture? {
        let others = Array(comparison.subjects.dropFirst())
        let entries = comparison.rows.filter { $0.metric.quantity == .rate }.flatMap { row in
            zip(others, row.ratios).enumerated().compactMap { order, pair -> RankedChart.Entry? in
                let (name, ratio) = pair
                guard let ratio else { return nil }
                let whose = others.count > 1 ? ": \(name)" : ""
                return RankedChart.Entry(
                    "\(row.metric.subject.title)\(whose)", Interval(change: ratio.ratio), kind: order,
                    text: ratio.isShown ? NumberText.change(ratio.ratio.center) : "~")
            }
        }
        guard !entries.isEmpty else { return nil }
        return RankedChart(
            entries, kinds: others, unit: .share("change against \(comparison.subjects[0])"),
            intervalTitle: "\(NumberText.percent(comparison.confidence)) interval"
        ).picture(
            name: "comparison", title: "Change against \(comparison.subjects[0])",
            description: "A ~ stands where no change is shown: the interval holds 0.")
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
                .init("-\(NumberText.percent(report.threshold))", -report.threshold),
                .init("+\(NumberText.percent(report.threshold))", report.threshold),
            ], marksTitle: "threshold", unit: .share("change against \(report.baseline.name)"),
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
        let days = Set(history.points.map { DateText.day($0.startedAt) })
        return HistoryChart(
            history.points.map { point in
                .init(
                    // Runs of one day are told apart by the minute.
                    date: days.count < history.points.count
                        ? DateText.minute(point.startedAt) : DateText.day(point.startedAt),
                    value: Interval(low: point.low, middle: point.center, high: point.high),
                    note: point.annotations.isEmpty ? nil : point.annotations.joined(separator: "; "))
            }, changes: history.changeIndices, unit: .scaled(history.unit.symbol)
        ).picture(
            name: Picture.name("history", history.fingerprintId, history.metric, history.kernel),
            title: history.metric,
            description: history.changes.map { HistoryWords.change($0, of: history) }
                .joined(separator: "; ") + (history.changes.isEmpty ? "No change of level." : "."))
    }

    /// A benchmark of many runs, one row a host.
    static func hosts(_ records: [RunRecord], of benchmark: Benchmark) -> Picture? {
        var rows: [(name: String, values: [Double])] = []
        for record in records {
            let name =
                record.host.hostname ?? record.host.cpu.brand ?? String(record.fingerprint.id.prefix(8))
            let rates = record.measurements.filter { $0.benchmark == benchmark }.map(\.rate.center)
            if let place = rows.firstIndex(where: { $0.name == name }) {
                rows[place].values += rates
            } else {
                rows.append((name, rates))
            }
        }
        guard rows.count > 1 else { return nil }
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
