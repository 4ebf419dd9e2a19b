import Foundation

/// The directory below which `/proc`, `/sys` and `/etc` are read: `/`, or a tree that stands in for it.
struct SystemRoot {
    let directory: String

    init(_ directory: String) {
        self.directory = directory.hasSuffix("/") ? directory : directory + "/"
    }

    /// The real path of one that is relative to the root, or absolute within it.
    func path(_ relative: String) -> String {
        directory + relative.drop { $0 == "/" }
    }

    func exists(_ relative: String) -> Bool {
        access(path(relative), F_OK) == 0
    }

    /// The text of a file, nil where there is none.
    ///
    /// Throws `unreadableFile` where there is one that cannot be read.
    func text(_ relative: String) throws(TopologyError) -> String? {
        let path = path(relative)
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            // A component that is no directory means, like an absent one, that there is no such file.
            guard errno != ENOENT, errno != ENOTDIR else { return nil }
            throw .unreadableFile(path: path, reason: systemMessage())
        }
        defer { close(descriptor) }
        // The files of /proc and /sys claim a size of 0 or 4096, so they are read until they end.
        var text: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 16_384)
        while true {
            let count = read(descriptor, &chunk, chunk.count)
            if count < 0 && errno == EINTR { continue }
            guard count >= 0 else { throw .unreadableFile(path: path, reason: systemMessage()) }
            if count == 0 { return String(decoding: text, as: UTF8.self) }
            text += chunk[..<count]
        }
    }

    /// The trimmed text of a file that is only a hint: absent, unreadable and empty all mean that it says nothing.
    func hint(_ relative: String) -> String? {
        guard let text = try? text(relative) else { return nil }
        let trimmed = text.trimmingCharacters(in: .whitespacesAndNewlines)
        return trimmed.isEmpty ? nil : trimmed
    }
}

/// What the system says of the failure that `errno` holds.
func systemMessage() -> String {
    String(cString: strerror(errno))
}
