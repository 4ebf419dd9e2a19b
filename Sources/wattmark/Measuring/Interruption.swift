import Foundation

/// Ctrl-C while measuring or checking what is imported: the terminal is left tidy. Nothing is stored before a run or a
/// file is whole, so there is nothing else to undo.
enum Interruption {
    /// Until `end`.
    static func begin() {
        // A shell lets background jobs ignore it, and then so do we; a parent's signal mask is not meant for us.
        guard !isIgnored else { return }
        var interrupt = sigset_t()
        sigemptyset(&interrupt)
        sigaddset(&interrupt, SIGINT)
        pthread_sigmask(SIG_UNBLOCK, &interrupt, nil)
        // Chosen now, because a signal handler may only make calls that are safe in one.
        if ProgressLine.isShown {
            signal(SIGINT) { _ in Interruption.leave("\r\u{1b}[Kinterrupted: nothing was stored\n") }
        } else {
            signal(SIGINT) { _ in Interruption.leave("interrupted: nothing was stored\n") }
        }
    }

    private static func leave(_ message: StaticString) {
        _ = Foundation.write(STDERR_FILENO, message.utf8Start, message.utf8CodeUnitCount)
        _exit(128 + SIGINT)
    }

    /// From here on runs may be stored, so the message would be wrong.
    static func end() {
        guard !isIgnored else { return }
        signal(SIGINT, SIG_DFL)
    }

    private static var isIgnored: Bool {
        var current = sigaction()
        sigaction(SIGINT, nil, &current)
        #if os(Linux)
            let handler = current.__sigaction_handler.sa_handler
        #else
            let handler = current.__sigaction_u.__sa_handler
        #endif
        return unsafeBitCast(handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
    }
}
