package import SystemFiles
import Foundation
import RunRecords

/// A folder for records that are refused, for those who want to look at them: what is in it is in no list and no history.
package struct Quarantine: Sendable {
    private let folder: String

    /// Makes the folder where it is not there.
    ///
    /// - Throws: `FileError` where it cannot be made.
    package init(folder: String) throws(FileError) {
        self.folder = folder
        do {
            try FolderPath(folder).make()
        } catch {
            throw .cannotWrite(path: folder, error)
        }
    }

    /// Writes a record as it came, and the reason beside it. Names are those of the content, so that the same record is there
    /// once, however often it is refused.
    ///
    /// - Returns: the record's file.
    func keep(_ json: Data, of record: RefusedRecord, from source: String) throws(FileError) -> String {
        let name = "refused-\(SHA256.hexDigest(of: json).prefix(16))"
        let path = (folder as NSString).appendingPathComponent("\(name).json")
        try OutputFile(path: path).write(json)
        let reason = "record \(record.position) of \(source), at line \(record.line): \(record.reason)\n"
        try OutputFile(path: (folder as NSString).appendingPathComponent("\(name).txt")).write(
            Data(reason.utf8))
        return path
    }
}
