package import Foundation

/// What the system said when a call failed, in its own words: Foundation's errors do not carry them.
package struct SystemFault: Error {
    package let code: Int32

    package static var latest: SystemFault { SystemFault(code: errno) }

    package var reason: String { String(cString: strerror(code)).lowercased() }
    package var isRefusal: Bool { [EACCES, EPERM, EROFS].contains(code) }
}

/// An open file descriptor.
package struct OpenFile: ~Copyable {
    private let descriptor: Int32
    private let isOwned: Bool

    package init(_ path: String, _ flags: Int32) throws(SystemFault) {
        // The user's umask takes away what others may not do.
        descriptor = open(path, flags | O_CLOEXEC, 0o666)
        isOwned = true
        guard descriptor >= 0 else { throw .latest }
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

    package func readToEnd() throws(SystemFault) -> Data {
        var data = Data()
        while case let chunk = try readSome(), !chunk.isEmpty { data.append(contentsOf: chunk) }
        return data
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

    /// Waits until the disk has what was written.
    package func synchronize() throws(SystemFault) {
        guard fsync(descriptor) == 0 else { throw .latest }
    }
}
