package import Foundation
import RunRecords

/// Reads and checks one file of records: what can be wrong with them is found before a store is touched.
///
/// The file is one record, an array of records, or records one after the other (exports put together, JSON lines).
/// Their spacing is free, but every value must be as it was written: the id is checked.
package struct RecordReader {
    private let checkedAtOnce: Int
    private let source: String
    private let staging: Staging
    private let first: Int
    private let quarantine: Quarantine?
    private let now: Date?
    private var documents = RecordDocuments()
    private var count = 0
    /// Those that were set aside.
    package private(set) var refused: [RefusedRecord] = []

    /// - Parameters:
    ///   - source: names the file in errors.
    ///   - checkedAtOnce: how many bytes of records are kept in memory before they are checked: many, so that all processors
    ///     have work.
    ///   - quarantine: takes records that are refused; without it the first one refuses the file.
    ///   - now: refuses records that started more than a day later; `nil` where they are of this machine itself.
    package init(
        into staging: Staging, named source: String, checkedAtOnce: Int = 16 << 20,
        quarantine: Quarantine? = nil, now: Date? = Date()
    ) {
        self.checkedAtOnce = checkedAtOnce
        self.source = source
        self.staging = staging
        self.quarantine = quarantine
        self.now = now
        first = staging.count
    }

    /// Goes on with the next bytes of the file.
    package mutating func add(_ part: [UInt8]) throws(StoreError) {
        try divided { documents throws(NotSeparable) in try documents.add(part) }
        if documents.size >= checkedAtOnce { try check() }
    }

    /// Ends the file.
    package mutating func finish() throws(StoreError) -> RecordBatch {
        try divided { documents throws(NotSeparable) in try documents.end() }
        try check()
        guard count > 0 || !refused.isEmpty else { throw .refused(source: source, .noRecords) }
        return RecordBatch(staging: staging, range: first..<first + count)
    }

    private mutating func divided(
        _ step: (inout RecordDocuments) throws(NotSeparable) -> Void
    ) throws(StoreError) {
        do {
            try step(&documents)
        } catch {
            let reason: RefusalReason =
                switch error {
                case .unexpected(let byte, let expected): .notSeparable(byte: byte, expected: expected)
                case .tooLarge(let start): .tooLarge(byte: start, most: RecordBytes.largestDocument)
                }
            throw .refused(source: source, reason)
        }
    }

    private mutating func check() throws(StoreError) {
        let found = documents.take()
        var rows: [RecordRows] = []
        for (document, row) in zip(found, RecordCheck.rows(of: found, now: now)) {
            switch row {
            case .success(let row): rows.append(row)
            case .failure(let refusal):
                let record = RefusedRecord(
                    position: count + refused.count + rows.count + 1, line: document.line,
                    reason: refusal.reason)
                refused.append(try setAside(record, document.json))
            }
        }
        try staging.add(rows, of: source)
        count += rows.count
    }

    private func setAside(_ record: RefusedRecord, _ json: Data) throws(StoreError) -> RefusedRecord {
        guard let quarantine else { throw .refused(source: source, record.inFile) }
        var kept = record
        do {
            kept.path = try quarantine.keep(json, of: record, from: source)
        } catch {
            throw .refused(source: source, .noQuarantine(detail: "\(error)"))
        }
        return kept
    }
}
