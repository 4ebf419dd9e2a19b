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
        records(of: documents) { RecordRows($0) }
    }

    static func records(of documents: [RecordDocuments.Document]) -> [Result<SealedRecord, Refusal>] {
        records(of: documents) { $0 }
    }

    private static func records<Value: Sendable>(
        of documents: [RecordDocuments.Document], _ make: @Sendable (SealedRecord) -> Value
    ) -> [Result<Value, Refusal>] {
        let size = 16
        let starts = Array(stride(from: 0, to: documents.count, by: size))
        let parts = Mutex<[Int: [Result<Value, Refusal>]]>([:])
        DispatchQueue.concurrentPerform(iterations: starts.count) { part in
            let range = starts[part]..<min(starts[part] + size, documents.count)
            let found = documents[range].map { Self.sealed($0).map(make) }
            parts.withLock { $0[part] = found }
        }
        return parts.withLock { parts in starts.indices.flatMap { parts[$0] ?? [] } }
    }

    private static func sealed(_ document: RecordDocuments.Document) -> Result<SealedRecord, Refusal> {
        do {
            let sealed = try SealedRecord(document: document.json)
            if let fault = sealed.record.contradiction { throw RecordError.contradiction(fault) }
            return .success(sealed)
        } catch {
            return .failure(Refusal(reason: "\(error)"))
        }
    }
}
