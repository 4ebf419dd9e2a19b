import Foundation
import GRDB
import RunRecords

/// One condition on a row of the table of runs, with what stands for its question marks.
struct FilterTerm {
    /// Begins with a column of `run`.
    var sql: String
    var arguments: [(any DatabaseValueConvertible)?]
}

extension RunFilter {
    /// All of which must be true.
    var terms: [FilterTerm] {
        let columns: [(String, (any DatabaseValueConvertible)?)] = [
            ("label = ?", label), ("hostname = ?", hostname), ("fingerprint = ?", fingerprintID),
            ("started_at >= ?", since?.timeIntervalSince1970),
            ("started_at < ?", before?.timeIntervalSince1970),
        ]
        let given = columns.compactMap { sql, value in value.map { FilterTerm(sql: sql, arguments: [$0]) } }
        return given
            + tags.map { tag in
                FilterTerm(
                    sql: "number IN (SELECT run FROM tag WHERE key = ? AND value = ?)",
                    arguments: [tag.key, tag.value])
            }
    }
}
