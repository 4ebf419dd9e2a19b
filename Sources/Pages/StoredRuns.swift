import Foundation
package import Regression
package import Reporting
package import ResultStore
package import RunRecords

/// What a store says of its runs, as reports show it.
extension RunStore {
    /// The newest runs with what was noted of them, and which of them may be compared.
    package func rows(of filter: RunFilter = RunFilter(), limit: Int) throws -> [ResultsReport.Row] {
        let runs = try list(filter, limit: limit)
        let notes = try annotations(ofRuns: runs.map(\.id))
        let marks = LikeRuns.marks(
            of: runs.map { run in
                LikeRuns.Run(
                    fingerprintID: run.fingerprintID,
                    rates: run.rates.map { RateConditions($0.benchmark, kernel: $0.kernel) })
            })
        return zip(runs, marks).map { ResultsReport.Row($0, like: $1, notes: notes[$0.id] ?? []) }
    }

    /// Since when the rates are what they are that these runs measured on hosts like theirs; of everything where there is no
    /// run.
    ///
    /// - Parameter limit: of how many of the newest runs.
    package func histories(of records: [RunRecord], newest limit: Int) throws -> [HistoryReport] {
        let measured = Set(records.flatMap { $0.measurements.map(\.benchmark) })
        let hosts = Set(records.map(\.fingerprint.id))
        let histories = try history(newest: limit) { measured.isEmpty || measured.contains($0) }
            .filter { hosts.isEmpty || hosts.contains($0.fingerprintID) }
        let notes = try annotations(ofRuns: histories.flatMap { $0.points.map(\.run) })
        return histories.compactMap { HistoryReport($0, notes: notes) }
    }
}

extension ResultsReport.Row {
    fileprivate init(_ run: RunSummary, like: String, notes: [Annotation]) {
        self.init(
            id: run.id, startedAt: run.startedAt, label: run.label,
            tags: Dictionary(run.tags.map { ($0.key, $0.value) }) { first, _ in first },
            hostname: run.hostname, fingerprintId: run.fingerprintID, like: like,
            toolVersion: run.toolVersion,
            rates: run.rates.map { rate in
                Rate(
                    of: rate.benchmark, kernel: rate.kernel, center: rate.center, low: rate.low,
                    high: rate.high)
            }, annotations: notes.map(Note.init))
    }
}

extension ResultsReport.Row.Note {
    package init(_ annotation: Annotation) {
        self.init(madeAt: annotation.madeAt, text: annotation.text)
    }
}

extension RunComparison {
    /// Of several runs against the first; `nil` of fewer than two. Rates of one problem are compared, whatever else differs,
    /// which is said: a page is no gate.
    package init?(showing records: [RunRecord]) {
        guard let first = records.first, records.count > 1 else { return nil }
        let differences = records.dropFirst().map {
            Comparability(baseline: .init(first), candidate: .init($0), ofEqualProblems: true).differences
        }
        let names = RunNames(records)
        let subjects = records.map { ComparedSubject($0, named: names.column($0)) }
        self.init(subjects, differences: differences)
    }

    /// As it is asked for: of several runs as they are named, the size of whose problems may differ where that was accepted.
    ///
    /// - Parameter differences: of each run after the first.
    package init(of named: [(name: String, record: RunRecord)], differences: [[FieldDifference]]) {
        guard let first = named.first?.record else {
            self.init([])
            return
        }
        self.init(
            named.map { ComparedSubject($0.record, named: $0.name, against: first) },
            differences: differences)
    }
}
