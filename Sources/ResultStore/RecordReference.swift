import SystemFiles
package import RunRecords

/// How a user names a record: as in the store, or the path of an exported one.
package struct RecordReference {
    private let text: String
    package init(_ text: String) { self.text = text }

    /// A word is looked up in the store, so that a file that happens to be called as a label is not taken for it.
    package var isPath: Bool { text.contains("/") || text.hasSuffix(".json") || text == "-" }

    /// - Parameters:
    ///   - regularOnly: whether a path must lead to a file of the disk of no unusual size, as one that somebody else wrote down.
    ///   - store: opens the store, which only a name asks for.
    package func record(
        regularOnly: Bool = false, in store: () throws -> any RunStore
    ) throws -> RunRecord {
        guard isPath else { return try store().record(matching: text) }
        let file = InputFile(path: text)
        do {
            let (record, canonical) = try RunRecord.opened(
                regularOnly
                    ? try file.readRegular(atMost: RecordBytes.largestDocument)
                    : try file.read(atMost: RecordBytes.largestDocument))
            if let fault = record.contradiction(in: canonical) { throw RecordError.contradiction(fault) }
            return record
        } catch let error as RecordError {
            throw StoreError.refused(source: file.name, .badRecord(position: 1, reason: "\(error)"))
        }
    }
}
