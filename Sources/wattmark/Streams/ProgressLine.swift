import Foundation
import Reporting
import Synchronization

/// How far a long command has come, on standard error: one line that is replaced where a person watches, and a line
/// every ten seconds where none does, so that a log shows what took so long.
struct ProgressLine {
    /// Whether standard error is a terminal that can replace a line.
    static let isShown = isatty(STDERR_FILENO) == 1 && ProcessInfo.processInfo.environment["TERM"] != "dumb"

    private static let columns = TerminalWidth.columns(of: STDERR_FILENO)
    /// Between two lines where nobody watches.
    private static let pause = Duration.seconds(10)
    private static let lastLine = Mutex(ContinuousClock.now)

    /// Reads the clock, so that the first line of a log is ten seconds after the start.
    init() { _ = Self.lastLine.withLock { $0 } }

    /// - Parameters:
    ///   - secondsLeft: `nil` where it is not known.
    ///   - isAtMost: whether it may be over earlier.
    func show(_ text: String, secondsLeft: Double? = nil, isAtMost: Bool = false) {
        var line = text
        if let secondsLeft, secondsLeft.isFinite {
            line += ", \(isAtMost ? "at most" : "about") \(Int(max(1, secondsLeft.rounded(.up)))) s left"
        }
        if Self.isShown {
            write("\r\u{1b}[K" + Console.errors.decorated(line.prefix(Self.columns - 1), .faint))
        } else if isDue() {
            write("progress: \(line)\n")
        }
    }

    func clear() {
        guard Self.isShown else { return }
        write("\r\u{1b}[K")
    }

    private func isDue() -> Bool {
        Self.lastLine.withLock { last in
            let now = ContinuousClock.now
            guard now - last >= Self.pause else { return false }
            last = now
            return true
        }
    }

    private func write(_ text: String) {
        // Progress is a courtesy: work goes on without it.
        try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
    }
}
