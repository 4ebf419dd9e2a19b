package import Foundation
import GRDB
import RunRecords

extension ResultStore {
    /// Takes in the records of a file, all or none. See `importRecords(from:named:)`.
    package func importFile(_ file: String) throws(StoreError) -> ImportCount {
        let data: Data
        do {
            data = try Data(contentsOf: URL(filePath: file))
        } catch {
            throw .refused(source: file, .unreadable(reason: error.localizedDescription))
        }
        return try importRecords(from: data, named: file)
    }

    /// Takes in the records of `data`, all or none, in one transaction. Records that are there already are
    /// counted and left alone, so doing it twice changes nothing.
    ///
    /// `data` is one record, an array of records, or records one after the other (exports put together, JSON
    /// lines). Their spacing is free, but every value must be as it was written: the id is checked. What is
    /// stored is the canonical form. `source` names the data in errors.
    package func importRecords(from data: Data, named source: String) throws(StoreError) -> ImportCount {
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
        return try write { db in
            try records.reduce(into: ImportCount()) { count, record in
                count.add(try Self.insert(record, into: db))
            }
        }
    }
}
