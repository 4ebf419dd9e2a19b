import Foundation

/// A pseudo-terminal, for what a program shows only to people.
struct Terminal: ~Copyable {
    private let master: Int32
    private let slave: FileHandle

    /// - Parameter columns: of its window; 0 where it does not know.
    /// - Throws: where the system has no pseudo-terminals to give.
    init(columns: UInt16 = 0) throws {
        master = open("/dev/ptmx", O_RDWR | O_NOCTTY)
        guard master >= 0, let name = Self.unlocked(master) else { throw CocoaError(.featureUnsupported) }
        let descriptor = open(name, O_RDWR | O_NOCTTY)
        guard descriptor >= 0 else { throw CocoaError(.featureUnsupported) }
        var size = winsize(ws_row: 24, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
        guard ioctl(descriptor, UInt(TIOCSWINSZ), &size) == 0 else { throw CocoaError(.featureUnsupported) }
        slave = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    }

    /// The path of the other end.
    private static func unlocked(_ master: Int32) -> String? {
        #if os(Linux)
            // What unlockpt and ptsname do, which Glibc's module leaves out: TIOCSPTLCK and TIOCGPTN of ioctl_tty(2).
            var lock: CInt = 0
            var number: CUnsignedInt = 0
            guard ioctl(master, 0x4004_5431, &lock) == 0, ioctl(master, 0x8004_5430, &number) == 0 else {
                return nil
            }
            return "/dev/pts/\(number)"
        #else
            guard grantpt(master) == 0, unlockpt(master) == 0, let name = ptsname(master) else { return nil }
            return String(cString: name)
        #endif
    }

    deinit { close(master) }

    static let canBeMade = (try? Terminal()) != nil

    /// Where the program is to write.
    var stream: FileHandle { slave }

    /// What somebody types, read by the program as it comes to it.
    func type(_ text: String) {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
            guard count > 0 else { return }
            rest = rest.dropFirst(count)
        }
    }

    /// What is written, until it holds `mark`, or until the program has ended. Call it after the program has started.
    func text(until mark: String? = nil) throws -> String {
        // Only the program holds the other end then, so that its end ends the reading.
        try slave.close()
        var text = ""
        var chunk = [UInt8](repeating: 0, count: 4096)
        while mark.map({ !text.contains($0) }) ?? true {
            let count = read(master, &chunk, chunk.count)
            guard count > 0 else { break }
            text += String(decoding: chunk[..<count], as: UTF8.self)
        }
        // The terminal turns a line feed into both.
        return text.replacing("\r\n", with: "\n")
    }
}
