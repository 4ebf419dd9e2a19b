package import Foundation

/// Why a document is not a run record that can be kept.
package enum RecordError: Error, Equatable, CustomStringConvertible {
    case notARecord(reason: String)
    case otherSchema(found: String)
    case alteredContent(stated: String, computed: String)
    /// Its id fits its bytes, but they are not those that any wattmark writes for its values.
    case otherBytes
    /// Its id fits, but nothing can have measured this.
    case contradiction(String)
    /// It is dated more than a day after what the clock of the machine that reads it says.
    case fromTheFuture(Date, now: Date)

    package var description: String {
        switch self {
        case .notARecord(let reason):
            "this is not a wattmark run record: \(reason)"
        case .otherSchema(let found):
            "the record has schema \(found.quoted), and this wattmark reads \(RunRecord.readableSchemas.joined(separator: " and "))"
        case .alteredContent(let stated, let computed):
            """
            the record says that its id is \(String(stated.prefix(12)).excerpt()), but its content gives \(computed.prefix(12)): \
            it was changed after it was written
            """
        case .otherBytes:
            """
            the record is not in the canonical form of its values: a key is unknown or stands twice, or something is written \
            another way; no wattmark wrote it
            """
        case .contradiction(let fault):
            "the record is sealed, but no run can have given it: \(fault)"
        case .fromTheFuture(let start, let now):
            """
            the record started at \(start.utcText), more than a day after now, \(now.utcText): the clock of its machine or of \
            this one is wrong
            """
        }
    }
}
