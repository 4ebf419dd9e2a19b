import Foundation
import SystemFiles

/// A file for results: checked before the work starts, written whole or not at all.
struct OutputFile {
    /// As the user gave it.
    let path: String
    /// What a link leads to, so that the link stays one.
    private let target: String
    /// Devices and pipes cannot be replaced by a finished file.
    private let isReplaceable: Bool

    /// - Throws: `FileError` when the file could not be written as things stand.
    init(path: String) throws(FileError) {
        guard !path.isEmpty else { throw .noName }
        self.path = path
        target = URL(filePath: path).resolvingSymlinksInPath().path(percentEncoded: false)
        var status = stat()
        let exists = stat(target, &status) == 0
        let kind = status.st_mode & S_IFMT
        if exists, kind == S_IFDIR { throw .isFolder(path: path) }
        isReplaceable = !exists || kind == S_IFREG
        if exists, access(target, W_OK) != 0 { throw .cannotWrite(path: path, .latest) }
        if isReplaceable { try probe() }
    }

    private var folder: String {
        URL(filePath: target).deletingLastPathComponent().path(percentEncoded: false)
    }
    /// In the same folder, because only there can it be renamed to the file.
    private var unfinished: String { folder + "/.wattmark-\(getpid()).tmp" }

    /// Makes a file in the folder and removes it: permissions alone do not tell, least of all to root.
    private func probe() throws(FileError) {
        guard access(folder, F_OK) == 0 else { throw .noFolder(path: path, folder: folder) }
        do {
            _ = try OpenFile(unfinished, O_WRONLY | O_CREAT | O_TRUNC)
        } catch {
            throw .cannotWrite(path: path, error)
        }
        unlink(unfinished)
    }

    func write(_ data: Data) throws(FileError) {
        do {
            try isReplaceable ? replace(with: data) : OpenFile(target, O_WRONLY).write(data)
        } catch {
            throw .cannotWrite(path: path, error)
        }
    }

    private func replace(with data: Data) throws(SystemFault) {
        do throws(SystemFault) {
            let file = try OpenFile(unfinished, O_WRONLY | O_CREAT | O_TRUNC)
            try file.write(data)
            try file.synchronize()
            guard rename(unfinished, target) == 0 else { throw .latest }
        } catch {
            unlink(unfinished)
            throw error
        }
    }
}
