import Foundation

/// The directory below which `/proc`, `/sys` and `/etc` are read: `/`, or a tree that stands in for it.
struct SystemRoot {
    private let directory: KernelText

    init(_ directory: String) {
        self.directory = KernelText(directory.hasSuffix("/") ? directory : directory + "/")
    }

    /// The real path of one that is relative to the root, or absolute within it.
    func path(_ relative: KernelText) -> KernelText {
        var inner = relative
        while inner.first == UInt8(ascii: "/") { inner = inner.dropFirst(1) }
        return directory + inner
    }

    /// The same for people.
    func shownPath(_ relative: KernelText) -> String { path(relative).description }

    func exists(_ relative: KernelText) -> Bool {
        path(relative).withCString { access($0, F_OK) } == 0
    }

    /// The text of a file, nil where there is none.
    ///
    /// Throws `unreadableFile` where there is one that cannot be read.
    func text(_ relative: KernelText) throws(TopologyError) -> KernelText? {
        let path = path(relative)
        let descriptor = path.withCString { open($0, O_RDONLY | O_CLOEXEC) }
        guard descriptor >= 0 else {
            // A component that is no directory means, like an absent one, that there is no such file.
            guard errno != ENOENT, errno != ENOTDIR else { return nil }
            throw .unreadableFile(path: path.description, reason: systemMessage())
        }
        defer { close(descriptor) }
        // The files of /proc and /sys claim a size of 0 or 4096, so they are read until they end.
        var text: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 16_384)
        while true {
            let count = read(descriptor, &chunk, chunk.count)
            if count < 0 && errno == EINTR { continue }
            guard count >= 0 else {
                throw .unreadableFile(path: path.description, reason: systemMessage())
            }
            if count == 0 { return KernelText(bytes: text) }
            text += chunk[..<count]
        }
    }

    /// The trimmed text of a file that is only a hint: absent, unreadable and empty all mean that it says nothing.
    func hint(_ relative: KernelText) -> KernelText? {
        guard let text = try? text(relative)?.trimmed, !text.isEmpty else { return nil }
        return text
    }
}

/// What the system says of the failure that `errno` holds.
func systemMessage() -> String {
    String(cString: strerror(errno))
}
