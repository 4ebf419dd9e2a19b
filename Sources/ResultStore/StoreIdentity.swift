import GRDB

/// What a database file turns out to be, told from its header and its list of tables, without changing it.
enum StoreIdentity {
    /// No tables, or not all of them and no run: a file that was just made, or whose maker was killed at it.
    case blank
    case current
    case older
    case newer(migrations: [String])
    case foreign
    /// One of ours, to which somebody added a trigger or a view.
    case strange(name: String)

    init(of db: Database) throws {
        let migrator = Schema.migrator
        let tables = try String.fetchAll(db, sql: "SELECT name FROM sqlite_master WHERE type = 'table'")
        let applied = try Schema.appliedMigrations(db)
        // The migrator makes its own table before the first migration, in a transaction of its own.
        guard !applied.isEmpty || tables.contains(where: { $0 != "grdb_migrations" }) else {
            self = .blank
            return
        }
        guard try Int64.fetchOne(db, sql: "PRAGMA application_id") == Schema.applicationID else {
            self = .foreign
            return
        }
        if let name = try String.fetchOne(
            db, sql: "SELECT name FROM sqlite_master WHERE type IN ('trigger', 'view')")
        {
            self = .strange(name: name)
            return
        }
        let unknown = applied.subtracting(migrator.migrations)
        if !unknown.isEmpty {
            self = .newer(migrations: unknown.sorted())
        } else {
            let isCurrent = try migrator.hasCompletedMigrations(db)
            self = isCurrent ? .current : try Self.holdsRuns(db) ? .older : .blank
        }
    }

    private static func holdsRuns(_ db: Database) throws -> Bool {
        guard try db.tableExists("run") else { return false }
        return try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM run)") ?? false
    }
}
