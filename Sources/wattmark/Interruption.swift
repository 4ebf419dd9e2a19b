import Foundation

/// Ctrl-C while measuring: the terminal is left tidy. Nothing is stored before a run is whole, so there is nothing else
/// to undo.
enum Interruption {
    static func exitCleanly() {
        // A shell lets background jobs ignore it, and then so do we; a parent's signal mask is not meant for us.
        guard !isIgnored else { return }
        var interrupt = sigset_t()
        sigemptyset(&interrupt)
        sigaddset(&interrupt, SIGINT)
        pthread_sigmask(SIG_UNBLOCK, &interrupt, nil)
        signal(SIGINT) { _ in
            // Only calls that are safe in a signal handler.
            let message: StaticString = "\r\u{1b}[Kinterrupted: nothing was stored\n"
            let plain: StaticString = "interrupted: nothing was stored\n"
            let text = isatty(STDERR_FILENO) == 1 ? message : plain
            _ = Foundation.write(STDERR_FILENO, text.utf8Start, text.utf8CodeUnitCount)
            _exit(128 + SIGINT)
        }
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
