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
        let data =
            regularOnly
            ? try file.readRegular(atMost: RecordBytes.largestDocument)
            : try file.read(atMost: RecordBytes.largestDocument)
        do {
            let (record, canonical) = try RunRecord.opened(data)
            if let fault = record.contradiction(in: canonical) { throw RecordError.contradiction(fault) }
            return record
        } catch let error as RecordError {
            let isArray = data.first { ![0x09, 0x0a, 0x0d, 0x20].contains($0) } == UInt8(ascii: "[")
            let reason =
                isArray ? "it is a list of records, and one is asked for; export it alone" : "\(error)"
            throw StoreError.refused(source: file.name, .notARecord(reason: reason))
        }
    }
}
