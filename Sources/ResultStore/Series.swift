import Foundation
import GRDB
package import RunRecords

/// What the rates of one line in a history have in common.
package struct Series: Hashable, Sendable {
    package static let names = [
        "workload", "data_type", "engine", "kernel", "problem", "placement", "unit", "fingerprint",
        "hostname",
    ]

    /// In the order of the names.
    package let columns: [String?]

    package init(columns: [String?]) { self.columns = columns }

    package subscript(name: String) -> String? {
        zip(Self.names, columns).first { $0.0 == name }?.1
    }

    package var hostname: String? { self["hostname"] }

    /// What it says in 32 digits, equal where two say the same.
    package var digest: String {
        // A length before each text, so that no two rows are written alike.
        let text = columns.map { $0.map { "\($0.utf8.count):\($0)" } ?? "-" }.joined(separator: ",")
        return String(SHA256.hexDigest(of: Data(text.utf8)).prefix(32))
    }

    init(of benchmark: Benchmark, kernel: String, fingerprintID: String, hostname: String?) {
        columns = [
            benchmark.workload.rawValue, benchmark.dataType?.rawValue, benchmark.engine.rawValue, kernel,
            benchmark.problem.storedSize, benchmark.placement.rawValue, benchmark.unit.symbol, fingerprintID,
            hostname,
        ]
    }

    /// As it stands in the table of series.
    init(_ row: CheckedRow) throws {
        columns = try Self.names.map { try row.optional($0) }
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
        self.init(
            workload: try row.value("workload"), dataType: try row.optional("data_type"),
            engine: try row.value("engine"), problem: try row.value("problem"),
            placement: try row.value("placement"))
    }

    /// The same of a series, which another program may have written.
    package init?(_ series: Series) {
        guard let workload = series["workload"], let engine = series["engine"],
            let problem = series["problem"], let placement = series["placement"]
        else { return nil }
        self.init(
            workload: workload, dataType: series["data_type"], engine: engine, problem: problem,
            placement: placement)
    }

    private init?(workload: String, dataType: String?, engine: String, problem: String, placement: String) {
        let problem = Problem(workload: workload, dataType: dataType, storedSize: problem)
        guard let engine = EngineName(rawValue: engine), let problem,
            let placement = PlacementName(rawValue: placement)
        else { return nil }
        self.init(engine, problem, placement)
    }
}
