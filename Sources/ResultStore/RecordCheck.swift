import Foundation
import RunRecords
import Synchronization

/// Checks documents on all processors, for that is most of the work of an import.
enum RecordCheck {
    /// Why a document is no record, or was changed.
    struct Refusal: Error {
        var reason: String
    }

    /// - Returns: the records in the order of the documents, whichever was checked first.
    static func rows(of documents: [RecordDocuments.Document]) -> [Result<RecordRows, Refusal>] {
        let size = 16
        let starts = Array(stride(from: 0, to: documents.count, by: size))
        let parts = Mutex<[Int: [Result<RecordRows, Refusal>]]>([:])
        DispatchQueue.concurrentPerform(iterations: starts.count) { part in
            let range = starts[part]..<min(starts[part] + size, documents.count)
            let rows = documents[range].map { Self.row(of: $0) }
            parts.withLock { $0[part] = rows }
        }
        return parts.withLock { parts in starts.indices.flatMap { parts[$0] ?? [] } }
    }

    private static func row(of document: RecordDocuments.Document) -> Result<RecordRows, Refusal> {
        do {
            let sealed = try SealedRecord(document: document.json)
            if let fault = sealed.record.contradiction { throw RecordError.contradiction(fault) }
            return .success(RecordRows(sealed))
        } catch {
            return .failure(Refusal(reason: "\(error)"))
        }
    }
}
