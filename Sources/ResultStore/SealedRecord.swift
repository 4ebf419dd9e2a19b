import Foundation
import RunRecords

/// A record with its canonical bytes, checked to be what its id says.
struct SealedRecord: Sendable {
    let record: RunRecord
    let json: Data

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
