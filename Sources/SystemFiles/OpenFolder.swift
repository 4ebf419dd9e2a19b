import Foundation

/// A folder that is held open: what is made in it stays in it, wherever its path leads later.
final class OpenFolder: Sendable {
    let descriptor: Int32

    init(_ path: String) throws(SystemFault) {
        descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .latest }
    }

    deinit {
        if descriptor >= 0 { close(descriptor) }
    }

    func rename(_ name: String, to other: String) throws(SystemFault) {
        guard renameat(descriptor, name, descriptor, other) == 0 else { throw .latest }
    }

    /// A second name for a file.
    ///
    /// - Throws: `EEXIST` where something has that name.
    func link(_ name: String, as other: String) throws(SystemFault) {
        guard linkat(descriptor, name, descriptor, other, 0) == 0 else { throw .latest }
    }

    func remove(_ name: String) { unlinkat(descriptor, name, 0) }

    /// Waits until the disk has the names: a file's own data does not bring its name with it.
    func synchronize() throws(SystemFault) {
        while fsync(descriptor) != 0 {
            // Some file systems have nothing to do for a folder, and say so.
            if [EINVAL, ENOTSUP].contains(errno) { return }
            guard errno == EINTR else { throw .latest }
        }
    }
}
