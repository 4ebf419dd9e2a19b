package import Foundation

/// An open file descriptor.
package struct OpenFile: ~Copyable {
    private let descriptor: Int32
    private let isOwned: Bool

    package init(_ path: String, _ flags: Int32) throws(SystemFault) {
        descriptor = open(path, flags | O_CLOEXEC)
        isOwned = true
        guard descriptor >= 0 else { throw .latest }
    }

    /// Makes a file that was not there, in a folder: nothing that was, and no link, is opened in its place.
    ///
    /// - Parameter mode: from which the user's umask takes away what others may not do.
    init(making name: String, in folder: borrowing OpenFolder, mode: mode_t) throws(SystemFault) {
        descriptor = openat(
            folder.descriptor, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode)
        isOwned = true
        guard descriptor >= 0 else { throw .latest }
    }

    /// Makes a file without a name, which goes away with the process, however that ends: open(2), `O_TMPFILE`.
    ///
    /// - Returns: `nil` where the system or the folder's file system has none, or no way to name it later.
    static func unnamed(in folder: borrowing OpenFolder, mode: mode_t) throws(SystemFault) -> OpenFile? {
        #if os(Linux)
            guard access(descriptorFolder, X_OK) == 0 else { return nil }
            // `__O_TMPFILE` of fcntl(2), the same on x86-64 and arm64.
            let flags = 0o20_000_000 | O_DIRECTORY | O_WRONLY | O_CLOEXEC
            let descriptor = openat(folder.descriptor, ".", flags, mode)
            if descriptor >= 0 { return OpenFile(owning: descriptor) }
            guard [EOPNOTSUPP, EISDIR, ENOENT, EINVAL].contains(errno) else { throw .latest }
        #endif
        return nil
    }

    private static let descriptorFolder = "/proc/self/fd"

    private init(owning descriptor: Int32) {
        self.descriptor = descriptor
        isOwned = true
    }

    /// Gives a file without a name its first: open(2), `O_TMPFILE`.
    ///
    /// - Throws: `EEXIST` where something has that name.
    func name(_ name: String, in folder: borrowing OpenFolder) throws(SystemFault) {
        let path = "\(Self.descriptorFolder)/\(descriptor)"
        guard linkat(AT_FDCWD, path, folder.descriptor, name, AT_SYMLINK_FOLLOW) == 0 else { throw .latest }
    }

    /// A descriptor that stays open: standard input and output.
    package init(standing descriptor: Int32) {
        self.descriptor = descriptor
        isOwned = false
    }

    deinit {
        if isOwned, descriptor >= 0 { close(descriptor) }
    }

    package func write(_ data: Data) throws(SystemFault) {
        var rest = data[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
            if count >= 0 {
                rest = rest.dropFirst(count)
            } else if errno != EINTR {
                throw .latest
            }
        }
    }

    /// What has come, waiting until something has; nothing at the end.
    package func readSome() throws(SystemFault) -> [UInt8] {
        while true {
            var system: SystemFault?
            let chunk = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
                let found = read(descriptor, buffer.baseAddress, buffer.count)
                if found < 0 { system = .latest }
                count = max(0, found)
            }
            guard let system else { return chunk }
            guard system.code == EINTR else { throw system }
        }
    }

    package func status() throws(SystemFault) -> stat {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw .latest }
        return status
    }

    /// Waits until the disk has what was written.
    func synchronize() throws(SystemFault) {
        while fsync(descriptor) != 0 {
            guard errno == EINTR else { throw .latest }
        }
    }

    /// Gives it the owner, where this user may, and the permissions of another file.
    func adopt(owner: uid_t, group: gid_t, permissions: mode_t) throws(SystemFault) {
        var status = try status()
        if geteuid() == 0, status.st_uid != owner || status.st_gid != group {
            guard fchown(descriptor, owner, group) == 0 else { throw .latest }
            status = try self.status()
        }
        guard status.st_mode & 0o7777 == permissions || fchmod(descriptor, permissions) == 0 else {
            throw .latest
        }
    }
}
