import Foundation
import GRDB
import RunRecords

/// One condition on a row of the table of runs, with what stands for its question marks.
struct FilterTerm {
    /// Begins with a column of `run`.
    var sql: String
    var arguments: [(any DatabaseValueConvertible)?]
    /// Whether it is of the start, which a measurement has too: there it is part of the key, and no row is looked at in vain.
    var isOfStart = false

    /// The same on a row of `measurement` that `run` may be joined to.
    var ofMeasurement: String { "\(isOfStart ? "measurement" : "run").\(sql)" }
}

extension [FilterTerm] {
    /// ` AND ...` for each, on rows of `measurement`.
    var ofMeasurements: String { map { " AND \($0.ofMeasurement)" }.joined() }

    /// What joins `run` to `measurement`, where one of them asks for it.
    var join: String {
        allSatisfy(\.isOfStart) ? "" : " CROSS JOIN run ON run.number = measurement.run"
    }
}

extension RunFilter {
    /// All of which must be true.
    var terms: [FilterTerm] {
        let columns: [(String, (any DatabaseValueConvertible)?)] = [
            ("label = ?", label), ("hostname = ?", hostname), ("fingerprint = ?", fingerprintID),
        ]
        let starts = [("started_at >= ?", since), ("started_at < ?", before)]
        let given = columns.compactMap { sql, value in value.map { FilterTerm(sql: sql, arguments: [$0]) } }
        let timed = starts.compactMap { sql, time in
            time.map { FilterTerm(sql: sql, arguments: [$0.timeIntervalSince1970], isOfStart: true) }
        }
        return given + timed
            + tags.map { tag in
                FilterTerm(
                    sql: "number IN (SELECT run FROM tag WHERE key = ? AND value = ?)",
                    arguments: [tag.key, tag.value])
            }
    }
}
