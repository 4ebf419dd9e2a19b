import Foundation
import GRDB
import RunRecords

/// One condition on a row, with what stands for its question marks.
struct FilterTerm {
    var sql: String
    var arguments: [(any DatabaseValueConvertible)?]
}

extension [FilterTerm] {
    /// `WHERE ...`; nothing where all rows are meant.
    var clause: String { isEmpty ? "" : "WHERE " + map(\.sql).joined(separator: " AND ") }

    /// ` AND ...` for each.
    var further: String { map { " AND \($0.sql)" }.joined() }

    var arguments: [(any DatabaseValueConvertible)?] { flatMap(\.arguments) }
}

extension RunFilter {
    /// On rows of `run`. All must be true.
    ///
    /// Whether a run has a tag is looked up while runs are gone through in the order that is asked for, so that a page of those
    /// that a million have is no more work than one of all; only the runs of a rare tag are looked up themselves.
    func ofRuns(in db: Database) throws -> [FilterTerm] {
        try columns + times(of: "run")
            + tags.map { tag in
                try RunCarrier.tag(tag).share(in: db).isRare
                    ? FilterTerm(
                        sql: "run.number IN (SELECT run FROM tag WHERE key = ? AND value = ?)",
                        arguments: [tag.key, tag.value])
                    : carrying(tag, "run.number")
            }
    }

    /// On rows of `measurement` with their `run`. The measurement has the start too: there it is part of the key, and no row is
    /// looked at in vain.
    var ofMeasurements: [FilterTerm] {
        columns + times(of: "measurement") + tags.map { carrying($0, "measurement.run") }
    }

    private var columns: [FilterTerm] {
        [("label", label), ("hostname", hostname), ("fingerprint", fingerprintID)].compactMap { name, value in
            value.map { FilterTerm(sql: "run.\(name) = ?", arguments: [$0]) }
        }
    }

    private func times(of table: String) -> [FilterTerm] {
        [(">=", since), ("<", before)].compactMap { comparison, time in
            time.map {
                FilterTerm(
                    sql: "\(table).started_at \(comparison) ?", arguments: [$0.timeIntervalSince1970])
            }
        }
    }

    private func carrying(_ tag: RunTag, _ run: String) -> FilterTerm {
        FilterTerm(
            sql: "EXISTS (SELECT 1 FROM tag WHERE tag.run = \(run) AND tag.key = ? AND tag.value = ?)",
            arguments: [tag.key, tag.value])
    }
}
