import Foundation

/// A file for results: checked before the work starts, written whole or not at all.
struct OutputFile {
    let path: String

    /// - Throws: `FileError` when the file could not be written as things stand.
    init(path: String) throws {
        self.path = path
        var isFolder: ObjCBool = false
        let exists = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
        if exists, isFolder.boolValue {
            throw FileError.cannotWrite(path: path, reason: "it is a folder")
        }
        let folder = URL(filePath: path).deletingLastPathComponent().path(percentEncoded: false)
        guard FileManager.default.fileExists(atPath: folder) else {
            throw FileError.cannotWrite(path: path, reason: "there is no folder \(folder)")
        }
        let target = exists ? path : folder
        guard access(target, W_OK) == 0 else {
            throw FileError.cannotWrite(path: path, reason: String(cString: strerror(errno)).lowercased())
        }
    }

    func write(_ data: Data) throws {
        let url = URL(filePath: path)
        let isRegular = (try? url.resourceValues(forKeys: [.isRegularFileKey]))?.isRegularFile ?? true
        do {
            // Devices and pipes cannot be replaced by a finished file.
            try data.write(to: url, options: isRegular ? .atomic : [])
        } catch {
            throw FileError.cannotWrite(path: path, reason: FileError.reason(of: error))
        }
    }
}
