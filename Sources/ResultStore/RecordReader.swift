/// Reads and checks one file of records: what can be wrong with them is found before a store is touched.
///
/// The file is one record, an array of records, or records one after the other (exports put together, JSON lines).
/// Their spacing is free, but every value must be as it was written: the id is checked.
package struct RecordReader {
    private let checkedAtOnce: Int
    private let source: String
    private let staging: Staging
    private let first: Int
    private var documents = RecordDocuments()
    private var count = 0

    /// `source` names the file in errors. `checkedAtOnce` is how many bytes of records are kept in memory before they are
    /// checked: many, so that all processors have work.
    package init(into staging: Staging, named source: String, checkedAtOnce: Int = 16 << 20) {
        self.checkedAtOnce = checkedAtOnce
        self.source = source
        self.staging = staging
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
        guard count > 0 else { throw .refused(source: source, .noRecords) }
        return RecordBatch(staging: staging, range: first..<first + count)
    }

    private mutating func divided(
        _ step: (inout RecordDocuments) throws(NotSeparable) -> Void
    ) throws(StoreError) {
        do {
            try step(&documents)
        } catch {
            throw .refused(source: source, .notSeparable(byte: error.byte, expected: error.expected))
        }
    }

    private mutating func check() throws(StoreError) {
        let rows: [RecordRows]
        do {
            rows = try RecordCheck.rows(of: documents.take())
        } catch {
            let position = count + error.index + 1
            throw .refused(
                source: source, .badRecord(position: position, line: error.line, reason: error.reason))
        }
        try staging.add(rows, of: source)
        count += rows.count
    }
}
