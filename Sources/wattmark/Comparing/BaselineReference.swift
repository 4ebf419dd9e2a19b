import Checking
import Foundation
import ResultStore
import RunRecords
import SystemFiles

/// The record that `check` compares with: that there is none is an answer of its own.
struct BaselineReference {
    let text: String

    func record(in store: StoreOption) throws -> RunRecord {
        do {
            return try RecordReference(text).record { try store.opened(for: .reading) }
        } catch let error as StoreError where error.isAbsence {
            throw BaselineError.none(reason: "\(error)")
        } catch FileError.cannotRead(let path, let fault) where fault.code == ENOENT {
            throw BaselineError.none(reason: "there is no file \(path)")
        }
    }
}
