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
    private struct Log {
        var lastLine = ContinuousClock.now
        /// What is under way; `nil` when nothing is.
        var text: String?
    }
    private static let log = Mutex(Log())
    /// Says again what is under way while nothing new is to be said of it.
    private static let repeater: Void = {
        guard !isShown else { return }
        Thread.detachNewThread {
            while true {
                sleep(1)
                ProgressLine().sayAgain()
            }
        }
    }()

    /// Reads the clock, so that the first line of a log is ten seconds after the start.
    init() { _ = Self.log.withLock { $0.lastLine } }

    /// - Parameters:
    ///   - secondsLeft: `nil` where it is not known.
    ///   - isAtMost: whether it may be over earlier.
    func show(_ text: String, secondsLeft: Double? = nil, isAtMost: Bool = false) {
        var line = text
        if let secondsLeft, secondsLeft.isFinite {
            line +=
                ", \(isAtMost ? "at most" : "about") \(Int(min(max(1, secondsLeft.rounded(.up)), 1e6))) s left"
        }
        if Self.isShown {
            write("\r\u{1b}[K" + Console.errors.decorated(line.prefix(Self.columns - 1), .faint))
        } else {
            Self.repeater
            Self.log.withLock { $0.text = line }
            sayAgain()
        }
    }

    func clear() {
        if Self.isShown { write("\r\u{1b}[K") }
        Self.log.withLock { $0.text = nil }
    }

    private func sayAgain() {
        let due = Self.log.withLock { log -> String? in
            guard let text = log.text, ContinuousClock.now - log.lastLine >= Self.pause else { return nil }
            log.lastLine = .now
            return text
        }
        if let due { write("progress: \(due)\n") }
    }

    private func write(_ text: String) {
        // Progress is a courtesy: work goes on without it.
        try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
    }
}
