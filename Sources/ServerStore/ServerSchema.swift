import Foundation
import ResultStore

/// The tables, in a schema of their own. Plain SQL that whatever speaks PostgreSQL's wire takes: no sequences, no extensions, no
/// foreign keys between tables that may lie on different machines. What belongs together is written in one transaction.
///
/// - `run`: the canonical JSON of each run, and what it is listed by;
/// - `series`: what is measured where, said once; its key is a digest of what it says, so that no two hosts that report need to
///   agree on a number;
/// - `measurement`: one row a rate, with the index of a series by time;
/// - `outline`, `machine`: what a fleet asks of a run, of like hosts most of it said once, with a digest as the key again;
/// - `tag`, `annotation`: as their names say;
/// - `migration`: which of the migrations below were made.
enum ServerSchema {
    enum State: Equatable {
        /// No schema of this name.
        case blank
        case current
        case older
        case newer([String])
        /// A schema of this name with tables of another program.
        case foreign
    }

    private struct Migration: Sendable {
        var name: String
        var statements: [String]
        /// Makes rows of what the store has.
        var fill: (@Sendable (ServerConnection) throws -> Void)?
    }

    private static let migrations = [
        Migration(name: "v1", statements: [run, series, measurement, tag, annotation] + indexes),
        Migration(name: "v2", statements: [machine, outline], fill: backfill),
    ]

    static func state(of connection: ServerConnection) throws -> State {
        let found: [String]
        do {
            found = try connection.execute("SELECT name FROM wattmark.migration").map { try $0.text(0) }
        } catch let failure as ServerFailure where failure.state?.kind == .absent {
            let tables = try connection.execute(
                "SELECT tablename FROM pg_catalog.pg_tables WHERE schemaname = 'wattmark'"
            ).map { try $0.text(0) }
            // Ours are made in one transaction, and another process may have ended it since.
            if tables.contains("migration") { return try state(of: connection) }
            return tables.isEmpty ? .blank : .foreign
        } catch let failure as ServerFailure where failure.state?.kind == .otherColumns {
            return .foreign
        }
        let known = migrations.map(\.name)
        let unknown = Set(found).subtracting(known)
        if !unknown.isEmpty { return .newer(unknown.sorted()) }
        return known.allSatisfy(found.contains) ? .current : .older
    }

    /// Makes what is missing, all or none.
    static func migrate(_ connection: ServerConnection) throws {
        try connection.transaction("BEGIN") { connection in
            try connection.execute("CREATE SCHEMA IF NOT EXISTS wattmark")
            try connection.execute("CREATE TABLE IF NOT EXISTS wattmark.migration (name TEXT PRIMARY KEY)")
            let made = try connection.execute("SELECT name FROM wattmark.migration").map { try $0.text(0) }
            for migration in migrations where !made.contains(migration.name) {
                for statement in migration.statements { try connection.execute(statement) }
                try migration.fill?(connection)
                try connection.execute(
                    "INSERT INTO wattmark.migration (name) VALUES ($1)", [.text(migration.name)])
            }
        }
    }

    private static func backfill(_ connection: ServerConnection) throws {
        let newest = try connection.execute(
            "SELECT id FROM wattmark.run ORDER BY started_at DESC, id DESC LIMIT $1",
            [.integer(Int64(OutlineBackfill.most))]
        ).map { try $0.text(0) }
        var insertion = ServerInsertion(on: connection)
        for part in newest.parts(of: 64) {
            let documents = try ServerRecords(connection: connection).documents(part)
            try insertion.insertOutlines(
                OutlineBackfill.rows(of: documents.map { ($0.id, $0.json) }).map { ($0.id, $0.row) })
        }
    }

    private static let run = """
        CREATE TABLE wattmark.run (
            id TEXT PRIMARY KEY, started_at BIGINT NOT NULL, label TEXT, hostname TEXT, fingerprint TEXT NOT NULL,
            tool_version TEXT NOT NULL, json TEXT NOT NULL
        )
        """
    private static let series = """
        CREATE TABLE wattmark.series (
            id TEXT PRIMARY KEY, workload TEXT NOT NULL, data_type TEXT, engine TEXT NOT NULL, kernel TEXT NOT NULL,
            problem TEXT NOT NULL, placement TEXT NOT NULL, unit TEXT NOT NULL, fingerprint TEXT NOT NULL, hostname TEXT
        )
        """
    private static let measurement = """
        CREATE TABLE wattmark.measurement (
            run TEXT NOT NULL, position BIGINT NOT NULL, series TEXT NOT NULL, started_at BIGINT NOT NULL,
            center DOUBLE PRECISION NOT NULL, low DOUBLE PRECISION NOT NULL, high DOUBLE PRECISION NOT NULL,
            confidence DOUBLE PRECISION NOT NULL, count BIGINT NOT NULL, PRIMARY KEY (run, position)
        )
        """
    private static let machine = """
        CREATE TABLE wattmark.machine (id TEXT PRIMARY KEY, json TEXT NOT NULL)
        """
    private static let outline = """
        CREATE TABLE wattmark.outline (
            run TEXT PRIMARY KEY, machine TEXT NOT NULL, json TEXT NOT NULL, seal TEXT NOT NULL
        )
        """
    private static let tag = """
        CREATE TABLE wattmark.tag (
            run TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (run, key)
        )
        """
    private static let annotation = """
        CREATE TABLE wattmark.annotation (
            run TEXT NOT NULL, id TEXT NOT NULL, made_at BIGINT NOT NULL, text TEXT NOT NULL, PRIMARY KEY (run, id)
        )
        """
    private static let indexes = [
        "CREATE INDEX run_by_time ON wattmark.run (started_at, id)",
        "CREATE INDEX run_by_label ON wattmark.run (label, started_at)",
        "CREATE INDEX run_by_hostname ON wattmark.run (hostname, started_at)",
        "CREATE INDEX run_by_fingerprint ON wattmark.run (fingerprint, started_at)",
        "CREATE INDEX measurement_by_series ON wattmark.measurement (series, started_at, run, position)",
        "CREATE INDEX tag_by_value ON wattmark.tag (key, value, run)",
    ]
}
