import GRDB

/// The tables, and how a file is told to be a store.
///
/// A list or a history must not read through the documents, so these lie apart:
/// - `run`: one narrow row a record, with an index for each way of listing, newest first;
/// - `document`: the canonical JSON of each run, byte for byte;
/// - `series`: what is measured where (host, fingerprint, kernel, placement, ...), said once;
/// - `measurement`: one row a rate, clustered by series and time, so that the history of a series is one
///   contiguous range and needs no other index;
/// - `tag`: where a run belongs, one row a tag; the order of its index is that of a filter's question;
/// - `outline`, `machine`: what a fleet asks of a run, which is a small part of its document; of like hosts most of it is said
///   once;
/// - `annotation`: what people say of a run afterwards, apart from the document, which never changes.
enum Schema {
    /// "wmrk" in ASCII, in the header field that SQLite keeps for an application's mark.
    static let applicationID: Int64 = 0x776d_726b

    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("v1") { db in
            try db.execute(sql: "PRAGMA application_id = \(applicationID)")
            try db.execute(sql: runs)
            try db.execute(sql: measurements)
        }
        migrator.registerMigration("v2") { db in try db.execute(sql: annotations) }
        // No record from before has any.
        migrator.registerMigration("v3") { db in try db.execute(sql: tags) }
        // New tables alone: to look for rows that belong to nothing in all others would take minutes in a large store.
        migrator.registerMigration("v4", foreignKeyChecks: .immediate) { db in
            try db.execute(sql: outlines)
            try OutlineRow.backfill(db)
        }
        return migrator
    }

    /// The migrator's own question says `no such table` when the disk fails while it looks.
    static func appliedMigrations(_ db: Database) throws -> Set<String> {
        guard try db.tableExists("grdb_migrations") else { return [] }
        return try String.fetchSet(db, sql: "SELECT identifier FROM grdb_migrations")
    }

    private static let runs = """
        CREATE TABLE run (
            number INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            started_at INTEGER NOT NULL, -- seconds since 1970, UTC
            label TEXT,
            hostname TEXT,
            fingerprint TEXT NOT NULL,
            tool_version TEXT NOT NULL
        ) STRICT;
        CREATE INDEX run_by_time ON run (started_at);
        CREATE INDEX run_by_label ON run (label, started_at) WHERE label IS NOT NULL;
        CREATE INDEX run_by_hostname ON run (hostname, started_at);
        CREATE INDEX run_by_fingerprint ON run (fingerprint, started_at);

        CREATE TABLE document (
            run INTEGER PRIMARY KEY REFERENCES run ON DELETE CASCADE,
            json TEXT NOT NULL
        ) STRICT;
        """

    /// NULLs are unequal to SQLite, so the key of a series has 0, which no text equals, in their place.
    private static let measurements = """
        CREATE TABLE series (
            number INTEGER PRIMARY KEY,
            workload TEXT NOT NULL,
            data_type TEXT,
            engine TEXT NOT NULL,
            kernel TEXT NOT NULL,
            problem TEXT NOT NULL,
            placement TEXT NOT NULL,
            unit TEXT NOT NULL,
            hostname TEXT,
            fingerprint TEXT NOT NULL
        ) STRICT;
        CREATE UNIQUE INDEX series_key ON series (
            workload, ifnull(data_type, 0), engine, kernel, problem, placement, unit, fingerprint,
            ifnull(hostname, 0)
        );

        CREATE TABLE measurement (
            series INTEGER NOT NULL REFERENCES series,
            started_at INTEGER NOT NULL,
            run INTEGER NOT NULL REFERENCES run ON DELETE CASCADE,
            position INTEGER NOT NULL, -- in the record's list, from 0
            center REAL NOT NULL,
            low REAL NOT NULL,
            high REAL NOT NULL,
            confidence REAL NOT NULL,
            count INTEGER NOT NULL,
            PRIMARY KEY (series, started_at, run, position)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX measurement_by_run ON measurement (run, position);
        """

    private static let annotations = """
        CREATE TABLE annotation (
            number INTEGER PRIMARY KEY,
            run INTEGER NOT NULL REFERENCES run ON DELETE CASCADE,
            made_at INTEGER NOT NULL, -- seconds since 1970, UTC
            text TEXT NOT NULL
        ) STRICT;
        CREATE INDEX annotation_by_run ON annotation (run, number);
        """

    private static let outlines = """
        CREATE TABLE machine (
            number INTEGER PRIMARY KEY,
            digest TEXT NOT NULL UNIQUE,
            json TEXT NOT NULL
        ) STRICT;

        CREATE TABLE outline (
            run INTEGER PRIMARY KEY REFERENCES run ON DELETE CASCADE,
            machine INTEGER NOT NULL REFERENCES machine,
            json TEXT NOT NULL,
            seal TEXT NOT NULL
        ) STRICT;
        """

    private static let tags = """
        CREATE TABLE tag (
            run INTEGER NOT NULL REFERENCES run ON DELETE CASCADE,
            key TEXT NOT NULL,
            value TEXT NOT NULL,
            PRIMARY KEY (run, key)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX tag_by_value ON tag (key, value, run);
        """
}
