import Foundation
import SystemFiles

/// What a program writes, read without waiting for more.
struct CommandOutput: ~Copyable {
    private(set) var pipe: ProcessPipe
    private(set) var hasEnded = false
    private var bytes: [UInt8] = []
    /// In bytes: a meter's program says a few lines.
    private static let longest = 1 << 16

    init() throws(SystemFault) {
        pipe = try ProcessPipe()
        _ = fcntl(pipe.reading, F_SETFL, O_NONBLOCK)
    }

    mutating func closeWriting() { pipe.closeWriting() }

    /// Whether it is more than a meter's program has to say.
    var isEndless: Bool { bytes.count > Self.longest }

    /// Takes what was written so far, until it is too much.
    mutating func drain() {
        var buffer = [UInt8](repeating: 0, count: 4096)
        while !hasEnded, !isEndless {
            let count = read(pipe.reading, &buffer, buffer.count)
            guard count >= 0 else { return }
            if count == 0 { hasEnded = true }
            bytes += buffer.prefix(count)
        }
    }

    var text: String { String(decoding: bytes, as: UTF8.self) }
}
