package import Foundation
import GRDB

/// The records of a file, checked: what can be wrong with them is found before a store is touched.
package struct RecordBatch: Sendable {
    let records: [SealedRecord]

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
        var records: [SealedRecord] = []
        for (index, document) in documents.enumerated() {
            do {
                records.append(try SealedRecord(document: document))
            } catch {
                throw .refused(source: source, .badRecord(position: index + 1, reason: "\(error)"))
            }
        }
        self.records = records
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
