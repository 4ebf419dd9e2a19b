import Foundation
import PlainText
import Quantities
import Regression
import RunRecords

/// JUnit XML as Jenkins, GitLab and GitHub's reporters read it: a test case a metric, a failure for a regression,
/// skipped where nothing can be said.
enum JUnitExport {
    static let format = ExportFormat(name: "junit", reader: "Jenkins, GitLab, test reporters") { input in
        let text =
            switch input.content {
            case .check(let report):
                document(
                    report.metrics.map(Case.init) + report.leftOut.map(Case.init), seconds: nil,
                    startedAt: report.checkedAt,
                    hostname: report.candidate.hostname)
            case .runs(let runs):
                document(
                    input.metrics.map(Case.init),
                    seconds: runs.reduce(0) { $0 + $1.finishedAt.timeIntervalSince($1.startedAt) },
                    startedAt: runs.first?.startedAt, hostname: runs.first?.host.hostname)
            }
        return [ExportFile(text)]
    }

    private struct Case {
        var name: String
        var output: String
        /// `failure` or `skipped` with its message.
        var outcome: (element: String, message: String)?

        init(_ verdict: MetricVerdict) {
            name = verdict.metric.name
            output = verdict.sentence
            outcome =
                switch verdict.verdict {
                case .regression: ("failure", verdict.sentence)
                case .inconclusive: ("skipped", verdict.sentence)
                case .improvement, .worse, .better, .unchanged: nil
                }
        }

        init(_ gap: CheckReport.LeftOut) {
            name = gap.name
            output = gap.sentence
            outcome = ("skipped", gap.sentence)
        }

        init(_ metric: ExportedMetric) {
            let estimate = metric.estimate
            let value = { NumberText.withUnit($0, metric.unit, digits: 4) }
            name = metric.name
            output = "\(value(estimate.center)) (\(value(estimate.low)) to \(value(estimate.high)))"
        }

        var element: String {
            var lines = [
                "    <testcase name=\"\(name.escapedForXML)\" classname=\"wattmark.\(group.escapedForXML)\">"
            ]
            if let outcome {
                let type = outcome.element == "failure" ? " type=\"regression\"" : ""
                lines.append(
                    "      <\(outcome.element)\(type) message=\"\(outcome.message.escapedForXML)\"/>")
            }
            lines.append("      <system-out>\(output.escapedForXML)</system-out>")
            lines.append("    </testcase>")
            return lines.joined(separator: "\n")
        }

        private var group: String { name.split(separator: "/").first.map(String.init) ?? name }
    }

    /// - Parameter seconds: `nil` where they are not known.
    private static func document(_ cases: [Case], seconds: Double?, startedAt: Date?, hostname: String?)
        -> String
    {
        let failures = cases.count { $0.outcome?.element == "failure" }
        let skipped = cases.count { $0.outcome?.element == "skipped" }
        let time = seconds.map { " time=\"\($0)\"" } ?? ""
        let counts =
            "tests=\"\(cases.count)\" failures=\"\(failures)\" errors=\"0\" skipped=\"\(skipped)\"\(time)"
        var attributes = counts
        if let startedAt {
            // Without a zone, as the JUnit schema has it; UTC.
            attributes += " timestamp=\"\(startedAt.utcText.replacing("Z", with: ""))\""
        }
        if let hostname { attributes += " hostname=\"\(hostname.escapedForXML)\"" }
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <testsuites name="wattmark" \(counts)>
              <testsuite name="wattmark" \(attributes)>
            \(cases.map(\.element).joined(separator: "\n"))
              </testsuite>
            </testsuites>

            """
    }
}
