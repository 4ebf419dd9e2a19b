import Foundation
import Reporting

/// One line on standard error that is replaced as work goes on; nothing where nobody watches.
struct ProgressLine {
    /// Whether standard error is a terminal that can replace a line.
    static let isShown = isatty(STDERR_FILENO) == 1 && ProcessInfo.processInfo.environment["TERM"] != "dumb"

    private static let columns = TerminalWidth.columns(of: STDERR_FILENO)

    func show(_ text: String) {
        guard Self.isShown else { return }
        write("\r\u{1b}[K" + Console.errors.decorated(text.prefix(Self.columns - 1), .faint))
    }

    func clear() {
        guard Self.isShown else { return }
        write("\r\u{1b}[K")
    }

    private func write(_ text: String) {
        // Progress is a courtesy: work goes on without it.
        try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
    }
}
