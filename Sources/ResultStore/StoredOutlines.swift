import Dispatch
package import Foundation
package import RunRecords
import Synchronization

extension RunOutline {
    /// The outlines of these runs, in their order, read on all processors.
    ///
    /// - Parameters:
    ///   - rows: of the tables. An older wattmark wrote none.
    ///   - records: reads the records of the others.
    package static func all(
        of ids: [String], from rows: [String: OutlineRow], path: String,
        records: ([String]) throws -> [RunRecord]
    ) throws -> [RunOutline] {
        let machines = machines(of: rows.values)
        let found = Mutex<[String: RunOutline]>([:])
        let (size, known) = (16, ids.filter { rows[$0] != nil })
        DispatchQueue.concurrentPerform(iterations: (known.count + size - 1) / size) { part in
            let read = known[part * size..<min((part + 1) * size, known.count)].compactMap { id in
                rows[id].flatMap { row in
                    machines[row.machine.digest].flatMap { RunOutline(row, id: id, on: $0) }
                }
            }
            found.withLock { for outline in read { $0[outline.record.id] = outline } }
        }
        var outlines = found.withLock { $0 }
        if let altered = known.first(where: { outlines[$0] == nil }) {
            throw StoreError.content(path: path, .alteredSummary(id: altered))
        }
        try compare(ListedRun.sample(known, whole: 64, chance: 32), of: rows, path: path, records: records)
        for record in try records(ids.filter { rows[$0] == nil }) {
            outlines[record.id] = RunOutline(of: record)
        }
        return ids.compactMap { outlines[$0] }
    }

    /// Makes sure that what is kept of these runs is what their records say: who can write the table can seal its rows too.
    private static func compare(
        _ ids: [String], of rows: [String: OutlineRow], path: String,
        records: ([String]) throws -> [RunRecord]
    ) throws {
        for start in stride(from: 0, to: ids.count, by: 32) {
            let part = Array(ids[start..<min(start + 32, ids.count)])
            for record in try records(part) {
                guard let row = try? OutlineRow(of: record), row != rows[record.id] else { continue }
                throw StoreError.content(path: path, .alteredSummary(id: record.id))
            }
        }
    }

    private static func machines(of rows: some Sequence<OutlineRow>) -> [String: Machine] {
        var machines: [String: Machine] = [:]
        var looked: Set<String> = []
        for row in rows where looked.insert(row.machine.digest).inserted {
            machines[row.machine.digest] = row.machine.decoded
        }
        return machines
    }

    /// `nil` where it is not what was stored beside the record with this id.
    private init?(_ row: OutlineRow, id: String, on machine: Machine) {
        guard row.isSealed(id: id), let outline = try? RunOutline(ownPart: row.json, on: machine),
            outline.record.id == id
        else { return nil }
        self = outline
    }
}

/// Outlines of the runs of before there were any.
package enum OutlineBackfill {
    /// So many of the newest are given theirs when a store is updated, in seconds; those of older runs, which a fleet asks
    /// for seldom, are read from their records.
    package static let most = 10_000

    /// - Returns: of each record that is what was stored.
    package static func rows(of documents: [(id: String, json: Data)]) -> [(id: String, row: OutlineRow)] {
        let found = Mutex<[Int: OutlineRow]>([:])
        DispatchQueue.concurrentPerform(iterations: documents.count) { index in
            let (id, json) = documents[index]
            guard let record = try? RunRecord(content: json, ofID: id), let row = try? OutlineRow(of: record)
            else { return }
            found.withLock { $0[index] = row }
        }
        return found.withLock { found in
            documents.indices.compactMap { index in found[index].map { (documents[index].id, $0) } }
        }
    }
}
