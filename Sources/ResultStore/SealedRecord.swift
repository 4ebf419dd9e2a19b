import Dispatch
package import Foundation
package import RunRecords
import Synchronization

/// A record with its canonical bytes, checked to be what its id says.
package struct SealedRecord: Sendable {
    package let record: RunRecord
    package let json: Data

    /// Checks a record of this process: a value may have been changed after it was sealed, or may not survive
    /// being written (a NaN).
    init(_ record: RunRecord) throws {
        do {
            json = try record.canonicalJSON()
        } catch let error as EncodingError {
            throw RecordError.notARecord(reason: error.reason)
        }
        self.record = try RunRecord(validating: json)
    }

    /// Checks a document from outside. Its spacing and the order of its keys may differ, its values not.
    init(document: Data) throws {
        (record, json) = try RunRecord.opened(document)
    }

    /// Checks stored documents, each against its id: that they are what was stored, which was taken apart then.
    ///
    /// - Throws: where one is not.
    package static func verify(_ stored: [(id: String, json: Data)], path: String) throws(StoreError) {
        let damaged = Mutex<[Int]>([])
        DispatchQueue.concurrentPerform(iterations: stored.count) { index in
            let (id, json) = stored[index]
            if !RunRecord.isContent(json, ofID: id) { damaged.withLock { $0.append(index) } }
        }
        guard let first = damaged.withLock({ $0.min() }) else { return }
        throw .content(path: path, .damagedRecord(id: stored[first].id))
    }

    /// Checks stored documents on all processors, each against its id and byte for byte.
    ///
    /// - Throws: where one is not what was stored.
    package static func all(
        _ stored: [(id: String, json: Data)], path: String
    ) throws(StoreError) -> [SealedRecord] {
        let found = Mutex<[Int: SealedRecord]>([:])
        DispatchQueue.concurrentPerform(iterations: stored.count) { index in
            let (id, json) = stored[index]
            guard let sealed = try? SealedRecord(document: json), sealed.json == json, sealed.record.id == id
            else { return }
            found.withLock { $0[index] = sealed }
        }
        let sealed = found.withLock { $0 }
        var all: [SealedRecord] = []
        for (index, one) in stored.enumerated() {
            guard let checked = sealed[index] else { throw .content(path: path, .damagedRecord(id: one.id)) }
            all.append(checked)
        }
        return all
    }
}

extension EncodingError {
    var reason: String {
        switch self {
        case .invalidValue(let value, let context):
            "\(context.codingPath.map(\.stringValue).joined(separator: ".")): \(value) cannot be written as JSON"
        @unknown default: "\(self)"
        }
    }
}
