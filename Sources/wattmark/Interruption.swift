import Foundation

/// Ctrl-C while measuring: the terminal is left tidy. Nothing is stored before a run is whole, so there is nothing else
/// to undo.
enum Interruption {
    static func exitCleanly() {
        signal(SIGINT) { _ in
            // Only calls that are safe in a signal handler.
            let message: StaticString = "\r\u{1b}[Kinterrupted: nothing was stored\n"
            let plain: StaticString = "interrupted: nothing was stored\n"
            let text = isatty(STDERR_FILENO) == 1 ? message : plain
            _ = Foundation.write(STDERR_FILENO, text.utf8Start, text.utf8CodeUnitCount)
            _exit(128 + SIGINT)
        }
    }
}
