import Foundation
package import Quantities
package import Regression

/// The answer of a check, for people.
package enum CheckText {
    package static func render(_ report: CheckReport, style: TextStyle) -> String {
        var text = ""
        if !report.differences.isEmpty {
            text += style.yellow("Compared across differences, as asked:") + "\n"
            text += DifferencesText.render(report.differences, style: style) + "\n"
        }
        text += table(report, style: style)
        for metric in report.metrics {
            text += fill(
                "\(metric.metric.subject.title): \(metric.explanation) (p \(pValue(metric.adjustedPValue))).",
                style: style)
        }
        for line in report.advice { text += fill(line, style: style) }
        return text + verdict(report, style: style) + "\n"
    }

    private static func table(_ report: CheckReport, style: TextStyle) -> String {
        var table = TextTable([
            ("metric", .left), ("baseline", .right), ("candidate", .right), ("change", .right),
            ("interval", .right), ("verdict", .right),
        ])
        for metric in report.metrics {
            let unit = metric.metric.unit
            table.add([
                .init(metric.metric.subject.title), .init(NumberText.withUnit(metric.baseline.center, unit)),
                .init(NumberText.withUnit(metric.candidate.center, unit)),
                .init(RatioText.change(metric.ratio, isShown: metric.adjustedPValue < report.alpha)),
                .init(RatioText.interval(metric.ratio)),
                .init(metric.verdict.rawValue, { decorated($1, metric.verdict, $0) }),
            ])
        }
        return table.text(style)
    }

    private static func verdict(_ report: CheckReport, style: TextStyle) -> String {
        let (old, new) = (report.baseline.launches, report.candidate.launches)
        let launches =
            report.design == .paired
            ? "\(NumberText.count(new, "pair")) of launches"
            : "\(NumberText.count(new, "launch", plural: "launches")) against \(old) stored"
        let across = report.differences.isEmpty ? "" : ", across the differences above"
        let what = report.verdict.rawValue
        let facts = "(\(launches), threshold \(NumberText.percent(report.threshold))\(across))"
        return decorated(what, report.verdict, style) + " "
            + WrappedText.fill(facts, after: what.count + 1, indent: 2)
    }

    private static func decorated(_ text: String, _ verdict: Verdict, _ style: TextStyle) -> String {
        switch verdict {
        case .regression: style.red(text)
        case .improvement: style.green(text)
        case .inconclusive: style.yellow(text)
        case .unchanged: text
        }
    }

    private static func pValue(_ value: Double) -> String {
        value < 0.0001 ? "< 0.0001" : "= " + NumberText.significant(value, 2)
    }

    private static func fill(_ text: String, style: TextStyle) -> String {
        "  " + style.dim(WrappedText.fill(text, after: 2, indent: 4)) + "\n"
    }
}

/// Ratios as changes in percent.
package enum RatioText {
    /// `-3.1 %`, or `~` where no change is shown.
    package static func change(_ ratio: Estimate, isShown: Bool) -> String {
        isShown ? percent(ratio.center) : "~"
    }

    /// `-3.4...-2.8 %`.
    package static func interval(_ ratio: Estimate) -> String {
        "\(percent(ratio.low, unit: ""))...\(percent(ratio.high))"
    }

    private static func percent(_ ratio: Double, unit: String = " %") -> String {
        String(format: "%+.1f", (ratio - 1) * 100) + unit
    }
}
