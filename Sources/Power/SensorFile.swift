import Foundation

/// A small file of sysfs that the kernel fills anew at every reading.
struct SensorFile: Hashable, Sendable {
    var path: String

    /// The content without surrounding white space.
    func text() throws(PowerError) -> String {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure(errno) }
        defer { close(descriptor) }
        // sysfs values are far shorter: the kernel caps an attribute at one page.
        var buffer = [UInt8](repeating: 0, count: 4096)
        let count = read(descriptor, &buffer, buffer.count)
        guard count >= 0 else { throw failure(errno) }
        return String(decoding: buffer.prefix(count), as: UTF8.self)
            .trimmingCharacters(in: .whitespacesAndNewlines)
    }

    func integer() throws(PowerError) -> Int {
        let text = try text()
        guard let value = Int(text) else { throw .malformed(path: path, text: text) }
        return value
    }

    private func failure(_ code: Int32) -> PowerError {
        switch code {
        case ENOENT, ENOTDIR: .missing(path: path)
        case EACCES, EPERM: .notPermitted(path: path)
        default: .unreadable(path: path, reason: String(cString: strerror(code)))
        }
    }
}

/// The names in a folder, `zone:2` before `zone:10`; `nil` where the folder cannot be listed.
func names(inFolder path: String) -> [String]? {
    try? FileManager.default.contentsOfDirectory(atPath: path).sorted {
        $0.compare($1, options: .numeric) == .orderedAscending
    }
}
