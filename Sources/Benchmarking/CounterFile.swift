import Foundation
import MachineTopology

/// A file of procfs or sysfs, kept open so that a reading around a 100 ms window costs one system call.
final class CounterFile: Sendable {
    private let descriptor: Int32

    /// `nil` where the file cannot be opened.
    convenience init?(path: String) { self.init(path: KernelText(path)) }

    /// `nil` where the file cannot be opened.
    init?(path: KernelText) {
        descriptor = path.withCString { open($0, O_RDONLY | O_CLOEXEC) }
        if descriptor < 0 { return nil }
    }

    deinit { close(descriptor) }

    /// The file's present content, at most `limit` bytes of it; `nil` where it cannot be read.
    func bytes(limit: Int) -> [UInt8]? {
        var failed = false
        let bytes = [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
            let result = pread(descriptor, buffer.baseAddress, limit, 0)
            failed = result < 0
            count = max(0, result)
        }
        return failed ? nil : bytes
    }

    /// The number that the file holds.
    func number() -> Int? {
        guard let bytes = bytes(limit: 64) else { return nil }
        return Int(String(decoding: bytes, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines))
    }
}
