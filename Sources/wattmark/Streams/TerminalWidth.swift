import Foundation
import Reporting

/// How wide a terminal is.
enum TerminalWidth {
    /// - Parameter descriptor: of the stream that is written to.
    /// - Returns: the terminal's own width (TIOCGWINSZ of ioctl_tty(2)), else COLUMNS (POSIX, 8.3), else what every
    ///   terminal has.
    static func columns(of descriptor: Int32) -> Int {
        var size = winsize()
        if ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 { return Int(size.ws_col) }
        let named = ProcessInfo.processInfo.environment["COLUMNS"].flatMap { Int($0) }
        return named.flatMap { $0 > 0 ? $0 : nil } ?? TextPage.usualColumns
    }
}
