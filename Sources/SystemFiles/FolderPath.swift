package import Foundation

/// A folder by its path, whether it is there or not.
package struct FolderPath: Sendable {
    private let path: String

    package init(_ path: String) { self.path = path }

    package var exists: Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    /// Removes a file in it; the disk has forgotten it when this returns.
    package func remove(_ name: String) throws(SystemFault) {
        let folder = try OpenFolder(path)
        guard unlinkat(folder.descriptor, name, 0) == 0 else { throw .latest }
        try folder.synchronize()
    }

    /// Makes it, and every folder on the way that is not there; what is there stays as it is.
    ///
    /// - Parameter mode: of this folder alone, without what the user's umask takes away.
    /// - Throws: the system's fault at the first that cannot be made; `ENOTDIR` where a file is in the way.
    package func make(mode: mode_t = 0o777) throws(SystemFault) {
        var status = stat()
        if stat(path, &status) == 0 {
            guard status.st_mode & S_IFMT == S_IFDIR else { throw SystemFault(code: ENOTDIR) }
            return
        }
        guard errno == ENOENT else { throw .latest }
        let parent = URL(filePath: path).deletingLastPathComponent().path(percentEncoded: false)
        // Of the root and of an empty path there is nothing above.
        if parent != path, !parent.isEmpty { try FolderPath(parent).make() }
        // Another process may have made it meanwhile.
        guard mkdir(path, mode) != 0 else { return }
        guard errno == EEXIST else { throw .latest }
        // Or a link is there that leads nowhere.
        guard exists else { throw SystemFault(code: ENOTDIR) }
    }

    /// Lets nobody else into it.
    ///
    /// - Throws: `EPERM` where it is another user's, who may take away what is put there.
    package func makePrivate() throws(SystemFault) {
        let folder = try OpenFolder(path)
        var status = stat()
        guard fstat(folder.descriptor, &status) == 0 else { throw .latest }
        guard status.st_uid == geteuid() else { throw SystemFault(code: EPERM) }
        guard status.st_mode & 0o077 == 0 || fchmod(folder.descriptor, 0o700) == 0 else { throw .latest }
    }

    /// `make` of one that a user named.
    package func makeForUser() throws(FileError) {
        do {
            try make()
        } catch {
            throw .cannotMakeFolder(path: path, error)
        }
    }
}
