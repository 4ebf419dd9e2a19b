import Foundation
import RunRecords
import Synchronization

/// Checks documents on all processors, for that is most of the work of an import.
enum RecordCheck {
    /// The first document that is no record, or that was changed.
    struct Refusal: Error {
        /// Among the documents.
        var index: Int
        var line: Int
        var reason: String
    }

    /// - Returns: the records in the order of the documents, whichever was checked first.
    static func rows(of documents: [RecordDocuments.Document]) throws(Refusal) -> [RecordRows] {
        let size = 16
        let starts = Array(stride(from: 0, to: documents.count, by: size))
        let parts = Mutex<[Int: Result<[RecordRows], Refusal>]>([:])
        DispatchQueue.concurrentPerform(iterations: starts.count) { part in
            let range = starts[part]..<min(starts[part] + size, documents.count)
            let rows = Result { () throws(Refusal) in try Self.rows(of: documents, range) }
            parts.withLock { $0[part] = rows }
        }
        let done = parts.withLock(\.self)
        var rows: [RecordRows] = []
        for part in starts.indices { rows += try done[part]?.get() ?? [] }
        return rows
    }

    private static func rows(of documents: [RecordDocuments.Document], _ range: Range<Int>) throws(Refusal)
        -> [RecordRows]
    {
        var rows: [RecordRows] = []
        for index in range {
            do {
                let sealed = try SealedRecord(document: documents[index].json)
                if let fault = sealed.record.contradiction { throw RecordError.contradiction(fault) }
                rows.append(RecordRows(sealed))
            } catch {
                throw Refusal(index: index, line: documents[index].line, reason: "\(error)")
            }
        }
        return rows
    }
}
