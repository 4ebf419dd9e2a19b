import Foundation
import GRDB
import RunRecords

/// What the rates of one line in a history have in common.
struct Series: Hashable, Sendable {
    private let columns: [String?]

    init(of measurement: RunRecords.Measurement, in record: RunRecord) {
        columns = [
            measurement.workload.rawValue, measurement.dataType?.rawValue, measurement.engine,
            measurement.kernel, measurement.problem.name, measurement.placement.name, measurement.unit,
            record.fingerprint.id, record.host.hostname,
        ]
    }

    /// The row of the series, which is made where it is missing.
    func number(in db: Database) throws -> Int64 {
        let arguments = StatementArguments(columns)
        let known = try db.cachedStatement(
            sql: """
                SELECT number FROM series
                WHERE workload = ? AND ifnull(data_type, 0) = ifnull(?, 0) AND engine = ? AND kernel = ?
                    AND problem = ? AND placement = ? AND unit = ? AND fingerprint = ?
                    AND ifnull(hostname, 0) = ifnull(?, 0)
                """)
        if let number = try Int64.fetchOne(known, arguments: arguments) { return number }
        try db.cachedStatement(
            sql: """
                INSERT INTO series (
                    workload, data_type, engine, kernel, problem, placement, unit, fingerprint, hostname)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: arguments)
        return db.lastInsertedRowID
    }
}

extension Problem {
    /// `1024x1024x512` (m, n, k) or `80 bytes`.
    var name: String {
        if let headerBytes { return "\(headerBytes) bytes" }
        return [m, n, k].map { $0.map(String.init) ?? "?" }.joined(separator: "x")
    }
}
