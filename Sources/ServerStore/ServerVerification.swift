import Foundation
package import ResultStore

extension ServerStore {
    package func verify(
        repairs: Bool, progress: (_ done: Int, _ all: Int) -> Void
    ) throws(StoreError) -> StoreVerification {
        var found = StoreVerification()
        let all = try count()
        var last: String?
        while true {
            let after = last
            let runs = try read { connection in
                let ids = try connection.execute(
                    "SELECT id FROM wattmark.run WHERE $1::text IS NULL OR id > $1 ORDER BY id LIMIT 64",
                    [.text(after)]
                ).map { try $0.text(0) }
                return try ServerRecords(connection: connection).listed(ids, wholly: true)
            }
            guard let newest = runs.last else { break }
            last = newest.rows.id
            try sort(runs, into: &found, repairs: repairs)
            found.records += runs.count
            progress(found.records, all)
        }
        if repairs { try removeOrphans() }
        found.fileFaults = try orphans()
        found.isRepaired = repairs && found.fileFaults.isEmpty
        return found
    }

    private func sort(
        _ runs: [ListedRun], into found: inout StoreVerification, repairs: Bool
    ) throws(StoreError) {
        var anew: [(id: String, expected: RecordRows)] = []
        for (run, state) in zip(runs, ListedRun.states(of: runs)) {
            switch state {
            case .sound: break
            case .damaged: found.damaged.append(run.rows.id)
            case .incomplete(let expected): anew.append((run.rows.id, expected))
            case .altered(let expected):
                found.altered.append(run.rows.id)
                anew.append((run.rows.id, expected))
            }
        }
        guard repairs, !anew.isEmpty else { return }
        let rebuilt = anew
        try write { connection in
            for (id, expected) in rebuilt { try Self.rebuild(id, expected, on: connection) }
        }
        let written = try read { connection in
            try ServerRecords(connection: connection).listed(rebuilt.map(\.id), wholly: true)
        }
        found.settle(written)
    }

    /// Writes anew what the tables say of a run, from its record.
    private static func rebuild(_ id: String, _ expected: RecordRows, on connection: ServerConnection) throws
    {
        for table in ["tag", "measurement", "outline"] {
            try connection.execute("DELETE FROM wattmark.\(table) WHERE run = $1", [.text(id)])
        }
        // What a series says is known by its key: one that says another thing is made anew.
        for series in Set(expected.rates.map(\.series)) {
            try connection.execute("DELETE FROM wattmark.series WHERE id = $1", [.text(series.digest)])
        }
        if let machine = expected.outline?.machine {
            try connection.execute("DELETE FROM wattmark.machine WHERE id = $1", [.text(machine.digest)])
        }
        try connection.execute(
            """
            UPDATE wattmark.run SET started_at = $2, label = $3, hostname = $4, fingerprint = $5, tool_version = $6
            WHERE id = $1
            """,
            [
                .text(id), .integer(expected.startedAt), .text(expected.label), .text(expected.hostname),
                .text(expected.fingerprint), .text(expected.toolVersion),
            ])
        var insertion = ServerInsertion(on: connection)
        try insertion.insertWhatIsListed(of: [expected])
    }

    /// No table refers to another, for they may lie on different machines.
    private static let withoutRun = "NOT EXISTS (SELECT 1 FROM wattmark.run AS run WHERE run.id = one.run)"
    private static let dependents = ["measurement", "tag", "annotation", "outline"]

    private func orphans() throws(StoreError) -> [String] {
        try read { connection in
            try Self.dependents.compactMap { table in
                let count = try connection.execute(
                    "SELECT count(*) FROM wattmark.\(table) AS one WHERE \(Self.withoutRun)"
                ).first?.integer(0)
                return count == 0 ? nil : "\(count ?? 0) rows of \(table) belong to no run"
            }
        }
    }

    private func removeOrphans() throws(StoreError) {
        try write { connection in
            for table in Self.dependents {
                try connection.execute("DELETE FROM wattmark.\(table) AS one WHERE \(Self.withoutRun)")
            }
        }
    }
}
