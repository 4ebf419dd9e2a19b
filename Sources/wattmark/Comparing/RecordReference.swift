import Checking
import Foundation
import SystemFiles
import ResultStore
import RunRecords

/// How a user names a record for a comparison: as in the store, or the path of an exported one.
struct RecordReference {
    let text: String

    /// A word is looked up in the store, so that a file that happens to be called as a label is not taken for it.
    private var isPath: Bool { text.contains("/") || text.hasSuffix(".json") || text == "-" }

    func record(in store: StoreOption) throws -> RunRecord {
        guard isPath else { return try store.opened(for: .reading).record(matching: text) }
        let file = InputFile(path: text)
        do {
            let record = try RunRecord(validating: try file.read())
            if let fault = record.contradiction { throw RecordError.contradiction(fault) }
            return record
        } catch let error as RecordError {
            throw StoreError.refused(source: file.name, .badRecord(position: 1, reason: "\(error)"))
        }
    }

    /// For `check`: that there is none is an answer of its own.
    func baseline(in store: StoreOption) throws -> RunRecord {
        do {
            return try record(in: store)
        } catch let error as StoreError where error.isAbsence {
            throw BaselineError.none(reason: "\(error)")
        } catch FileError.cannotRead(let path, let fault) where fault.code == ENOENT {
            throw BaselineError.none(reason: "there is no file \(path)")
        }
    }
}

extension StoreError {
    /// Whether there is no such record, as opposed to one that cannot be read.
    fileprivate var isAbsence: Bool {
        switch self {
        case .access(_, .absent), .reference(_, _, .emptyStore), .reference(_, _, .nothingFound),
            .reference(_, _, .tooFewRecords):
            true
        default: false
        }
    }
}
