package import Foundation
import GRDB
import Synchronization

/// The records of a file, checked: what can be wrong with them is found before a store is touched.
package struct RecordBatch: Sendable {
    let records: [RecordRows]

    /// `data` is one record, an array of records, or records one after the other (exports put together, JSON lines).
    /// Their spacing is free, but every value must be as it was written: the id is checked. `source` names the data in
    /// errors.
    package init(data: Data, named source: String) throws(StoreError) {
        let documents: [Data]
        do {
            documents = try RecordDocuments.divide(data)
        } catch {
            throw .refused(source: source, .notSeparable(byte: error.byte, expected: error.expected))
        }
        guard !documents.isEmpty else { throw .refused(source: source, .noRecords) }
        switch Self.checked(documents) {
        case .success(let records): self.records = records
        case .failure(let refusal):
            throw .refused(source: source, .badRecord(position: refusal.index + 1, reason: refusal.reason))
        }
    }

    private struct Refusal: Error {
        var index: Int
        var reason: String
    }

    /// Checks the documents on all processors, for that is most of the work of an import.
    ///
    /// - Returns: the refusal of the first one that is refused.
    private static func checked(_ documents: [Data]) -> Result<[RecordRows], Refusal> {
        let size = 64
        let starts = Array(stride(from: 0, to: documents.count, by: size))
        let parts = Mutex<[Int: Result<[RecordRows], Refusal>]>([:])
        DispatchQueue.concurrentPerform(iterations: starts.count) { part in
            let range = starts[part]..<min(starts[part] + size, documents.count)
            let rows = checked(documents, range)
            parts.withLock { $0[part] = rows }
        }
        return Result {
            let done = parts.withLock(\.self)
            return try starts.indices.flatMap { try done[$0]?.get() ?? [] }
        }.mapError { $0 as? Refusal ?? Refusal(index: 0, reason: "\($0)") }
    }

    private static func checked(_ documents: [Data], _ range: Range<Int>) -> Result<[RecordRows], Refusal> {
        var rows: [RecordRows] = []
        for index in range {
            do {
                rows.append(RecordRows(try SealedRecord(document: documents[index])))
            } catch {
                return .failure(Refusal(index: index, reason: "\(error)"))
            }
        }
        return .success(rows)
    }
}

extension ResultStore {
    /// Takes in a batch, all or none, in one transaction, each record in its canonical form. Records that are there
    /// already are counted and left alone, so doing it twice changes nothing.
    package func insert(_ batch: RecordBatch) throws(StoreError) -> ImportCount {
        try write { db in
            try batch.records.reduce(into: ImportCount()) { count, record in
                count.add(try Self.insert(record, into: db))
            }
        }
    }
}
