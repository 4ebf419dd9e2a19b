package import Foundation

/// A file for results: checked before the work starts, written whole or not at all. Every file that is written for a
/// user is written here.
///
/// A link as the file's name leads to the file that is written, and stays, if this user or the superuser made it; another
/// user's link is refused, for in a folder that both may write it would choose which of this user's files is replaced.
/// An existing file keeps its permissions, and as far as this user may decide that, its owner.
package struct OutputFile: Sendable {
    private struct Existing {
        var owner: uid_t
        var group: gid_t
        var permissions: mode_t
    }

    private enum Target: Sendable {
        /// Devices, pipes and descriptors cannot be replaced by a finished file.
        case stream
        case file(name: String, in: OpenFolder)
    }

    /// As the user gave it.
    package let path: String
    private let mode: mode_t
    private let target: Target

    /// - Throws: `FileError` when the file could not be written as things stand.
    package init(path: String) throws(FileError) { try self.init(path: path, mode: 0o666) }

    /// - Parameter mode: of a file that is not there yet, without what the user's umask takes away.
    package init(path: String, mode: mode_t) throws(FileError) {
        guard !path.isEmpty else { throw .noName }
        self.path = path
        self.mode = mode
        var status = stat()
        let exists = stat(path, &status) == 0
        let kind = status.st_mode & S_IFMT
        if exists, kind == S_IFDIR { throw .isFolder(path: path) }
        if exists, access(path, W_OK) != 0 { throw .cannotWrite(path: path, .latest) }
        guard !exists || kind == S_IFREG, let file = try Self.destination(of: path) else {
            target = .stream
            return
        }
        let (folder, name) = Self.parts(of: file)
        guard !name.isEmpty else { throw .noFolder(path: path, folder: folder) }
        do {
            let opened = try OpenFolder(folder)
            target = .file(name: name, in: opened)
            // Permissions alone do not tell, least of all to root.
            _ = try UnfinishedFile(in: opened, mode: 0o600)
        } catch  where [ENOENT, ENOTDIR].contains(error.code) {
            throw .noFolder(path: path, folder: folder)
        } catch {
            throw .cannotWrite(path: path, error)
        }
    }

    /// When this returns, the disk has the whole file.
    package func write(_ data: Data) throws(FileError) {
        do {
            switch target {
            case .stream: try OpenFile(path, O_WRONLY | O_NOCTTY).write(data)
            case .file(let name, let folder): try replace(name, in: folder, with: data)
            }
        } catch {
            throw .cannotWrite(path: path, error)
        }
    }

    /// The same of bytes that come in parts, so that they may be more than the memory holds.
    ///
    /// - Parameter source: is given what takes a part, and returns after the last; where it throws, nothing is written.
    package func write(from source: ((Data) throws -> Void) throws -> Void) throws {
        do {
            switch target {
            case .stream:
                let stream = try OpenFile(path, O_WRONLY | O_NOCTTY)
                try source { try stream.write($0) }
            case .file(let name, let folder):
                var unfinished = try unfinished(name, in: folder)
                try source { try unfinished.file.write($0) }
                try unfinished.name(name)
            }
        } catch let fault as SystemFault {
            throw FileError.cannotWrite(path: path, fault)
        }
    }

    /// The same where there is no such file yet, and another process may be about to make it.
    ///
    /// - Throws: `exists` where there is one.
    package func create(_ data: Data) throws(FileError) {
        guard case .file(let name, let folder) = target else { throw .exists(path: path) }
        do {
            var unfinished = try UnfinishedFile(in: folder, mode: mode)
            try unfinished.file.write(data)
            try unfinished.nameFirst(name)
        } catch  where error.code == EEXIST {
            throw .exists(path: path)
        } catch {
            throw .cannotWrite(path: path, error)
        }
    }

    /// Several that belong together: none has its name before the disk has the bytes of all, so that a disk that cannot hold
    /// them is left as it was. The first is named last.
    package static func write(_ files: [(file: OutputFile, data: Data)]) throws(FileError) {
        try write(files[...])
    }

    private static func write(_ files: ArraySlice<(file: OutputFile, data: Data)>) throws(FileError) {
        guard let first = files.first else { return }
        let (output, rest) = (first.file, files.dropFirst())
        guard case .file(let name, let folder) = output.target else {
            // What is streamed cannot be taken back, so it comes after what can fail.
            try write(rest)
            return try output.write(first.data)
        }
        var unfinished = try output.finished(name, in: folder, with: first.data)
        try write(rest)
        do {
            try unfinished.name(name)
        } catch {
            throw .cannotWrite(path: output.path, error)
        }
    }

    /// What lacks nothing but its name.
    private func finished(
        _ name: String, in folder: OpenFolder, with data: Data
    ) throws(FileError) -> UnfinishedFile {
        do {
            let unfinished = try unfinished(name, in: folder)
            try unfinished.file.write(data)
            try unfinished.finish()
            return unfinished
        } catch {
            throw .cannotWrite(path: path, error)
        }
    }

    private func replace(_ name: String, in folder: OpenFolder, with data: Data) throws(SystemFault) {
        var unfinished = try unfinished(name, in: folder)
        try unfinished.file.write(data)
        try unfinished.name(name)
    }

    /// What will take the place of the file of this name, and has its owner and permissions.
    private func unfinished(
        _ name: String, in folder: OpenFolder
    ) throws(SystemFault) -> UnfinishedFile {
        let existing = try Self.existing(name, in: folder)
        let unfinished = try UnfinishedFile(in: folder, mode: existing == nil ? mode : 0o600)
        if let existing {
            try unfinished.file.adopt(
                owner: existing.owner, group: existing.group, permissions: existing.permissions)
        }
        return unfinished
    }

    /// `nil` where there is none yet.
    private static func existing(_ name: String, in folder: OpenFolder) throws(SystemFault) -> Existing? {
        var status = stat()
        guard fstatat(folder.descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
            guard errno == ENOENT else { throw .latest }
            return nil
        }
        // What was planted since the path was looked at is replaced, not followed, and nothing of it is kept.
        guard status.st_mode & S_IFMT == S_IFREG else { return nil }
        return Existing(
            owner: status.st_uid, group: status.st_gid, permissions: status.st_mode & 0o777)
    }

    /// Where the links end that the path's last part may be; `nil` where one names a descriptor.
    private static func destination(of path: String) throws(FileError) -> String? {
        var file = path
        // As many as Linux follows: path_resolution(7).
        for _ in 0..<40 {
            var status = stat()
            guard lstat(file, &status) == 0 else { return file }
            guard !isDescriptor(file) else { return nil }
            guard status.st_mode & S_IFMT == S_IFLNK else { return file }
            guard [0, geteuid()].contains(status.st_uid) else {
                throw .foreignLink(path: path, link: file)
            }
            guard let next = try? FileManager.default.destinationOfSymbolicLink(atPath: file) else {
                throw .cannotWrite(path: path, SystemFault(code: ENOENT))
            }
            file = next.hasPrefix("/") ? next : parts(of: file).folder + "/" + next
        }
        throw .cannotWrite(path: path, SystemFault(code: ELOOP))
    }

    private static func parts(of file: String) -> (folder: String, name: String) {
        guard let slash = file.lastIndex(of: "/") else { return (".", file) }
        let folder = file[..<slash]
        return (folder.isEmpty ? "/" : String(folder), String(file[file.index(after: slash)...]))
    }

    /// Whether the path is one of `/dev/stdout` and `/proc/self/fd/3`: what is behind those is open already.
    private static func isDescriptor(_ path: String) -> Bool {
        ["/dev/std", "/dev/fd/", "/proc/"].contains { path.hasPrefix($0) }
    }
}
