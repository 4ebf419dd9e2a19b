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
    ///
    /// - Parameter now: the clock of this machine; `nil` where the records are its own, whatever its clock was then.
    static func rows(
        of documents: [RecordDocuments.Document], now: Date?
    ) -> [Result<RecordRows, Refusal>] {
        let size = 16
        let starts = Array(stride(from: 0, to: documents.count, by: size))
        let parts = Mutex<[Int: [Result<RecordRows, Refusal>]]>([:])
        DispatchQueue.concurrentPerform(iterations: starts.count) { part in
            let range = starts[part]..<min(starts[part] + size, documents.count)
            let found = documents[range].map { document in
                Self.sealed(document, now: now).map { RecordRows($0) }
            }
            parts.withLock { $0[part] = found }
        }
        return parts.withLock { parts in starts.indices.flatMap { parts[$0] ?? [] } }
    }

    /// How far the clocks of two machines may be apart.
    private static let clockError: TimeInterval = 86_400

    private static func sealed(
        _ document: RecordDocuments.Document, now: Date?
    ) -> Result<SealedRecord, Refusal> {
        do {
            let sealed = try SealedRecord(document: document.json)
            let record = sealed.record
            if let fault = record.contradiction(in: sealed.json) { throw RecordError.contradiction(fault) }
            // It would be its host's newest until then.
            if let now, record.startedAt > now + clockError {
                throw RecordError.fromTheFuture(record.startedAt, now: now)
            }
            return .success(sealed)
        } catch {
            return .failure(Refusal(reason: "\(error)"))
        }
    }
}
