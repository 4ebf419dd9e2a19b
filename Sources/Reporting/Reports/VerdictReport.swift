import Quantities
package import Regression
import RunRecords

/// The answer of a check.
package enum VerdictReport {
    package static func report(_ report: CheckReport) -> Report {
        var answer = Report()
        if !report.differences.isEmpty {
            answer.add(.title(Phrase("Compared across differences, as asked:", .caution)))
            answer += DifferencesReport.report(report.differences)
            answer.add(.gap)
        }
        answer.add(.table(table(report)))
        for metric in report.metrics {
            answer.add(
                .note(
                    "\(metric.metric.subject.title): \(metric.explanation) (\(NumberText.probability(metric.adjustedPValue)))."
                ))
        }
        for lacking in report.leftOut {
            answer.add(
                .note("Not compared: \(lacking.title), which \(lacking.lackedBy) does not measure."))
        }
        if report.design == .paired {
            for side in [report.baseline, report.candidate] { answer.add(.note(identity(of: side))) }
        }
        for line in report.advice { answer.add(.note(line)) }
        answer.add(
            .title(Phrase(title(report.verdict), emphasis(report.verdict)) + Phrase(" " + facts(report))))
        return answer
    }

    /// The verdict alone: `regression (10 pairs of launches, threshold 2.0 %)`.
    static func words(on report: CheckReport) -> String { "\(title(report.verdict)) \(facts(report))" }

    /// What the program says of itself.
    private static func identity(of side: CheckReport.Side) -> String {
        let version = side.toolVersion.isEmpty ? "of unknown version" : side.toolVersion
        let commit = side.commit.map { ", commit \($0)" } ?? ", commit unknown"
        let build = side.toolBuild.map { ", \($0.rawValue) build" } ?? ""
        return "\(side.name) is wattmark \(version)\(commit)\(build)."
    }

    private static func table(_ report: CheckReport) -> ReportTable {
        ReportTable(
            report.metrics,
            [
                .text("metric") { .text($0.metric.subject.title) },
                .number("baseline", detail: 2) { .quantity($0.baseline.center, $0.metric.unit) },
                .number("candidate", detail: 1) { .quantity($0.candidate.center, $0.metric.unit) },
                .number("change") {
                    $0.verdict == .unchanged ? .text("~") : ReportCell(.change(ratio: $0.ratio.center))
                },
                .number("interval") {
                    ReportCell(.changeInterval(low: $0.ratio.low, high: $0.ratio.high))
                },
                .number("verdict") { .text($0.title, emphasis($0.verdict)) },
            ])
    }

    private static func title(_ verdict: Verdict) -> String {
        switch verdict {
        case .regression, .improvement, .inconclusive: verdict.rawValue
        case .worse, .better: "within the threshold"
        case .unchanged: "no difference seen"
        }
    }

    private static func facts(_ report: CheckReport) -> String {
        let (old, new) = (report.baseline.launches, report.candidate.launches)
        let launches =
            report.design == .paired
            ? "\(NumberText.count(new, "pair")) of launches"
            : "\(NumberText.count(new, "launch", plural: "launches")) against \(old) stored"
        let across = report.differences.isEmpty ? "" : ", across the differences above"
        return "(\(launches), threshold \(NumberText.percent(report.threshold))\(across))"
    }

    private static func emphasis(_ verdict: Verdict) -> Emphasis {
        switch verdict {
        case .regression: .bad
        case .improvement: .good
        case .inconclusive: .caution
        case .worse, .better, .unchanged: .plain
        }
    }
}
