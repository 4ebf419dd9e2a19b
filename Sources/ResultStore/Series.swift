import Foundation
import GRDB
import RunRecords

/// What the rates of one line in a history have in common.
struct Series: Hashable, Sendable {
    private let columns: [String?]

    init(of measurement: RateMeasurement, in record: RunRecord) {
        columns = [
            measurement.benchmark.workload.rawValue, measurement.benchmark.dataType?.rawValue,
            measurement.benchmark.engine.rawValue, measurement.kernel,
            measurement.benchmark.problem.storedSize, measurement.benchmark.placement.rawValue,
            measurement.benchmark.unit.symbol, record.fingerprint.id, record.host.hostname,
        ]
    }

    /// As it stands in the table of series.
    init(_ row: CheckedRow) throws {
        columns = try [
            "workload", "data_type", "engine", "kernel", "problem", "placement", "unit", "fingerprint",
            "hostname",
        ].map { try row.optional($0) }
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

extension Benchmark {
    /// Reads the columns of a series; `nil` where a newer wattmark wrote what this one does not know.
    init?(_ row: CheckedRow) throws {
        let placement: String = try row.value("placement")
        let problem = Problem(
            workload: try row.value("workload"), dataType: try row.optional("data_type"),
            storedSize: try row.value("problem"))
        guard let engine = EngineName(rawValue: try row.value("engine")), let problem,
            let placement = PlacementName(rawValue: placement)
        else { return nil }
        self.init(engine, problem, placement)
    }
}
