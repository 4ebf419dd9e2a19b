package import Foundation
package import Regression
import RunRecords

/// What the formats are made from: stored runs, or the outcome of a check.
package struct ExportInput: Sendable {
    enum Content: Sendable {
        /// Oldest first; never empty.
        case runs([RunRecord])
        case check(CheckReport)
    }

    let content: Content
    /// The JSON of the same, byte for byte as it is stored or printed.
    let documents: [Data]

    /// - Parameter documents: the canonical JSON of one or more runs, in any order.
    package init(runs documents: [Data]) throws {
        guard !documents.isEmpty else { throw ExportError.nothingToExport }
        let pairs = try documents.map { (try RunRecord(validating: $0), $0) }
            .sorted { ($0.0.startedAt, $0.0.id) < ($1.0.startedAt, $1.0.id) }
        content = .runs(pairs.map(\.0))
        self.documents = pairs.map(\.1)
    }

    package init(_ report: CheckReport) throws {
        content = .check(report)
        documents = [try CanonicalJSON.encode(report) + Data("\n".utf8)]
    }

    /// What is to be followed over time: the runs' metrics, each once, or the new side of a check.
    var metrics: [ExportedMetric] {
        switch content {
        case .runs(let runs): ExportedMetric.merged(runs)
        case .check(let report): ExportedMetric.all(of: report, side: .candidate)
        }
    }

    /// The newest run, which describes the host.
    var newestRun: RunRecord? {
        if case .runs(let runs) = content { runs.last } else { nil }
    }

    /// The metrics and what each file of them is called: for a check the baseline stands beside the candidate, so that
    /// a tool can compare the two itself.
    var sides: [(suffix: String?, metrics: [ExportedMetric])] {
        switch content {
        case .runs: [(nil, metrics)]
        case .check(let report):
            ExportedMetric.Side.allCases.map { ($0.rawValue, ExportedMetric.all(of: report, side: $0)) }
        }
    }
}
