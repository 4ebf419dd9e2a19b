package import SystemFiles
import Foundation
import RunRecords

/// A folder for records that are refused, for those who want to look at them: what is in it is in no list and no history.
package struct Quarantine: Sendable {
    private let folder: String
    private let mode: mode_t

    /// Makes the folder where it is not there.
    ///
    /// - Parameter isPrivate: whether it is for what no other user may read, as what waits for a store.
    /// - Throws: `FileError` where it cannot be made.
    package init(folder: String, isPrivate: Bool = false) throws(FileError) {
        self.folder = folder
        mode = isPrivate ? 0o600 : 0o666
        do {
            try FolderPath(folder).make(mode: isPrivate ? 0o700 : 0o777)
            if isPrivate { try FolderPath(folder).makePrivate() }
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
        try OutputFile(path: path, mode: mode).write(json)
        try say("record \(record.position) of \(source), at line \(record.line): \(record.reason)", of: name)
        return path
    }

    /// Moves a file of a spool, whatever is in it, and writes the reason beside it.
    ///
    /// - Returns: where it is now.
    func take(_ file: String, because reason: String) throws(FileError) -> String {
        let name = ((file as NSString).lastPathComponent as NSString).deletingPathExtension
        let path = (folder as NSString).appendingPathComponent("\(name).json")
        // Before it is gone from where it was: who finds it there does not find it without the reason here.
        try say(reason, of: name)
        guard rename(file, path) == 0 else { throw .cannotWrite(path: path, .latest) }
        return path
    }

    private func say(_ reason: String, of name: String) throws(FileError) {
        try OutputFile(path: (folder as NSString).appendingPathComponent("\(name).txt"), mode: mode).write(
            Data("\(reason)\n".utf8))
    }
}
