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
        if exists {
            guard access(path, W_OK) == 0 else { throw Self.refusal(path) }
        } else {
            try Self.probe(folder, for: path)
        }
    }

    /// Makes a file in the folder and removes it: permissions alone do not tell, least of all to root.
    private static func probe(_ folder: String, for path: String) throws {
        let name = folder + "/.wattmark-\(getpid())"
        let descriptor = open(name, O_WRONLY | O_CREAT | O_EXCL, 0o600)
        guard descriptor >= 0 else { throw refusal(path) }
        close(descriptor)
        unlink(name)
    }

    private static func refusal(_ path: String) -> FileError {
        let code = errno
        let reason = String(cString: strerror(code)).lowercased()
        return [EACCES, EPERM, EROFS].contains(code)
            ? .notPermitted(path: path, reason: reason) : .cannotWrite(path: path, reason: reason)
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
